using Menut.Networks;
using Menut.Training.Data;
using Menut.Weights;

namespace Menut.Training.Modules;

/// <summary>
/// Weights to start from: kernels normal with variance 2 / fan-out (He et al. 2015, arXiv:1502.01852, as MobileNet's and
/// EfficientNet's sources have it), matrices uniform in ±1/sqrt of the larger of inputs and outputs (those sources take the
/// outputs, which are a thousand there; with ten classes the first logits would be tens), norms the identity, biases zero. The
/// scale of the norm that ends a residual branch is zero: each block starts as its skip, which steadies the first epochs
/// (Goyal et al. 2017, arXiv:1706.02677 section 5.1). The 1x1 convolutions into and out of attention are uniform with variance
/// 2 / (inputs + outputs) (Glorot and Bengio 2010, as timm has it for MobileNetV4): no activation follows them, and keys are few, so that
/// the fan-out's variance would sharpen the softmax. Each tensor draws from its own name and the seed, so two trainings of
/// one network start alike whatever else they do.
/// </summary>
public static class Initialization
{
    /// <summary>All weights of a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="seed">Decides the weights.</param>
    public static Dictionary<string, StoredTensor> Of(Network network, long seed)
    {
        var branchEnds = network.Nodes.Where(node => node.Operation is Add).Select(node => BranchEnd(network, node)).ToHashSet();
        var projections = network.Nodes.Where(node => node.Operation is MultiQueryAttention).SelectMany(node => Projections(network, node)).ToHashSet();
        return NetworkWeights.Of(network).ToDictionary(
            weight => weight.Name,
            weight => Of(weight, seed, branchEnds.Contains(weight.Name), projections.Contains(weight.Name)));
    }

    /// <summary>A 1x1 convolution that no activation follows.</summary>
    /// <param name="weight">Name and shape <c>[outputs, inputs, 1, 1]</c>.</param>
    /// <param name="seed">With the name it decides the values.</param>
    internal static StoredTensor Projection(WeightSpecification weight, long seed) => Of(weight, seed, isBranchEnd: false, isProjection: true);

    /// <summary>Names of the kernels whose outputs attention reads, and of those that read its output.</summary>
    private static IEnumerable<string> Projections(Network network, Node attention) =>
        attention.Inputs.Concat(network.Nodes.Where(node => node.Inputs.Contains(attention.Name)).Select(node => node.Name)).Select(name => $"{name}.weight");

    /// <summary>Name of the scale of the norm that ends an addition's second input; null where that is no norm.</summary>
    private static string? BranchEnd(Network network, Node addition)
    {
        var end = network[addition.Inputs[1]];
        while (end.Operation is DropPath)
            end = network[end.Inputs[0]];
        return end.Operation is BatchNorm ? $"{end.Name}.weight" : null;
    }

    private static StoredTensor Of(WeightSpecification weight, long seed, bool isBranchEnd, bool isProjection)
    {
        float[] values = new float[weight.Shape.Aggregate(1L, (product, side) => product * side)];
        var random = new SplitMix64(seed, RandomPurpose.Weights, NameHash(weight.Name));
        switch (weight.Role)
        {
            case WeightRole.Kernel when isProjection:
                FillUniform(values, random, Math.Sqrt(6.0 / (weight.Shape[0] + weight.Shape[1])));
                break;
            case WeightRole.Kernel:
                // A depthwise kernel's fan-out is its area alone: each output channel sees one input channel.
                long outputs = weight.Shape[1] == 1 ? 1 : weight.Shape[0];
                double deviation = Math.Sqrt(2.0 / (outputs * weight.Shape[2] * weight.Shape[3]));
                for (int i = 0; i < values.Length; i++)
                    values[i] = (float)(random.NextNormal() * deviation);
                break;
            case WeightRole.Matrix:
                FillUniform(values, random, 1 / Math.Sqrt(Math.Max(weight.Shape[0], weight.Shape[1])));
                break;
            case WeightRole.ChannelScale:
                // Layer scale's own start for deep networks (arXiv:2103.17239 section 2.2), and timm's for MobileNetV4.
                Array.Fill(values, 1e-5f);
                break;
            case WeightRole.NormScale or WeightRole.RunningVariance:
                Array.Fill(values, isBranchEnd ? 0 : 1);
                break;
        }

        return StoredTensor.FromFloats(weight.Shape, values);
    }

    private static void FillUniform(float[] values, SplitMix64 random, double bound)
    {
        for (int i = 0; i < values.Length; i++)
            values[i] = (float)((random.NextDouble() * 2 - 1) * bound);
    }

    /// <summary>FNV-1a, 64 bits.</summary>
    private static long NameHash(string name) =>
        (long)name.Aggregate(0xCBF29CE484222325UL, (hash, letter) => (hash ^ letter) * 0x100000001B3UL);
}
