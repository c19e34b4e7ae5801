namespace Menut.Images;

/// <summary>
/// A picture becomes a network's input as torchvision's and timm's evaluation transforms make it: resized, centre cropped, normalised. Training, evaluation and prediction share it, so a network meets the same pixels everywhere.
/// </summary>
public static class Preprocessor
{
    /// <summary>The picture that a network sees, before normalisation: <c>Resolution</c> pixels wide and high.</summary>
    /// <param name="image">A picture of any size.</param>
    /// <param name="preprocessing">Resolution, filter and crop.</param>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is below 1, or the resized side shorter than it.</exception>
    public static RgbImage EvaluationPicture(RgbImage image, Preprocessing preprocessing)
    {
        var resolution = preprocessing.Resolution;
        var side = ResizedSide(preprocessing);
        var (width, height) = preprocessing.CropMode == CropMode.Squash ? (side, side) : SizeForShorterSide(image, side);
        return Resampler.ResizePart(
            image, PixelBox.Whole(image), width, height, Crop.CentreBox(width, height, resolution, resolution), preprocessing.Interpolation);
    }

    /// <summary>Writes the input that a network sees.</summary>
    /// <param name="image">A picture of any size.</param>
    /// <param name="preprocessing">What the weights expect.</param>
    /// <param name="chw">Receives <c>[3, resolution, resolution]</c>.</param>
    /// <exception cref="ArgumentException">The span's length isn't 3 times the resolution squared.</exception>
    public static void Write(RgbImage image, Preprocessing preprocessing, Span<float> chw) =>
        new PixelNormalizer(preprocessing).WriteChw(EvaluationPicture(image, preprocessing).Pixels, chw);

    /// <summary>
    /// What a side is resized to before the crop. It is never shorter than the crop: torchvision would add a black frame there, which no published
    /// preprocessing asks for.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is below 1, or the resized side shorter than it.</exception>
    public static int ResizedSide(Preprocessing preprocessing)
    {
        var (resolution, fraction) = (preprocessing.Resolution, preprocessing.CropFraction);
        ArgumentOutOfRangeException.ThrowIfLessThan(resolution, 1, nameof(preprocessing));
        if (preprocessing.ResizeTo is { } side)
        {
            if (side < resolution)
                throw new ArgumentOutOfRangeException(nameof(preprocessing), side, $"A side of {side} pixels is too short for a crop of {resolution}.");
            return side;
        }

        if (fraction is not (> 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(preprocessing), fraction, "The crop fraction must be in (0, 1].");
        return (int)Math.Floor(resolution / fraction);
    }

    /// <summary>Resizes to a shorter side, keeping the aspect ratio; the longer side is rounded down, as torchvision rounds it.</summary>
    /// <param name="image">The source.</param>
    /// <param name="shorterSide">The shorter side in pixels, at least 1.</param>
    /// <param name="interpolation">The filter.</param>
    public static RgbImage ResizeShorterSide(RgbImage image, int shorterSide, Interpolation interpolation)
    {
        var (width, height) = SizeForShorterSide(image, shorterSide);
        return Resampler.Resize(image, width, height, interpolation);
    }

    private static (int Width, int Height) SizeForShorterSide(RgbImage image, int shorterSide)
    {
        var (shorter, longer) = (Math.Min(image.Width, image.Height), Math.Max(image.Width, image.Height));
        var longerSide = checked((int)((long)shorterSide * longer / shorter));
        return image.Width <= image.Height ? (shorterSide, longerSide) : (longerSide, shorterSide);
    }
}
