using System.Diagnostics;
using System.Globalization;
using Menut.Images;
using Menut.Inference;
using Menut.SkiaSharp;
using SkiaSharp;

namespace Menut.Benchmarks;

/// <summary>
/// A picture of 12 megapixels to 256 pixels on the shorter side, ours against SkiaSharp's, on one thread. Each of Skia's settings is paired
/// with ours in turn, in one process, after warm-up rounds; medians are compared. Skia's cubic filters read 16 source pixels a target pixel however strong
/// the reduction, and its mipmaps are box-filtered; ours weighs every source pixel, as Pillow does. So the settings don't do the same work.
/// </summary>
internal static class ResizeSpeed
{
    private const int Width = 4000, Height = 3000, TargetWidth = 341, TargetHeight = 256;

    private static readonly (string Name, SKSamplingOptions Sampling)[] Settings =
    [
        ("linear, mipmaps linear", new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)),
        ("linear, mipmaps nearest", new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Nearest)),
        ("cubic Mitchell", new SKSamplingOptions(SKCubicResampler.Mitchell)),
        ("cubic Catmull-Rom", new SKSamplingOptions(SKCubicResampler.CatmullRom)),
        ("linear", new SKSamplingOptions(SKFilterMode.Linear)),
    ];

    public static void Run(int rounds)
    {
        byte[] pixels = new byte[Width * Height * 3];
        new Random(1).NextBytes(pixels);
        var image = new RgbImage(Width, Height, pixels);
        using var source = Bitmap(pixels);
        using var target = new SKBitmap(new SKImageInfo(TargetWidth, TargetHeight, SKColorType.Rgba8888, SKAlphaType.Opaque));

        Console.WriteLine($"{Width} x {Height} to {TargetWidth} x {TargetHeight}, one thread, {rounds} pairs each, medians (fastest)");
        foreach (var interpolation in (ReadOnlySpan<Interpolation>)[Interpolation.Bilinear, Interpolation.Bicubic, Interpolation.Lanczos])
        {
            foreach (var (name, sampling) in Settings)
                Compare(interpolation.ToString(), () => Resampler.Resize(image, TargetWidth, TargetHeight, interpolation), name, () => Scale(source, target, sampling), rounds);
        }

        CompareFiles(rounds);
    }

    /// <summary>From a JPEG file's bytes to the small picture, which is what a user calls.</summary>
    private static void CompareFiles(int rounds)
    {
        byte[] pixels = new byte[Width * Height * 3];
        var random = new Random(1);
        for (int i = 0; i < pixels.Length; i++)
            pixels[i] = (byte)((i / 3 % Width / 20) + (i / 3 / Width / 50) + random.Next(8));
        using var bitmap = Bitmap(pixels);
        using var jpeg = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        byte[] file = jpeg.ToArray();
        using var target = new SKBitmap(new SKImageInfo(TargetWidth, TargetHeight, SKColorType.Rgba8888, SKAlphaType.Opaque));
        Compare(
            "JPEG file, bilinear", () => Resampler.Resize(PictureDecoder.Decode(file, "file"), TargetWidth, TargetHeight, Interpolation.Bilinear),
            "decode, cubic Mitchell", () =>
            {
                using var decoded = SKBitmap.Decode(file, new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
                Scale(decoded, target, new SKSamplingOptions(SKCubicResampler.Mitchell));
            },
            rounds);
    }

    private static void Compare(string ours, Action resize, string theirs, Action scale, int rounds)
    {
        const int warmUps = 3;
        double[] own = new double[rounds], skia = new double[rounds];
        for (int round = -warmUps; round < rounds; round++)
        {
            // Whoever goes second finds the other's picture in the cache, so they take turns at that too.
            bool first = round % 2 == 0;
            double a = first ? Milliseconds(resize) : 0, b = Milliseconds(scale);
            if (!first)
                a = Milliseconds(resize);
            if (round >= 0)
                (own[round], skia[round]) = (a, b);
        }

        double ratio = Quantiles.Median([.. skia.Zip(own, (b, a) => b / a)]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{ours,-19} {Quantiles.Median(own),6:F2} ({own.Min():F2}) ms, Skia {theirs,-24} {Quantiles.Median(skia),6:F2} ({skia.Min():F2}) ms, Skia's time over ours {ratio:F2}"));
    }

    private static double Milliseconds(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Scale(SKBitmap source, SKBitmap target, SKSamplingOptions sampling)
    {
        if (!source.ScalePixels(target, sampling))
            throw new InvalidOperationException("Skia did not scale.");
    }

    private static SKBitmap Bitmap(byte[] rgb)
    {
        var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var rgba = bitmap.GetPixelSpan();
        for (int from = 0, to = 0; to < rgba.Length; from += 3, to += 4)
        {
            rgb.AsSpan(from, 3).CopyTo(rgba[to..]);
            rgba[to + 3] = byte.MaxValue;
        }

        return bitmap;
    }
}
