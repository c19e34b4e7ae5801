using System.IO.Compression;

namespace Menut.Weights.PyTorch;

/// <summary>A deflated entry, unpacked when it is first read; it must give exactly the size that it says.</summary>
internal sealed class InflatedBytes(ForeignBytes packed, int length, Func<MenutException> broken) : ForeignBytes
{
    private byte[]? _bytes;

    public override long Length => length;

    public override void Read(long offset, Span<byte> destination) =>
        (_bytes ??= Inflate()).AsSpan((int)offset, destination.Length).CopyTo(destination);

    private byte[] Inflate()
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>(length);
        try
        {
            using var stream = new DeflateStream(new ForeignStream(packed), CompressionMode.Decompress);
            if (stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false) < length || stream.ReadByte() >= 0)
                throw broken();
        }
        catch (InvalidDataException)
        {
            throw broken();
        }

        return bytes;
    }
}
