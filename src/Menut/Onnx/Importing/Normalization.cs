using System.Collections.Immutable;
using Menut.Images;
using Menut.Networks;

namespace Menut.Onnx.Importing;

/// <summary>
/// A factor and a shift a channel at a graph's very beginning: the normalisation that some exporters put there. It goes into the model's
/// preprocessing, where Menut has it.
/// </summary>
internal static class Normalization
{
    /// <summary>Factors below this can only be meant for values up to 255: 1/255 over a deviation of 0.08.</summary>
    private const float LargestForPixels = 0.05f;

    /// <summary>
    /// Values from 0 to 1 are divided by less than 1. Factors between these two come from a second normalisation, on top of ImageNet's, as
    /// torchvision's Inception-v3 has it; that one stays in the network.
    /// </summary>
    private const float SmallestForUnits = 1;

    private const float LargestForUnits = 50;

    /// <summary>Takes it out of the nodes; null where none is there, or the factors can be none.</summary>
    /// <param name="nodes">The nodes; the first is the input.</param>
    /// <param name="mayBe">Whether the file leaves open, or says, that there is one.</param>
    /// <param name="resolution">Height and width of a picture.</param>
    public static Preprocessing? Take(List<DraftNode> nodes, bool mayBe, int resolution)
    {
        var readers = nodes.FindAll(node => node.Inputs.Contains(nodes[0]));
        if (!mayBe || readers is not [{ Operation: ChannelAffine } affine])
            return null;
        float[] scale = affine.Weights["weight"].ToFloats();
        float[] shift = affine.Weights.TryGetValue("bias", out var bias) ? bias.ToFloats() : new float[scale.Length];
        if (!scale.All(value => value is > 1e-6f and < LargestForUnits) || !shift.All(float.IsFinite))
            return null;

        // (x / unit - mean) / deviation = x · scale + shift, with x up to 255 or up to 1.
        if (scale.Max() >= LargestForPixels && scale.Min() < SmallestForUnits)
            return null;
        double range = scale.Max() < LargestForPixels ? 255 : 1;
        float[] deviation = Array.ConvertAll(scale, value => (float)(1 / (range * value)));
        ImmutableArray<float> mean = [.. shift.Zip(scale, (b, s) => (float)(-b / (s * range)) + 0f)];
        foreach (var node in nodes)
            node.Inputs = [.. node.Inputs.Select(input => input == affine ? nodes[0] : input)];
        nodes.Remove(affine);
        return new(resolution, Interpolation.Bicubic, 0.875, mean, [.. deviation]);
    }

    /// <summary>Whether two normalise alike, but for what is lost in a graph's float32.</summary>
    public static bool Agree(Preprocessing a, Preprocessing b) =>
        a.Mean.Length == b.Mean.Length && a.StandardDeviation.Length == b.StandardDeviation.Length
        && a.Mean.Zip(b.Mean).All(pair => Math.Abs(pair.First - pair.Second) <= 1e-4)
        && a.StandardDeviation.Zip(b.StandardDeviation).All(pair => Math.Abs(pair.First - pair.Second) <= 1e-4 * pair.First);
}
