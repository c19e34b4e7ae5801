using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Menut.Fuzz.Files;

/// <summary>An entry of a zip file, and what may be wrong about it.</summary>
/// <param name="Name">Its path.</param>
/// <param name="Content">Its bytes, unpacked.</param>
/// <param name="Deflated">Whether to pack them.</param>
internal sealed record ZipPart(string Name, byte[] Content, bool Deflated = false)
{
    /// <summary>Size that the table of contents gives; null for the true one.</summary>
    public long? ClaimedSize { get; init; }

    /// <summary>Packed size that the table gives.</summary>
    public long? ClaimedPackedSize { get; init; }

    /// <summary>Place that the table gives.</summary>
    public long? ClaimedPlace { get; init; }

    /// <summary>Method that the table gives.</summary>
    public int? ClaimedMethod { get; init; }
}

/// <summary>Writes zip files as PyTorch does: storages begin at multiples of 64; and, on request, as nobody should.</summary>
internal static class ZipBytes
{
    private const int Alignment = 64;
    private static readonly uint[] CheckOfByte = [.. Enumerable.Range(0, 256).Select(value => Remainder((uint)value))];

    /// <param name="parts">Entries in order.</param>
    /// <param name="wide">Whether every size stands in the 64-bit extension.</param>
    public static byte[] Of(IEnumerable<ZipPart> parts, bool wide = false)
    {
        using var file = new MemoryStream();
        using var table = new MemoryStream();
        int count = 0;
        foreach (var part in parts)
        {
            byte[] name = Encoding.UTF8.GetBytes(part.Name), packed = part.Deflated ? Deflate(part.Content) : part.Content;
            long place = file.Position;
            int method = part.Deflated ? 8 : 0;
            uint check = Check(part.Content);
            int padding = (int)((Alignment - (place + 30 + name.Length + 4) % Alignment) % Alignment);
            byte[] extra = [(byte)'F', (byte)'B', (byte)padding, 0, .. Enumerable.Repeat((byte)'Z', padding)];
            file.Write(Header(0x04034B50, [20, 0, method, 0, 0], check, packed.Length, part.Content.Length, name.Length, extra.Length));
            file.Write(name);
            file.Write(extra);
            file.Write(packed);

            long size = part.ClaimedSize ?? part.Content.Length, packedSize = part.ClaimedPackedSize ?? packed.Length, claimed = part.ClaimedPlace ?? place;
            bool isWide = wide || size > uint.MaxValue || packedSize > uint.MaxValue || claimed > uint.MaxValue || (size | packedSize | claimed) < 0;
            byte[] sizes = isWide ? [1, 0, 24, 0, .. Numbers(size, packedSize, claimed)] : [];
            table.Write(Header(
                0x02014B50, [20, 20, 0, part.ClaimedMethod ?? method, 0, 0], check, isWide ? uint.MaxValue : packedSize, isWide ? uint.MaxValue : size, name.Length, sizes.Length));
            table.Write(new byte[10]); // comment, disk, attributes
            byte[] where = new byte[4];
            BinaryPrimitives.WriteUInt32LittleEndian(where, isWide ? uint.MaxValue : (uint)claimed);
            table.Write(where);
            table.Write(name);
            table.Write(sizes);
            count++;
        }

        long begin = file.Position, length = table.Length;
        table.WriteTo(file);
        if (wide)
        {
            long end64 = file.Position;
            file.Write([0x50, 0x4B, 6, 6, .. Numbers(44), 45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. Numbers(count, count, length, begin)]);
            file.Write([0x50, 0x4B, 6, 7, 0, 0, 0, 0, .. Numbers(end64), 1, 0, 0, 0]);
        }

        byte[] end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), wide ? ushort.MaxValue : (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), wide ? ushort.MaxValue : (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), wide ? uint.MaxValue : (uint)length);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), wide ? uint.MaxValue : (uint)begin);
        file.Write(end);
        return file.ToArray();
    }

    private static byte[] Header(uint signature, int[] words, uint check, long packed, long size, int name, int extra)
    {
        byte[] header = new byte[4 + words.Length * 2 + 16];
        BinaryPrimitives.WriteUInt32LittleEndian(header, signature);
        for (int i = 0; i < words.Length; i++)
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4 + i * 2), (ushort)words[i]);
        var rest = header.AsSpan(4 + words.Length * 2);
        BinaryPrimitives.WriteUInt32LittleEndian(rest, check);
        BinaryPrimitives.WriteUInt32LittleEndian(rest[4..], (uint)packed);
        BinaryPrimitives.WriteUInt32LittleEndian(rest[8..], (uint)size);
        BinaryPrimitives.WriteUInt16LittleEndian(rest[12..], (ushort)name);
        BinaryPrimitives.WriteUInt16LittleEndian(rest[14..], (ushort)extra);
        return header;
    }

    private static byte[] Numbers(params ReadOnlySpan<long> numbers)
    {
        byte[] bytes = new byte[numbers.Length * 8];
        for (int i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(i * 8), numbers[i]);
        return bytes;
    }

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new DeflateStream(packed, CompressionLevel.Fastest))
            stream.Write(content);
        return packed.ToArray();
    }

    /// <summary>CRC-32 as zip files have it.</summary>
    private static uint Check(byte[] content)
    {
        uint check = uint.MaxValue;
        foreach (byte value in content)
            check = CheckOfByte[(byte)(check ^ value)] ^ (check >> 8);
        return ~check;
    }

    private static uint Remainder(uint value)
    {
        for (int bit = 0; bit < 8; bit++)
            value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
        return value;
    }
}
