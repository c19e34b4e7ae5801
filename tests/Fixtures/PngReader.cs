using System.Buffers.Binary;
using System.IO.Compression;
using Menut.Images;

namespace Menut.Fixtures;

/// <summary>
/// Reads the PNGs of the fixtures (8-bit RGB, not interlaced), so that what is expected doesn't pass through the decoder under test.
/// </summary>
internal static class PngReader
{
    public static RgbImage Read(string path)
    {
        var file = File.ReadAllBytes(path);
        var packed = new MemoryStream();
        int width = 0, height = 0;
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var body = file.AsSpan(at + 8, length);
            if (file.AsSpan(at + 4, 4).SequenceEqual("IHDR"u8))
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body[4..]));
                Assert.Equal([8, 2, 0, 0, 0], body[8..13].ToArray());
            }
            else if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                packed.Write(body);
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var lines = new ZLibStream(packed, CompressionMode.Decompress);
        return new RgbImage(width, height, Unfilter(lines, width, height));
    }

    private static byte[] Unfilter(ZLibStream lines, int width, int height)
    {
        var stride = width * 3;
        var pixels = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            var filter = lines.ReadByte();
            var line = pixels.AsSpan(y * stride, stride);
            lines.ReadExactly(line);
            for (var i = 0; i < stride; i++)
            {
                int left = i >= 3 ? line[i - 3] : 0;
                int up = y > 0 ? pixels[((y - 1) * stride) + i] : 0;
                int corner = i >= 3 && y > 0 ? pixels[((y - 1) * stride) + i - 3] : 0;
                line[i] += (byte)(filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => throw new InvalidDataException($"filter {filter}"),
                });
            }
        }

        return pixels;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
