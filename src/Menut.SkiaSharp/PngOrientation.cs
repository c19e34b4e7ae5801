using System.Buffers.Binary;
using SkiaSharp;

namespace Menut.SkiaSharp;

/// <summary>
/// How a PNG file says that the camera was held: EXIF data in a chunk of its own (PNG specification, third edition, section 11.3.4.5), which the
/// decoder does not look at. Cameras write JPEG, but screenshots and editors on telephones write this.
/// </summary>
internal static class PngOrientation
{
    private const int SignatureBytes = 8, ChunkBytes = 12, EntryBytes = 12;
    private const ushort OrientationTag = 0x0112, ShortType = 3;

    /// <summary>The orientation; as stored where there is none, or none that can be read.</summary>
    public static SKEncodedOrigin Read(ReadOnlySpan<byte> file)
    {
        var rest = file[Math.Min(SignatureBytes, file.Length)..];
        while (rest.Length >= ChunkBytes)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - ChunkBytes)
                break;
            if (rest[4..8].SequenceEqual("eXIf"u8))
                return InTiff(rest.Slice(8, (int)length));
            rest = rest[((int)length + ChunkBytes)..];
        }

        return SKEncodedOrigin.TopLeft;
    }

    /// <summary>The first directory's entry of that name: a list of 12 bytes each, in the byte order that the first two letters say.</summary>
    private static SKEncodedOrigin InTiff(ReadOnlySpan<byte> tiff)
    {
        bool isLittle = tiff.StartsWith("II"u8);
        if (tiff.Length < 8 || (!isLittle && !tiff.StartsWith("MM"u8)))
            return SKEncodedOrigin.TopLeft;
        uint at = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (at > tiff.Length - 2)
            return SKEncodedOrigin.TopLeft;

        var entries = tiff[((int)at + 2)..];
        for (int left = Short(tiff[(int)at..], isLittle); left > 0 && entries.Length >= EntryBytes; left--, entries = entries[EntryBytes..])
        {
            if (Short(entries, isLittle) == OrientationTag && Short(entries[2..], isLittle) == ShortType)
                return Short(entries[8..], isLittle) is >= 1 and <= 8 and var origin ? (SKEncodedOrigin)origin : SKEncodedOrigin.TopLeft;
        }

        return SKEncodedOrigin.TopLeft;
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
