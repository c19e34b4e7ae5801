namespace Menut.Images;

/// <summary>A rectangle of whole pixels inside a picture.</summary>
/// <param name="Left">First column.</param>
/// <param name="Top">First row.</param>
/// <param name="Width">Columns, at least 1.</param>
/// <param name="Height">Rows, at least 1.</param>
public readonly record struct PixelBox(int Left, int Top, int Width, int Height)
{
    /// <summary>The whole of a picture.</summary>
    public static PixelBox Whole(RgbImage image) => new(0, 0, image.Width, image.Height);

    /// <summary>Whether it lies within a picture of that size and isn't empty.</summary>
    public bool FitsIn(int width, int height) =>
        Left >= 0 && Top >= 0 && Width >= 1 && Height >= 1 && Left <= width - Width && Top <= height - Height;
}
