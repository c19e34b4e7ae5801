using Menut.Images;
using Menut.SkiaSharp;

namespace Menut.Training.Tests.Data;

/// <summary>A folder that is gone after the test, and pictures to put in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("menut-data-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public string Of(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file, making its folders.</summary>
    public string Write(string relative, byte[] content)
    {
        var path = Of(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Writes a PNG whose content follows from a number.</summary>
    public string WritePicture(string relative, int number, int width = 12, int height = 10) =>
        Write(relative, PictureEncoder.Png(Picture(number, width, height)));

    /// <summary>Writes as many pictures for each class, all different.</summary>
    public void WriteClasses(int perClass, params ReadOnlySpan<string> classes)
    {
        foreach (var name in classes)
        {
            for (var i = 0; i < perClass; i++)
                WritePicture($"{name}/{i:D3}.png", NumberOf(name, i));
        }
    }

    /// <summary>A number of its own for each picture of each class, the same in every run.</summary>
    public static int NumberOf(string name, int index) => name.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter)) ^ (index * 7919);

    /// <summary>A colourful picture that no other number gives.</summary>
    public static RgbImage Picture(int number, int width = 12, int height = 10)
    {
        var pixels = new byte[width * height * 3];
        new Random(number).NextBytes(pixels);
        return new(width, height, pixels);
    }
}
