using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
        var rgb = GC.AllocateUninitializedArray<byte>(targetWidth * targetHeight * 3);
        if (right == 1)
        {
            for (var y = 0; y < targetHeight; y++)
                DropAlpha(rgba.Slice((start + (y * down)) * 4, width * 4), rgb.AsSpan(y * width * 3, width * 3));
            return new RgbImage(targetWidth, targetHeight, rgb);
        }

        var to = 0;
        for (var y = 0; y < targetHeight; y++)
        {
            var from = start + (y * down);
            for (var x = 0; x < targetWidth; x++, from += right, to += 3)
                rgba.Slice(from * 4, 3).CopyTo(rgb.AsSpan(to, 3));
        }

        return new RgbImage(targetWidth, targetHeight, rgb);
    }

    private static void DropAlpha(ReadOnlySpan<byte> rgba, Span<byte> rgb)
    {
        ref byte from = ref MemoryMarshal.GetReference(rgba);
        ref byte to = ref MemoryMarshal.GetReference(rgb);
        var (pixel, pixels) = (0, rgb.Length / 3);
        // Four pixels become 12 bytes, written as 16 of which the next overwrite four: not at the very end, where there is no room.
        for (; pixel <= pixels - 6; pixel += 4)
        {
            var four = Vector128.LoadUnsafe(ref from, (nuint)pixel * 4);
            Vector128.Shuffle(four, Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 255, 255, 255, 255)).StoreUnsafe(ref to, (nuint)pixel * 3);
        }

        for (; pixel < pixels; pixel++)
            rgba.Slice(pixel * 4, 3).CopyTo(rgb[(pixel * 3)..]);
    }
}
