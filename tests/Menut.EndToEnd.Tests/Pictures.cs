using Menut.Images;
using Menut.SkiaSharp;
using SkiaSharp;

namespace Menut.EndToEnd.Tests;

/// <summary>Pictures of three things that can be told apart in seconds: reddish discs, greenish squares, bluish stripes; PNG and JPEG in turn.</summary>
internal static class Pictures
{
    private const int Side = 40;

    public static string[] Classes { get; } = ["apple", "leaf", "sky"];

    public static void Write(string folder, int picturesPerClass)
    {
        var random = new Random(7);
        for (int kind = 0; kind < Classes.Length; kind++)
        {
            string own = Directory.CreateDirectory(Path.Combine(folder, Classes[kind])).FullName;
            for (int i = 0; i < picturesPerClass; i++)
            {
                var picture = Draw(kind, random);
                if (i % 2 == 0)
                    File.WriteAllBytes(Path.Combine(own, $"{i:000}.png"), PictureEncoder.Png(picture));
                else
                    File.WriteAllBytes(Path.Combine(own, $"{i:000}.jpg"), Jpeg(picture));
            }
        }
    }

    private static RgbImage Draw(int kind, Random random)
    {
        byte[] pixels = new byte[Side * Side * 3];
        double x = random.Next(14, 26), y = random.Next(14, 26), radius = random.Next(9, 14);
        byte[] colour = [(byte)random.Next(90), (byte)random.Next(90), (byte)random.Next(90)];
        colour[kind] = (byte)random.Next(160, 256);
        for (int i = 0; i < pixels.Length; i++)
        {
            int row = i / 3 / Side, column = i / 3 % Side;
            bool inside = kind switch
            {
                0 => Math.Pow(row - y, 2) + Math.Pow(column - x, 2) < radius * radius,
                1 => Math.Abs(row - y) < radius && Math.Abs(column - x) < radius,
                _ => row / 4 % 2 == 0,
            };
            pixels[i] = inside ? colour[i % 3] : (byte)random.Next(60);
        }

        return new(Side, Side, pixels);
    }

    private static byte[] Jpeg(RgbImage picture)
    {
        using var bitmap = SKBitmap.Decode(PictureEncoder.Png(picture));
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, quality: 90);
        return data.ToArray();
    }
}
