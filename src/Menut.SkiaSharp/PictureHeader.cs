using System.Buffers.Binary;

namespace Menut.SkiaSharp;

/// <summary>
/// What the first bytes of a file say: its format, and its size where that can be read without decoding. Only what is recognised here
/// reaches the native decoder, which would try more formats than anyone sends.
/// </summary>
/// <param name="Format">By its signature; the file's name plays no part.</param>
/// <param name="Width">Pixels as the header claims; -1 where it is not found.</param>
/// <param name="Height">Pixels as the header claims; -1 where it is not found.</param>
public readonly record struct PictureHeader(PictureFormat Format, long Width, long Height)
{
    /// <summary>Whether the header was complete enough to tell the size.</summary>
    public bool HasSize => Width >= 0;

    /// <summary>Reads a header; null when the bytes are none of the formats.</summary>
    public static PictureHeader? Read(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return Jpeg(file);
        if (file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return Png(file);
        if (file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8))
            return Gif(file);
        if (file.StartsWith("BM"u8))
            return Bmp(file);
        if (file.Length >= 12 && file.StartsWith("RIFF"u8) && file[8..12].SequenceEqual("WEBP"u8))
            return WebP(file);
        return null;
    }

    private static PictureHeader Unsized(PictureFormat format) => new(format, -1, -1);

    private static PictureHeader Png(ReadOnlySpan<byte> file) =>
        file.Length < 24 || !file[12..16].SequenceEqual("IHDR"u8)
            ? Unsized(PictureFormat.Png)
            : new(PictureFormat.Png, BinaryPrimitives.ReadUInt32BigEndian(file[16..]), BinaryPrimitives.ReadUInt32BigEndian(file[20..]));

    private static PictureHeader Gif(ReadOnlySpan<byte> file) =>
        file.Length < 10 ? Unsized(PictureFormat.Gif) : new(PictureFormat.Gif, Short(file, 6), Short(file, 8));

    private static PictureHeader Bmp(ReadOnlySpan<byte> file)
    {
        if (file.Length < 26)
            return Unsized(PictureFormat.Bmp);

        // The oldest header, of 12 bytes, has short sides; in the others a negative height means rows from the top.
        return BinaryPrimitives.ReadUInt32LittleEndian(file[14..]) == 12
            ? new(PictureFormat.Bmp, Short(file, 18), Short(file, 20))
            : new(
                PictureFormat.Bmp,
                Math.Max(BinaryPrimitives.ReadInt32LittleEndian(file[18..]), 0),
                Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(file[22..])));
    }

    private static PictureHeader WebP(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30)
            return Unsized(PictureFormat.WebP);

        var chunk = file[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
            return new(PictureFormat.WebP, 1 + (Short(file, 24) | (file[26] << 16)), 1 + (Short(file, 27) | (file[29] << 16)));
        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
            return new(PictureFormat.WebP, 1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
        }

        return chunk.SequenceEqual("VP8 "u8)
            ? new(PictureFormat.WebP, Short(file, 26) & 0x3FFF, Short(file, 28) & 0x3FFF)
            : Unsized(PictureFormat.WebP);
    }

    private static PictureHeader Jpeg(ReadOnlySpan<byte> file) =>
        JpegSegments.Frame(file) is { } frame ? new(PictureFormat.Jpeg, frame.Width, frame.Height) : Unsized(PictureFormat.Jpeg);

    private static int Short(ReadOnlySpan<byte> file, int offset) => BinaryPrimitives.ReadUInt16LittleEndian(file[offset..]);
}
