using Menut.Images;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Onnx.Tests;

/// <summary>Weights at random, the statistics of batch norms too, scaled so that activations neither vanish nor explode.</summary>
internal static class RandomModel
{
    public static Model Of(Network network, int seed = 1)
    {
        var random = new Random(seed);
        float Uniform(double low, double high) => (float)(low + random.NextDouble() * (high - low));

        var tensors = NetworkWeights.Of(network).ToDictionary(weight => weight.Name, weight =>
        {
            float[] values = new float[weight.Shape.Aggregate(1L, (product, side) => product * side)];
            double bound = weight.Role is WeightRole.Kernel or WeightRole.Matrix ? Math.Sqrt(3.0 * weight.Shape[0] / values.Length) : 0;
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = weight.Role switch
                {
                    WeightRole.Kernel or WeightRole.Matrix => Uniform(-bound, bound),
                    WeightRole.NormScale or WeightRole.RunningVariance => Uniform(0.5, 1.5),

                    // Layer scale is there to keep branches small.
                    WeightRole.ChannelScale => Uniform(0.05, 0.2),
                    _ => Uniform(-0.2, 0.2),
                };
            }

            return StoredTensor.FromFloats(weight.Shape, values);
        });
        var preprocessing = new Preprocessing(network.Resolution, Interpolation.Bilinear, 0.9, [0.5f, 0.4f, 0.3f], [0.25f, 0.2f, 0.3f]);
        return new(network, tensors, [.. Enumerable.Range(0, network.Classes).Select(i => $"class \"{i}\"")], preprocessing, new Provenance { Seed = seed, Data = "noise" });
    }

    /// <summary>Pictures <c>[batch, 3, height, width]</c> as normalisation leaves them.</summary>
    public static float[] Pictures(Shape shape, int batch, int seed = 2)
    {
        var random = new Random(seed);
        float[] pictures = new float[batch * shape.Elements];
        for (int i = 0; i < pictures.Length; i++)
            pictures[i] = random.NextSingle() * 4 - 2;
        return pictures;
    }
}
