using System.IO.Compression;

namespace Menut.Training.Tests.Data;

/// <summary>Makes IDX files.</summary>
internal static class IdxFiles
{
    public static byte[] Of(int[] dimensions, byte[] content) =>
    [
        0, 0, 8, (byte)dimensions.Length,
        .. dimensions.SelectMany(d => new[] { (byte)(d >> 24), (byte)(d >> 16), (byte)(d >> 8), (byte)d }),
        .. content,
    ];

    public static byte[] Gzip(byte[] content)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(content);
        return packed.ToArray();
    }

    /// <summary>Writes a small set laid out as Fashion-MNIST: 28 x 28, gray, labels in turn.</summary>
    public static void WriteFashionMnist(TemporaryFolder folder, int train, int test)
    {
        foreach (var (part, count) in new[] { ("train", train), ("t10k", test) })
        {
            var pixels = new byte[count * 28 * 28];
            new Random(count).NextBytes(pixels);
            folder.Write($"{part}-images-idx3-ubyte.gz", Gzip(Of([count, 28, 28], pixels)));
            folder.Write($"{part}-labels-idx1-ubyte.gz", Gzip(Of([count], [.. Enumerable.Range(0, count).Select(i => (byte)(i % 10))])));
        }
    }
}
