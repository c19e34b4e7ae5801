using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Menut.Training.Data;

/// <summary>The four files of Fashion-MNIST: their names and the SHA-256 of what they hold once unpacked.</summary>
/// <remarks>
/// The sums are of the unpacked bytes because publishers pack them differently (Debian leaves the file name out of the gzip header);
/// taken from Debian's dataset-fashion-mnist 0.0~git20200523.55506a9-1.
/// </remarks>
internal static class FashionMnistFiles
{
    public static ImmutableArray<(string Name, string Sha256)> All { get; } =
    [
        ("train-images-idx3-ubyte", "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888"),
        ("train-labels-idx1-ubyte", "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9"),
        ("t10k-images-idx3-ubyte", "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b"),
        ("t10k-labels-idx1-ubyte", "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34"),
    ];

    /// <summary>Whether a folder has all four, gzipped or not.</summary>
    public static bool AreIn(string folder) => All.All(file => Existing(folder, file.Name) is not null);

    /// <summary>The path of one of them.</summary>
    /// <exception cref="MenutException">It isn't there.</exception>
    public static string Find(string folder, string name) =>
        Existing(folder, name) ?? throw MenutException.WrongData($"'{Path.Combine(folder, name + ".gz")}' does not exist.");

    /// <summary>Whether a gzipped file holds what it should.</summary>
    public static bool Holds(string path, string sha256)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var unpacked = new GZipStream(file, CompressionMode.Decompress);
            return Convert.ToHexStringLower(SHA256.HashData(unpacked)) == sha256;
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
