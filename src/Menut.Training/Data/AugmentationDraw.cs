using Menut.Images;

namespace Menut.Training.Data;

/// <summary>
/// What chance decided for one picture in one epoch. Drawing comes first and touches no pixel; applying has no chance in it.
/// </summary>
/// <param name="Crop">The part of the picture that is used. With padding it may begin before the picture and end after it.</param>
/// <param name="Flip">Whether left and right are exchanged.</param>
/// <param name="Brightness">Factor of <see cref="ColourJitter"/>; 1 changes nothing.</param>
/// <param name="Contrast">Factor of <see cref="ColourJitter"/>; 1 changes nothing.</param>
/// <param name="Saturation">Factor of <see cref="ColourJitter"/>; 1 changes nothing.</param>
/// <param name="Erased">The rectangle of the input that is erased, or null.</param>
public readonly record struct AugmentationDraw(
    PixelBox Crop, bool Flip, double Brightness, double Contrast, double Saturation, PixelBox? Erased)
{
    private const int Attempts = 10;

    /// <summary>Whether the colours change.</summary>
    public bool ChangesColour => Brightness != 1 || Contrast != 1 || Saturation != 1;

    /// <summary>Draws.</summary>
    /// <param name="augmentation">What may vary.</param>
    /// <param name="random">The picture's own stream.</param>
    /// <param name="width">Width of the picture in pixels.</param>
    /// <param name="height">Height of the picture in pixels.</param>
    /// <param name="resolution">Height and width of the network's input; without a resized crop it is the picture's.</param>
    public static AugmentationDraw Draw(Augmentation augmentation, ref SplitMix64 random, int width, int height, int resolution)
    {
        var crop = augmentation switch
        {
            { ResizedCrop: { } part } => DrawPart(part, ref random, width, height),
            { Padding: > 0 and var padding } => new PixelBox(
                random.Next((2 * padding) + 1) - padding, random.Next((2 * padding) + 1) - padding, resolution, resolution),
            _ => new PixelBox(0, 0, width, height),
        };

        return new(
            crop,
            Flip: augmentation.FlipProbability > 0 && random.NextBool(augmentation.FlipProbability),
            Brightness: DrawFactor(augmentation.Brightness, ref random),
            Contrast: DrawFactor(augmentation.Contrast, ref random),
            Saturation: DrawFactor(augmentation.Saturation, ref random),
            Erased: augmentation.ErasingProbability > 0 && random.NextBool(augmentation.ErasingProbability)
                ? DrawErased(ref random, resolution)
                : null);
    }

    private static double DrawFactor(double strength, ref SplitMix64 random) =>
        strength > 0 ? random.NextDouble(1 - strength, 1 + strength) : 1;

    private static PixelBox DrawPart(ResizedCrop part, ref SplitMix64 random, int width, int height)
    {
        // Area and shape are drawn first; a rectangle that then sticks out is drawn again, as torchvision's RandomResizedCrop does.
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (DrawBox(random.NextDouble(part.MinArea, part.MaxArea), part.MaxAspect, ref random, width, height) is { } box)
                return box;
        }

        // A picture much longer than wide: its middle, as near to square as allowed.
        var cut = (Width: (int)Math.Min(width, height * part.MaxAspect), Height: (int)Math.Min(height, width * part.MaxAspect));
        return new((width - cut.Width) / 2, (height - cut.Height) / 2, cut.Width, cut.Height);
    }

    private static PixelBox? DrawErased(ref SplitMix64 random, int resolution)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (DrawBox(random.NextDouble(0.02, 0.33), 3.3, ref random, resolution, resolution) is { } box)
                return box;
        }

        return null;
    }

    private static PixelBox? DrawBox(double areaPart, double maxAspect, ref SplitMix64 random, int width, int height)
    {
        var area = areaPart * width * height;
        var aspect = Math.Exp(random.NextDouble(-Math.Log(maxAspect), Math.Log(maxAspect)));
        var boxWidth = (int)Math.Round(Math.Sqrt(area * aspect));
        var boxHeight = (int)Math.Round(Math.Sqrt(area / aspect));
        if (boxWidth < 1 || boxHeight < 1 || boxWidth > width || boxHeight > height)
            return null;
        return new(random.Next(width - boxWidth + 1), random.Next(height - boxHeight + 1), boxWidth, boxHeight);
    }
}
