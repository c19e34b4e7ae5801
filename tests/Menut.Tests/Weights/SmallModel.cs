using System.Collections.Immutable;
using Menut.Images;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Tests.Weights;

/// <summary>A model of a few kilobytes.</summary>
internal static class SmallModel
{
    public static Network Network { get; } =
        KnownNetworks.Create("mobilenet_v1_shallow", new NetworkOptions { Width = 0.01, Resolution = 17, Classes = 3, Conventions = Conventions.TensorFlow });

    public static Preprocessing Preprocessing { get; } = Preprocessing.ImageNet(17);

    public static ImmutableArray<string> Classes { get; } = ["a", "b", "c"];

    public static Model Make(
        Preprocessing? preprocessing = null, ImmutableArray<string>? classes = null, IReadOnlyDictionary<string, StoredTensor>? tensors = null,
        Provenance? provenance = null) =>
        new(Network, tensors ?? Tensors(), classes ?? Classes, preprocessing ?? Preprocessing, provenance ?? Provenance);

    public static Provenance Provenance { get; } = new()
    {
        Data = "shapes",
        Seed = 4,
        Epochs = 2,
        Teachers = ["teacher.safetensors"],
        Recipe = ImmutableSortedDictionary<string, string>.Empty.Add("epochs", "2"),
    };

    public static Dictionary<string, StoredTensor> Tensors()
    {
        var random = new Random(1);
        return NetworkWeights.Of(Network).ToDictionary(weight => weight.Name, weight =>
        {
            float[] values = new float[weight.Shape.Aggregate(1L, (product, side) => product * side)];
            for (int i = 0; i < values.Length; i++)
                values[i] = random.NextSingle();
            return StoredTensor.FromFloats(weight.Shape, values);
        });
    }
}
