using Menut.Images;
using Menut.SkiaSharp;

namespace Menut.Training.Tests.Runs;

/// <summary>A small set that can be learnt in seconds: coloured discs, squares and stripes on noise.</summary>
internal static class Shapes
{
    private const int Side = 32;
    private static readonly string[] Classes = ["disc", "square", "stripes"];

    public static void Write(string folder, int picturesPerClass)
    {
        var random = new Random(4);
        foreach (string name in Classes)
        {
            Directory.CreateDirectory(Path.Combine(folder, name));
            for (int i = 0; i < picturesPerClass; i++)
                File.WriteAllBytes(Path.Combine(folder, name, $"{i:000}.png"), PictureEncoder.Png(Draw(name, random)));
        }
    }

    private static RgbImage Draw(string shape, Random random)
    {
        byte[] pixels = new byte[Side * Side * 3];
        random.NextBytes(pixels);
        double x = random.Next(12, 20), y = random.Next(12, 20), radius = random.Next(7, 10);
        byte[] colour = [(byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256)];
        for (int row = 0; row < Side; row++)
        {
            for (int column = 0; column < Side; column++)
            {
                bool inside = shape switch
                {
                    "disc" => Math.Pow(row - y, 2) + Math.Pow(column - x, 2) < radius * radius,
                    "square" => Math.Abs(row - y) < radius && Math.Abs(column - x) < radius,
                    _ => row / 3 % 2 == 0,
                };
                for (int c = 0; c < 3; c++)
                {
                    int at = (row * Side + column) * 3 + c;
                    pixels[at] = inside ? colour[c] : (byte)(pixels[at] / 4);
                }
            }
        }

        return new(Side, Side, pixels);
    }
}
