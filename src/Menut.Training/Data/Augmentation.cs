namespace Menut.Training.Data;

/// <summary>How training pictures are varied. Everything off by default; the presets are starting points.</summary>
public sealed record Augmentation
{
    /// <summary>Pictures as they are evaluated.</summary>
    public static Augmentation None { get; } = new();

    /// <summary>A flip and nothing else: for small pictures that fill their frame, as those of Fashion-MNIST do.</summary>
    public static Augmentation Flip { get; } = new() { FlipProbability = 0.5 };

    /// <summary>For small pictures: four pixels of padding, a random crop, a flip (He et al. 2015, arXiv:1512.03385, section 4.2).</summary>
    public static Augmentation Small { get; } = new() { Padding = 4, FlipProbability = 0.5 };

    /// <summary>For photos: a random part of the picture, resized, a flip, and a little colour (Szegedy et al. 2014, arXiv:1409.4842, section 6).</summary>
    public static Augmentation Photo { get; } = new()
    {
        ResizedCrop = new(0.25, 1),
        FlipProbability = 0.5,
        Brightness = 0.2,
        Contrast = 0.2,
        Saturation = 0.2,
    };

    /// <summary>Black pixels added on every side before a crop at the resolution is taken anywhere. Not together with <see cref="ResizedCrop"/>.</summary>
    public int Padding { get; init; }

    /// <summary>A random part of the photo, resized to the resolution; null for none.</summary>
    public ResizedCrop? ResizedCrop { get; init; }

    /// <summary>Probability of a mirror image, left and right exchanged.</summary>
    public double FlipProbability { get; init; }

    /// <summary>Brightness is multiplied by a number in [1 - x, 1 + x].</summary>
    public double Brightness { get; init; }

    /// <summary>The distance to the picture's mean gray is multiplied by a number in [1 - x, 1 + x].</summary>
    public double Contrast { get; init; }

    /// <summary>The distance to each pixel's gray is multiplied by a number in [1 - x, 1 + x].</summary>
    public double Saturation { get; init; }

    /// <summary>Probability that a rectangle is erased (Zhong et al. 2017, arXiv:1708.04896); it takes the mean colour.</summary>
    public double ErasingProbability { get; init; }

    /// <summary>Alpha of the beta distribution that mixup draws its weight from (Zhang et al. 2017, arXiv:1710.09412); 0 for no mixup.</summary>
    public double MixupAlpha { get; init; }

    /// <summary>Refuses what can't be.</summary>
    /// <exception cref="MenutException">A value out of range, or two ways of cropping.</exception>
    internal void Validate()
    {
        if (Padding < 0)
            throw Wrong(nameof(Padding), Padding, "can't be negative");
        if (Padding > 0 && ResizedCrop is not null)
            throw MenutException.WrongUsage("Padding and a resized crop can't both be used: choose one way to crop.");
        if (ResizedCrop is { } crop && !(crop.MinArea > 0 && crop.MinArea <= crop.MaxArea && crop.MaxArea <= 1 && crop.MaxAspect >= 1))
            throw MenutException.WrongUsage($"A resized crop of {crop.MinArea} to {crop.MaxArea} of the area, aspect up to {crop.MaxAspect}, can't be.");
        foreach (var (name, value) in new[] { (nameof(FlipProbability), FlipProbability), (nameof(ErasingProbability), ErasingProbability) })
        {
            if (value is not (>= 0 and <= 1))
                throw Wrong(name, value, "isn't a probability");
        }

        foreach (var (name, value) in new[] { (nameof(Brightness), Brightness), (nameof(Contrast), Contrast), (nameof(Saturation), Saturation) })
        {
            if (value is not (>= 0 and <= 1))
                throw Wrong(name, value, "isn't between 0 and 1");
        }

        if (!(MixupAlpha >= 0 && double.IsFinite(MixupAlpha)))
            throw Wrong(nameof(MixupAlpha), MixupAlpha, "can't be negative");
    }

    private static MenutException Wrong(string name, double value, string why) =>
        MenutException.WrongUsage($"Augmentation {name} of {value} {why}.");
}
