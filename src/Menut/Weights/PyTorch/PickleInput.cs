using System.Buffers.Binary;
using System.Text;

namespace Menut.Weights.PyTorch;

/// <summary>The bytes of a pickle, forward only and bounded; and the one place that words what is wrong with it.</summary>
/// <param name="stream">From the pickle's first byte.</param>
/// <param name="path">The file, for messages.</param>
internal sealed class PickleInput(Stream stream, string path)
{
    /// <summary>The pickle of a large network with its optimizer has two: a state dict describes tensors and holds none.</summary>
    public const int LimitMegabytes = 32;

    private readonly byte[] _buffer = new byte[1 << 14];
    private int _begin;
    private int _end;

    /// <summary>Bytes taken so far.</summary>
    public long Consumed { get; private set; }

    public byte Byte()
    {
        if (_begin == _end)
            Fill();
        Count(1);
        return _buffer[_begin++];
    }

    public ushort UInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Fixed(stackalloc byte[2]));

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Fixed(stackalloc byte[4]));

    public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Fixed(stackalloc byte[4]));

    public ulong UInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Fixed(stackalloc byte[8]));

    public double BigEndianDouble() => BinaryPrimitives.ReadDoubleBigEndian(Fixed(stackalloc byte[8]));

    /// <summary>So many bytes; they are there before memory is taken for them.</summary>
    public byte[] Bytes(ulong length)
    {
        Count(length);
        if (length <= (ulong)_buffer.Length)
        {
            byte[] small = new byte[length];
            Take(small);
            return small;
        }

        // A length can lie: what is taken grows with what comes.
        using var bytes = new MemoryStream();
        for (ulong left = length; left > 0;)
        {
            if (_begin == _end)
                Fill();
            int count = (int)Math.Min((ulong)(_end - _begin), left);
            bytes.Write(_buffer, _begin, count);
            _begin += count;
            left -= (ulong)count;
        }

        return bytes.ToArray();
    }

    /// <summary>UTF-8; Python lets lone surrogates through, which become replacement characters here.</summary>
    public string Text(ulong length) => Encoding.UTF8.GetString(Bytes(length));

    /// <summary>A line of ASCII without its end, as protocol 2 writes names.</summary>
    public string Line(int longest)
    {
        var line = new StringBuilder();
        for (byte next = Byte(); next != (byte)'\n'; next = Byte())
        {
            if (line.Length == longest)
                throw Broken("a name in it is too long");
            line.Append((char)next);
        }

        return line.ToString();
    }

    /// <summary>A pickle that cannot be read.</summary>
    public MenutException Broken(string reason) =>
        MenutException.WrongData($"{path} is not a whole PyTorch checkpoint: {ForeignText.OneLine(reason)}.");

    /// <summary>A pickle that wants something done.</summary>
    public MenutException Refused(string name) => MenutException.WrongData(
        $"{path} asks to call {ForeignText.OneLine(name)}: only state dicts are read, and nothing in a file is run. "
        + "Save model.state_dict() instead.");

    private Span<byte> Fixed(Span<byte> destination)
    {
        Count((ulong)destination.Length);
        Take(destination);
        return destination;
    }

    private void Take(Span<byte> destination)
    {
        while (destination.Length > 0)
        {
            if (_begin == _end)
                Fill();
            int count = Math.Min(_end - _begin, destination.Length);
            _buffer.AsSpan(_begin, count).CopyTo(destination);
            _begin += count;
            destination = destination[count..];
        }
    }

    private void Count(ulong length)
    {
        if (length > (LimitMegabytes << 20) - (ulong)Consumed)
            throw Broken($"its pickle is larger than {LimitMegabytes} MiB");
        Consumed += (long)length;
    }

    private void Fill()
    {
        (_begin, _end) = (0, stream.Read(_buffer));
        if (_end == 0)
            throw Broken("its pickle ends early");
    }
}
