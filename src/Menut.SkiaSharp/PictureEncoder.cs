using Menut.Images;
using SkiaSharp;

namespace Menut.SkiaSharp;

/// <summary>Pixels to picture files.</summary>
public static class PictureEncoder
{
    /// <summary>A PNG file of a picture, without loss.</summary>
    public static unsafe byte[] Png(RgbImage image)
    {
        var rgba = new byte[checked(image.Width * image.Height * 4)];
        for (int from = 0, to = 0; to < rgba.Length; from += 3, to += 4)
        {
            image.Pixels.AsSpan(from, 3).CopyTo(rgba.AsSpan(to, 3));
            rgba[to + 3] = byte.MaxValue;
        }

        var info = new SKImageInfo(image.Width, image.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        fixed (byte* pixels = rgba)
        {
            using var pixmap = new SKPixmap(info, (IntPtr)pixels, info.RowBytes);
            using var data = pixmap.Encode(SKPngEncoderOptions.Default)
                ?? throw MenutException.Failure($"A picture of {image.Width} x {image.Height} can't be written as PNG.");
            return data.ToArray();
        }
    }
}
