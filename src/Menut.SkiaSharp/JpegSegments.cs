using System.Buffers.Binary;

namespace Menut.SkiaSharp;

/// <summary>The segments of a JPEG file: FF, a marker, a length that counts itself (ITU-T T.81, annex B).</summary>
internal static class JpegSegments
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    /// <summary>Width, height and coding as the frame header has them; null when no frame header comes before the first scan.</summary>
    public static (int Width, int Height, bool Progressive)? Frame(ReadOnlySpan<byte> file)
    {
        for (var at = Next(file, 2); at >= 0; at = After(file, at))
        {
            var marker = file[at + 1];
            if (marker is StartOfScan or EndOfImage)
                return null;

            // SOF0 to SOF15, among which three are no frames: DHT, JPG, DAC. Of each four the third is progressive.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && at + 9 <= file.Length)
            {
                return (
                    BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]),
                    (marker & 3) == 2);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a progressive file lacks its end. Its first scans alone fill the picture, blurred, so the decoder would take it as
    /// whole; in a baseline file missing rows show by themselves.
    /// </summary>
    public static bool EndsTooEarly(ReadOnlySpan<byte> file)
    {
        if (Frame(file) is not { Progressive: true })
            return false;

        for (var at = Next(file, 2); at >= 0; at = After(file, at))
        {
            // Scan data escapes every FF, so the marker can't be part of it; a thumbnail's lies before the scan.
            if (file[at + 1] == StartOfScan)
                return file[at..].IndexOf([(byte)0xFF, EndOfImage]) < 0;
        }

        return true;
    }

    /// <summary>Where the segment after the one at <paramref name="at"/> begins, or -1.</summary>
    private static int After(ReadOnlySpan<byte> file, int at) =>
        at + 4 <= file.Length ? Next(file, at + 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..])) : -1;

    /// <summary>Where a marker stands at <paramref name="at"/>, past any filling FFs, or -1.</summary>
    private static int Next(ReadOnlySpan<byte> file, int at)
    {
        while (at + 2 <= file.Length && file[at] == 0xFF && file[at + 1] == 0xFF)
            at++;
        return at + 2 <= file.Length && file[at] == 0xFF ? at : -1;
    }
}
