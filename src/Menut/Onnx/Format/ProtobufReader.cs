using System.Buffers.Binary;
using System.Text;

namespace Menut.Onnx.Format;

/// <summary>
/// Reads the wire format of protocol buffers (protobuf.dev/programming-guides/encoding), field by field, without a copy: what it gives
/// out are slices of the file. Every length is checked against what is left before anything is done with it; it never recurses.
/// </summary>
internal struct ProtobufReader(ReadOnlyMemory<byte> message)
{
    private const int LongestVarint = 10;

    private readonly ReadOnlyMemory<byte> _message = message;
    private int _position;
    private WireType _type;

    private enum WireType
    {
        Varint = 0,
        Fixed64 = 1,
        Bytes = 2,
        Fixed32 = 5,
    }

    /// <summary>Steps to the next field; its value must be taken or skipped before the next step.</summary>
    /// <exception cref="InvalidDataException">The message is cut short, or no protobuf.</exception>
    public bool Next(out int field)
    {
        field = 0;
        if (_position == _message.Length)
            return false;
        ulong tag = RawVarint();
        _type = (WireType)(tag & 7);
        if (tag >> 3 is < 1 or > (1 << 29) - 1 || _type is not (WireType.Varint or WireType.Fixed64 or WireType.Bytes or WireType.Fixed32))
            throw new InvalidDataException($"byte {_position} is in no field that protobuf has");
        field = (int)(tag >> 3);
        return true;
    }

    /// <summary>Whether the field's value is a run of bytes: a string, a message, or packed numbers.</summary>
    public readonly bool IsBytes => _type == WireType.Bytes;

    public long Int64()
    {
        Expect(WireType.Varint);
        return (long)RawVarint();
    }

    public float Single()
    {
        Expect(WireType.Fixed32);
        return BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)).Span);
    }

    /// <summary>The value as it stands in the file: of a string, a message, or packed numbers.</summary>
    public ReadOnlyMemory<byte> Bytes()
    {
        Expect(WireType.Bytes);
        ulong length = RawVarint();
        if (length > (ulong)(_message.Length - _position))
            throw new InvalidDataException($"it is cut short: {length} bytes are announced where {_message.Length - _position} are left");
        return Take((int)length);
    }

    /// <summary>A name or short text.</summary>
    public string Text(int longest)
    {
        var bytes = Bytes();
        if (bytes.Length > longest)
            throw new InvalidDataException($"a text is {bytes.Length} bytes long, more than {longest}");
        return Encoding.UTF8.GetString(bytes.Span);
    }

    /// <summary>One value of a repeated number, or all of them where they are packed.</summary>
    public void Int64s(List<long> values, int most)
    {
        if (_type != WireType.Bytes)
        {
            Add(values, Int64(), most);
            return;
        }

        var packed = new ProtobufReader(Bytes());
        while (packed._position < packed._message.Length)
            Add(values, (long)packed.RawVarint(), most);
    }

    /// <summary>A number of fixed size as bytes, or all of them where they are packed.</summary>
    public ReadOnlyMemory<byte> FixedBytes(int size)
    {
        if (_type == WireType.Bytes)
            return Bytes();
        Expect(size == sizeof(float) ? WireType.Fixed32 : WireType.Fixed64);
        return Take(size);
    }

    /// <summary>Passes over a field that nobody here needs.</summary>
    public void Skip()
    {
        switch (_type)
        {
            case WireType.Varint:
                RawVarint();
                break;
            case WireType.Bytes:
                Bytes();
                break;
            default:
                Take(_type == WireType.Fixed32 ? 4 : 8);
                break;
        }
    }

    private static void Add(List<long> values, long value, int most)
    {
        if (values.Count == most)
            throw new InvalidDataException($"a list of numbers has more than {most}");
        values.Add(value);
    }

    private readonly void Expect(WireType type)
    {
        if (_type != type)
            throw new InvalidDataException($"the field before byte {_position} is of another type than ONNX gives it");
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        if (length > _message.Length - _position)
            throw new InvalidDataException("it is cut short");
        var taken = _message.Slice(_position, length);
        _position += length;
        return taken;
    }

    private ulong RawVarint()
    {
        var span = _message.Span;
        ulong value = 0;
        for (int i = 0; i < LongestVarint; i++)
        {
            if (_position == span.Length)
                throw new InvalidDataException("it is cut short");
            byte next = span[_position++];
            value |= (ulong)(next & 0x7F) << (7 * i);
            if (next < 0x80)
                return value;
        }

        throw new InvalidDataException($"the number before byte {_position} has no end");
    }
}
