using System.Buffers.Binary;
using System.Text;

namespace Menut.Fuzz.Files;

/// <summary>
/// Writes pickles of protocol 2 as CPython's pickler does, memo and all: dictionaries, lists, tuples, plain values, and
/// <see cref="Named"/> for what is imported by name. Opcodes can be written one by one as well, to make what no pickler would.
/// </summary>
internal sealed class PickleWriter
{
    private const int Batch = 1000;
    private readonly List<byte> _bytes = [];
    private readonly Dictionary<object, int> _memo = [];

    /// <summary>A class or function, by module and name.</summary>
    public sealed record Named(string Module, string Name);

    /// <summary>A call of something named; as one object, so that a second mention refers to the first.</summary>
    public sealed class Call(Named callee, object?[] arguments, object? items = null, object? state = null)
    {
        public Named Callee => callee;

        public object?[] Arguments => arguments;

        public object? Items => items;

        public object? State => state;
    }

    /// <summary>What stands outside of the pickle.</summary>
    public sealed record Persistent(object?[] Id);

    /// <summary>One pickle from its protocol to its stop.</summary>
    public static byte[] Of(object? value)
    {
        var writer = new PickleWriter().Raw(0x80, 2);
        writer.Write(value);
        return writer.Raw((byte)'.').ToArray();
    }

    public byte[] ToArray() => [.. _bytes];

    /// <summary>Bytes as they are.</summary>
    public PickleWriter Raw(params ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public void Write(object? value)
    {
        if (value is not null && Remembered(value))
            return;
        switch (value)
        {
            case null:
                Raw((byte)'N');
                break;
            case bool flag:
                Raw(flag ? (byte)0x88 : (byte)0x89);
                break;
            case long number:
                Write(number);
                break;
            case double number:
                Raw((byte)'G');
                Span<byte> digits = stackalloc byte[8];
                BinaryPrimitives.WriteDoubleBigEndian(digits, number);
                Raw(digits);
                break;
            case string text:
                Raw((byte)'X').Length(Encoding.UTF8.GetByteCount(text)).Raw(Encoding.UTF8.GetBytes(text));
                Remember(text);
                break;
            case Named named:
                Raw((byte)'c').Raw(Encoding.UTF8.GetBytes($"{named.Module}\n{named.Name}\n"));
                Remember(named);
                break;
            case Persistent outside:
                Write(outside.Id);
                Raw((byte)'Q');
                break;
            case Call call:
                Write(call.Callee);
                Write(call.Arguments);
                Raw((byte)'R');
                Remember(call);
                if (call.Items is IReadOnlyDictionary<string, object?> items)
                    WriteItems(items);
                if (call.State is { } state)
                {
                    Write(state);
                    Raw((byte)'b');
                }

                break;
            case object?[] tuple:
                WriteTuple(tuple);
                break;
            case IReadOnlyDictionary<string, object?> dictionary:
                Raw((byte)'}');
                Remember(dictionary);
                WriteItems(dictionary);
                break;
            case List<object?> list:
                Raw((byte)']');
                Remember(list);
                if (list.Count > 0)
                {
                    Raw((byte)'(');
                    list.ForEach(Write);
                    Raw((byte)'e');
                }

                break;
            default:
                throw new NotSupportedException($"{value.GetType()} is not pickled here.");
        }
    }

    private void Write(long number)
    {
        switch (number)
        {
            case >= 0 and < 256:
                Raw((byte)'K', (byte)number);
                break;
            case >= 0 and < 65536:
                Raw((byte)'M', (byte)number, (byte)(number >> 8));
                break;
            case >= int.MinValue and <= int.MaxValue:
                Raw((byte)'J').Length((int)number);
                break;
            default:
                Raw(0x8A, 8).Raw(BitConverter.GetBytes(number));
                break;
        }
    }

    private void WriteTuple(object?[] tuple)
    {
        if (tuple.Length == 0)
        {
            Raw((byte)')');
            return;
        }

        if (tuple.Length > 3)
            Raw((byte)'(');
        foreach (object? item in tuple)
            Write(item);
        Raw(tuple.Length > 3 ? (byte)'t' : (byte)(0x84 + tuple.Length));
        Remember(tuple);
    }

    private void WriteItems(IReadOnlyDictionary<string, object?> items)
    {
        foreach (var batch in items.Chunk(Batch))
        {
            if (batch.Length > 1)
                Raw((byte)'(');
            foreach (var (key, value) in batch)
            {
                Write(key);
                Write(value);
            }

            Raw(batch.Length > 1 ? (byte)'u' : (byte)'s');
        }
    }

    private bool Remembered(object value)
    {
        if (!_memo.TryGetValue(value, out int slot))
            return false;
        if (slot < 256)
            Raw((byte)'h', (byte)slot);
        else
            Raw((byte)'j').Length(slot);
        return true;
    }

    /// <summary>Equal texts and names are one object in Python; containers are themselves.</summary>
    private void Remember(object value)
    {
        int slot = _memo.Count;
        _memo.Add(value, slot);
        if (slot < 256)
            Raw((byte)'q', (byte)slot);
        else
            Raw((byte)'r').Length(slot);
    }

    private PickleWriter Length(int length) => Raw(BitConverter.GetBytes(length));
}
