using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Menut.Onnx.Format;

/// <summary>
/// Writes the wire format of protocol buffers. A message is a list of pieces, so that nesting one into another, or a tensor into
/// the file, copies no weights.
/// </summary>
internal sealed class ProtobufWriter
{
    private readonly List<ReadOnlyMemory<byte>> _pieces = [];
    private ArrayBufferWriter<byte> _open = new();
    private long _closedBytes;

    /// <summary>Bytes so far.</summary>
    public long Length => _closedBytes + _open.WrittenCount;

    public void Int64(int field, long value)
    {
        Tag(field, 0);
        Varint((ulong)value);
    }

    public void Single(int field, float value)
    {
        Tag(field, 5);
        BinaryPrimitives.WriteSingleLittleEndian(_open.GetSpan(sizeof(float)), value);
        _open.Advance(sizeof(float));
    }

    public void Text(int field, string value)
    {
        Tag(field, 2);
        Varint((ulong)Encoding.UTF8.GetByteCount(value));
        Encoding.UTF8.GetBytes(value, _open);
    }

    /// <summary>Bytes that stay where they are until <see cref="CopyTo"/>.</summary>
    public void Bytes(int field, ReadOnlyMemory<byte> value)
    {
        Tag(field, 2);
        Varint((ulong)value.Length);
        Close();
        Append(value);
    }

    public void Message(int field, ProtobufWriter message)
    {
        Tag(field, 2);
        Varint((ulong)message.Length);
        Close();
        message.Close();
        foreach (var piece in message._pieces)
            Append(piece);
    }

    /// <summary>Repeated whole numbers, packed.</summary>
    public void PackedInt64s(int field, ReadOnlySpan<long> values)
    {
        var packed = new ProtobufWriter();
        foreach (long value in values)
            packed.Varint((ulong)value);
        Message(field, packed);
    }

    public void CopyTo(Stream stream)
    {
        Close();
        foreach (var piece in _pieces)
            stream.Write(piece.Span);
    }

    private void Tag(int field, uint wireType) => Varint(((ulong)field << 3) | wireType);

    private void Varint(ulong value)
    {
        var span = _open.GetSpan(10);
        int written = 0;
        while (value >= 0x80)
        {
            span[written++] = (byte)(value | 0x80);
            value >>= 7;
        }

        span[written++] = (byte)value;
        _open.Advance(written);
    }

    private void Append(ReadOnlyMemory<byte> piece)
    {
        if (piece.IsEmpty)
            return;
        _pieces.Add(piece);
        _closedBytes += piece.Length;
    }

    private void Close()
    {
        if (_open.WrittenCount == 0)
            return;
        var written = _open.WrittenMemory;
        _open = new();
        Append(written);
    }
}
