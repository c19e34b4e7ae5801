using Menut.Images;
using SkiaSharp;

namespace Menut.SkiaSharp;

/// <summary>Turns decoded pixels the way the camera was held (EXIF orientation), dropping alpha on the way.</summary>
internal static class Orientation
{
    /// <summary>Straight RGB of decoded RGBA.</summary>
    /// <param name="rgba"><c>[height, width, 4]</c> bytes, not premultiplied.</param>
    /// <param name="width">Width as stored.</param>
    /// <param name="height">Height as stored.</param>
    /// <param name="origin">Which corner of the scene the first stored pixel is.</param>
    public static RgbImage Upright(ReadOnlySpan<byte> rgba, int width, int height, SKEncodedOrigin origin)
    {
        // Where the target's first pixel lies in the stored picture, and how far one step right or down leads from there.
        var (last, bottom) = (width - 1, (height - 1) * width);
        var (start, right, down) = origin switch
        {
            SKEncodedOrigin.TopRight => (last, -1, width),
            SKEncodedOrigin.BottomRight => (bottom + last, -1, -width),
            SKEncodedOrigin.BottomLeft => (bottom, 1, -width),
            SKEncodedOrigin.LeftTop => (0, width, 1),
            SKEncodedOrigin.RightTop => (bottom, -width, 1),
            SKEncodedOrigin.RightBottom => (bottom + last, -width, -1),
            SKEncodedOrigin.LeftBottom => (last, width, -1),
            _ => (0, 1, width),
        };

        var (targetWidth, targetHeight) = origin >= SKEncodedOrigin.LeftTop ? (height, width) : (width, height);
        var rgb = new byte[targetWidth * targetHeight * 3];
        var to = 0;
        for (var y = 0; y < targetHeight; y++)
        {
            var from = start + (y * down);
            for (var x = 0; x < targetWidth; x++, from += right, to += 3)
                rgba.Slice(from * 4, 3).CopyTo(rgb.AsSpan(to, 3));
        }

        return new RgbImage(targetWidth, targetHeight, rgb);
    }
}
