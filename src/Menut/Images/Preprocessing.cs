using System.Collections.Immutable;

namespace Menut.Images;

/// <summary>
/// How a picture becomes a network's input. It belongs to the weights, not to the network: the same network is published
/// with several, and a teacher's may differ from its student's.
/// </summary>
/// <param name="Resolution">Height and width of the input in pixels.</param>
/// <param name="Interpolation">The resize filter.</param>
/// <param name="CropFraction">
/// The part of the resized shorter side that the centre crop keeps: the shorter side is resized to floor(Resolution / CropFraction).
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
    /// <summary>Mean of ImageNet's training pictures, the normalisation of torchvision and most of timm.</summary>
    public static ImmutableArray<float> ImageNetMean { get; } = [0.485f, 0.456f, 0.406f];

    /// <summary>Standard deviation of ImageNet's training pictures.</summary>
    public static ImmutableArray<float> ImageNetStandardDeviation { get; } = [0.229f, 0.224f, 0.225f];

    /// <summary>ImageNet's normalisation at a resolution: bicubic, crop 0.875.</summary>
    public static Preprocessing ImageNet(int resolution) =>
        new(resolution, Interpolation.Bicubic, 0.875, ImageNetMean, ImageNetStandardDeviation);

    /// <inheritdoc/>
    public bool Equals(Preprocessing? other) =>
        other is not null
        && Resolution == other.Resolution
        && Interpolation == other.Interpolation
        && CropFraction.Equals(other.CropFraction)
        && Mean.AsSpan().SequenceEqual(other.Mean.AsSpan())
        && StandardDeviation.AsSpan().SequenceEqual(other.StandardDeviation.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Resolution, Interpolation, CropFraction, Mean[0], StandardDeviation[0]);
}
