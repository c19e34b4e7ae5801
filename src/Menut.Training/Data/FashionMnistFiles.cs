using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Menut.Training.Data;

/// <summary>The four files of Fashion-MNIST: their names, and length and SHA-256 of what they hold once unpacked.</summary>
/// <remarks>
/// The sums are of the unpacked bytes because publishers pack them differently (Debian leaves the file name out of the gzip header);
/// taken from Debian's dataset-fashion-mnist 0.0~git20200523.55506a9-1.
/// </remarks>
internal static class FashionMnistFiles
{
    public static ImmutableArray<(string Name, int Length, string Sha256)> All { get; } =
    [
        ("train-images-idx3-ubyte", 16 + (60_000 * 28 * 28), "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888"),
        ("train-labels-idx1-ubyte", 8 + 60_000, "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9"),
        ("t10k-images-idx3-ubyte", 16 + (10_000 * 28 * 28), "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b"),
        ("t10k-labels-idx1-ubyte", 8 + 10_000, "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34"),
    ];

    /// <summary>Whether a folder has all four, gzipped or not.</summary>
    public static bool AreIn(string folder) => All.All(file => Existing(folder, file.Name) is not null);

    /// <summary>The path of one of them.</summary>
    /// <exception cref="MenutException">It isn't there.</exception>
    public static string Find(string folder, string name) =>
        Existing(folder, name) ?? throw MenutException.WrongData($"'{Path.Combine(folder, name + ".gz")}' does not exist.");

    /// <summary>Whether a gzipped file holds what it should.</summary>
    public static bool Holds(string path, int length, string sha256)
    {
        using var file = File.OpenRead(path);
        return Holds(file, length, sha256);
    }

    /// <summary>Whether a gzipped stream holds what it should. Read no further than that: a few kilobytes can unpack to gigabytes.</summary>
    internal static bool Holds(Stream packed, int length, string sha256)
    {
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        try
        {
            for (long total = 0; ;)
            {
                var read = unpacked.Read(buffer);
                if (read == 0)
                    return total == length && Convert.ToHexStringLower(hash.GetHashAndReset()) == sha256;
                total += read;
                if (total > length)
                    return false;
                hash.AppendData(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static string? Existing(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path + ".gz") ? path + ".gz" : File.Exists(path) ? path : null;
    }
}
