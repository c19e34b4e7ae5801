using System.Collections.Immutable;
using Menut.Images;

namespace Menut.Weights.Publications;

/// <summary>timm's preprocessing of a checkpoint as its <c>default_cfgs</c> write it: what <c>resolve_data_config</c> gives, at the training resolution.</summary>
/// <param name="Resolution"><c>input_size</c>.</param>
/// <param name="Crop"><c>crop_pct</c>.</param>
internal sealed record TimmConfiguration(int Resolution = 224, double Crop = 0.875)
{
    private static readonly ImmutableArray<float> Halves = [0.5f, 0.5f, 0.5f];

    public Interpolation Interpolation { get; init; } = Interpolation.Bicubic;

    public ImmutableArray<float> Mean { get; init; } = Preprocessing.ImageNetMean;

    public ImmutableArray<float> StandardDeviation { get; init; } = Preprocessing.ImageNetStandardDeviation;

    /// <summary>Classes of the head.</summary>
    public int Classes { get; init; } = 1000;

    /// <summary>Whether both sides are resized, not only the shorter (<c>crop_mode</c>).</summary>
    public bool IsSquashed { get; init; }

    /// <summary>The same with pixels from -1 to 1, Inception's normalisation.</summary>
    public TimmConfiguration Half => this with { Mean = Halves, StandardDeviation = Halves };

    /// <summary>The same with pixels from 0 to 1.</summary>
    public TimmConfiguration Unit => this with { Mean = [0, 0, 0], StandardDeviation = [1, 1, 1] };

    /// <summary>The same with the triangle filter.</summary>
    public TimmConfiguration Bilinear => this with { Interpolation = Interpolation.Bilinear };

    /// <summary>The same without keeping the ratio of sides.</summary>
    public TimmConfiguration Squashed => this with { IsSquashed = true };

    /// <summary>The same with another head.</summary>
    public TimmConfiguration Of(int classes) => this with { Classes = classes };

    public Preprocessing ToPreprocessing() =>
        new(Resolution, Interpolation, Crop, Mean, StandardDeviation) { CropMode = IsSquashed ? CropMode.Squash : CropMode.Center };
}
