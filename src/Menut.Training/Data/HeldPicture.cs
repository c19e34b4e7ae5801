using Menut.Images;

namespace Menut.Training.Data;

/// <summary>A picture as the pipeline keeps it: one byte a pixel where red, green and blue are equal everywhere, three elsewhere.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Pixels"><c>[height, width]</c> or <c>[height, width, 3]</c> bytes.</param>
internal sealed record HeldPicture(int Width, int Height, byte[] Pixels)
{
    /// <summary>Whether it is kept as one byte a pixel.</summary>
    public bool IsGray => Pixels.Length == Width * Height;

    /// <summary>Packs a picture; gray ones take a third.</summary>
    public static HeldPicture Of(RgbImage image)
    {
        var rgb = image.Pixels;
        for (var i = 0; i < rgb.Length; i += 3)
        {
            if (rgb[i] != rgb[i + 1] || rgb[i] != rgb[i + 2])
                return new(image.Width, image.Height, rgb);
        }

        var gray = new byte[rgb.Length / 3];
        for (var i = 0; i < gray.Length; i++)
            gray[i] = rgb[i * 3];
        return new(image.Width, image.Height, gray);
    }

    /// <summary>Wraps a picture as it is, without looking for gray.</summary>
    public static HeldPicture Whole(RgbImage image) => new(image.Width, image.Height, image.Pixels);

    /// <summary>The picture with three bytes a pixel.</summary>
    public RgbImage ToRgb()
    {
        if (!IsGray)
            return new(Width, Height, Pixels);
        var rgb = new byte[Pixels.Length * 3];
        CopyWindow(new PixelBox(0, 0, Width, Height), flip: false, rgb);
        return new(Width, Height, rgb);
    }

    /// <summary>Copies a window that may reach beyond the picture; what lies outside is black.</summary>
    /// <param name="window">The window, its corner possibly negative.</param>
    /// <param name="flip">Whether left and right are exchanged.</param>
    /// <param name="rgb">Receives <c>[window height, window width, 3]</c> bytes.</param>
    public void CopyWindow(PixelBox window, bool flip, Span<byte> rgb)
    {
        var firstColumn = Math.Clamp(-window.Left, 0, window.Width);
        var columns = Math.Clamp(Math.Min(window.Left + window.Width, Width) - Math.Max(window.Left, 0), 0, window.Width - firstColumn);
        for (var y = 0; y < window.Height; y++)
        {
            var line = rgb.Slice(y * window.Width * 3, window.Width * 3);
            var row = window.Top + y;
            if ((uint)row >= (uint)Height || columns == 0)
            {
                line.Clear();
                continue;
            }

            line[..(firstColumn * 3)].Clear();
            line[((firstColumn + columns) * 3)..].Clear();
            CopyColumns((row * Width) + window.Left + firstColumn, line.Slice(firstColumn * 3, columns * 3));
            if (flip)
                Mirror(line);
        }
    }

    private void CopyColumns(int from, Span<byte> to)
    {
        if (!IsGray)
        {
            Pixels.AsSpan(from * 3, to.Length).CopyTo(to);
            return;
        }

        var gray = Pixels.AsSpan(from, to.Length / 3);
        for (int i = 0, value = 0; value + 2 < to.Length; i++, value += 3)
            to[value] = to[value + 1] = to[value + 2] = gray[i];
    }

    /// <summary>Exchanges left and right of a line of pixels.</summary>
    internal static void Mirror(Span<byte> line)
    {
        for (int left = 0, right = line.Length - 3; left < right; left += 3, right -= 3)
        {
            (line[left], line[right]) = (line[right], line[left]);
            (line[left + 1], line[right + 1]) = (line[right + 1], line[left + 1]);
            (line[left + 2], line[right + 2]) = (line[right + 2], line[left + 2]);
        }
    }
}
