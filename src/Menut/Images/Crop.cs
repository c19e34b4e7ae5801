namespace Menut.Images;

/// <summary>Rectangles out of pictures.</summary>
public static class Crop
{
    /// <summary>The rectangle in the middle, placed as torchvision's <c>center_crop</c> places it: halves round to even.</summary>
    /// <param name="image">The source, at least as large as the rectangle.</param>
    /// <param name="width">Width to keep in pixels.</param>
    /// <param name="height">Height to keep in pixels.</param>
    /// <exception cref="ArgumentOutOfRangeException">The picture is smaller than the rectangle.</exception>
    public static RgbImage Centre(RgbImage image, int width, int height) =>
        Cut(image, CentreBox(image.Width, image.Height, width, height));

    /// <summary>A rectangle as a picture of its own; the picture itself when it is the whole of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rectangle leaves the picture.</exception>
    public static RgbImage Cut(RgbImage image, PixelBox box)
    {
        if (!box.FitsIn(image.Width, image.Height))
            throw new ArgumentOutOfRangeException(nameof(box), box, $"leaves a picture of {image.Width} x {image.Height}");
        if (box == PixelBox.Whole(image))
            return image;

        var pixels = new byte[box.Width * box.Height * 3];
        for (var row = 0; row < box.Height; row++)
        {
            image.Pixels.AsSpan((((box.Top + row) * image.Width) + box.Left) * 3, box.Width * 3)
                .CopyTo(pixels.AsSpan(row * box.Width * 3));
        }

        return new RgbImage(box.Width, box.Height, pixels);
    }

    internal static PixelBox CentreBox(int sourceWidth, int sourceHeight, int width, int height) =>
        new(Middle(sourceWidth - width), Middle(sourceHeight - height), width, height);

    private static int Middle(int rest) => (int)Math.Round(rest / 2.0, MidpointRounding.ToEven);
}
