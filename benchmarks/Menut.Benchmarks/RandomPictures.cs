using System.Globalization;
using Menut.Images;
using Menut.SkiaSharp;

namespace Menut.Benchmarks;

/// <summary>Folders of noise: speed does not depend on what is seen.</summary>
internal static class RandomPictures
{
    public static void Write(string folder, int classes, int pictures, int side)
    {
        var random = new Random(1);
        byte[] pixels = new byte[side * side * 3];
        for (int i = 0; i < pictures; i++)
        {
            string name = Path.Combine(folder, $"class{i % classes}");
            Directory.CreateDirectory(name);
            random.NextBytes(pixels);
            File.WriteAllBytes(Path.Combine(name, i.ToString("00000", CultureInfo.InvariantCulture) + ".png"), PictureEncoder.Png(new RgbImage(side, side, pixels)));
        }
    }
}
