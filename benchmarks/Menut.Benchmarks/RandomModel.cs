using Menut.Images;
using Menut.Networks;
using Menut.Training.Modules;
using Menut.Weights;

namespace Menut.Benchmarks;

/// <summary>Weights at random, as before training: speed depends on nothing else of them.</summary>
internal static class RandomModel
{
    public static Model Of(Network network) => new(
        network, Initialization.Of(network, seed: 1), [.. Enumerable.Range(0, network.Classes).Select(i => $"class {i}")], Preprocessing.ImageNet(network.Resolution));
}
