using System.Collections.Immutable;

namespace Menut.Images;

/// <summary>
/// How a picture becomes a network's input. It belongs to the weights, not to the network: the same network is published
/// with several, and a teacher's may differ from its student's.
/// </summary>
/// <param name="Resolution">Height and width of the input in pixels.</param>
/// <param name="Interpolation">The resize filter.</param>
/// <param name="CropFraction">
/// The part of the resized side that the centre crop keeps, timm's way of saying to what a side is resized: floor(Resolution / CropFraction).
/// Without effect where <see cref="ResizeTo"/> says it outright.
/// </param>
/// <param name="Mean">Subtracted from each channel (red, green, blue) of values in 0..1.</param>
/// <param name="StandardDeviation">Divides each channel after the mean is subtracted.</param>
public sealed record Preprocessing(
    int Resolution,
    Interpolation Interpolation,
    double CropFraction,
    ImmutableArray<float> Mean,
    ImmutableArray<float> StandardDeviation)
{
    /// <summary>
    /// What a side is resized to before the crop, in pixels, at least the resolution; torchvision's way of saying it (255 before a crop of 240 is
    /// no fraction that anyone writes down). Null: floor(Resolution / CropFraction).
    /// </summary>
    public int? ResizeTo { get; init; }

    /// <summary>Which sides are resized.</summary>
    public CropMode CropMode { get; init; }

    /// <summary>Mean of ImageNet's training pictures, the normalisation of torchvision and most of timm.</summary>
    public static ImmutableArray<float> ImageNetMean { get; } = [0.485f, 0.456f, 0.406f];

    /// <summary>Standard deviation of ImageNet's training pictures.</summary>
    public static ImmutableArray<float> ImageNetStandardDeviation { get; } = [0.229f, 0.224f, 0.225f];

    /// <summary>ImageNet's normalisation at a resolution: bicubic, crop 0.875.</summary>
    public static Preprocessing ImageNet(int resolution) =>
        new(resolution, Interpolation.Bicubic, 0.875, ImageNetMean, ImageNetStandardDeviation);

    /// <summary>The same at another resolution: the crop keeps the same part of the picture.</summary>
    public Preprocessing AtResolution(int resolution) => this with
    {
        Resolution = resolution,
        ResizeTo = (int?)((long?)ResizeTo * resolution / Resolution),
    };

    /// <inheritdoc/>
    public bool Equals(Preprocessing? other) =>
        other is not null
        && Resolution == other.Resolution
        && Interpolation == other.Interpolation
        && CropFraction.Equals(other.CropFraction)
        && ResizeTo == other.ResizeTo
        && CropMode == other.CropMode
        && Mean.AsSpan().SequenceEqual(other.Mean.AsSpan())
        && StandardDeviation.AsSpan().SequenceEqual(other.StandardDeviation.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Resolution, Interpolation, CropFraction, ResizeTo, CropMode, Mean[0], StandardDeviation[0]);
}
