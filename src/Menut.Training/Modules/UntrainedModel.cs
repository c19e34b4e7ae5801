using Menut.Images;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Training.Modules;

/// <summary>A network as it is before training: for measuring what doesn't depend on its weights.</summary>
public static class UntrainedModel
{
    /// <summary>Initial weights, classes without meaning, ImageNet's preprocessing.</summary>
    /// <param name="network">The network.</param>
    public static Model Of(Network network) => new(
        network, Initialization.Of(network, seed: 1), [.. Enumerable.Range(0, network.Classes).Select(i => $"class_{i}")], Preprocessing.ImageNet(network.Resolution));
}
