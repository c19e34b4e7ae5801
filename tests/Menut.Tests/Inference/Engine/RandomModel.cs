using Menut.Images;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Tests.Inference.Engine;

/// <summary>Models with weights at random that keep values in a sensible range, and pictures for them.</summary>
internal static class RandomModel
{
    public static Model Of(string name, NetworkOptions options)
    {
        var network = KnownNetworks.Create(name, options);
        var random = new Random(17);
        var tensors = NetworkWeights.Of(network).ToDictionary(weight => weight.Name, weight => Tensor(weight, random));
        return new Model(network, tensors, [.. Enumerable.Range(0, network.Classes).Select(i => $"class {i}")], Preprocessing.ImageNet(network.Resolution));
    }

    public static float[] Pictures(Shape shape, int batch, int seed = 1)
    {
        var random = new Random(seed);
        float[] pictures = new float[batch * shape.Elements];
        for (int i = 0; i < pictures.Length; i++)
            pictures[i] = random.NextSingle() * 2 - 1;
        return pictures;
    }

    private static StoredTensor Tensor(WeightSpecification weight, Random random)
    {
        long count = weight.Shape.Aggregate(1L, (product, side) => product * side);
        double bound = weight.Shape.Length > 1 ? Math.Sqrt(3.0 * weight.Shape[0] / count) : 0.1;
        bool positive = weight.Role is WeightRole.NormScale or WeightRole.RunningVariance or WeightRole.ChannelScale;
        float[] values = new float[count];
        for (int i = 0; i < values.Length; i++)
            values[i] = (float)(positive ? 0.5 + random.NextDouble() : (random.NextDouble() * 2 - 1) * bound);
        return StoredTensor.FromFloats(weight.Shape, values);
    }
}
