using Menut.Networks;
using Menut.Training.Modules;
using Menut.Weights;
using TorchSharp;

namespace Menut.Training.Runs;

/// <summary>Fine-tuning: weights of a model that are taken up by a network.</summary>
internal static class StartingWeights
{
    /// <summary>A module with the model's weights, and a fresh classifier where the classes are others.</summary>
    /// <exception cref="MenutException">The model is of another network.</exception>
    public static NetworkModule Module(Network network, Model from, long seed, torch.Device device)
    {
        var fresh = Initialization.Of(network, seed);
        foreach (var weight in NetworkWeights.Of(network))
        {
            bool isClassifier = weight.Name.StartsWith(network.Nodes[^1].Name + ".", StringComparison.Ordinal);
            if (!from.Tensors.TryGetValue(weight.Name, out var tensor) || (!tensor.Shape.AsSpan().SequenceEqual(weight.Shape.AsSpan()) && !isClassifier))
                throw MenutException.WrongUsage(
                    $"--from: its weights are of {from.Network.Name} (width {FormattableString.Invariant($"{from.Network.Options.Width}")}) and do not fit {network.Name} at {weight.Name}.");
            if (tensor.Shape.AsSpan().SequenceEqual(weight.Shape.AsSpan()))
                fresh[weight.Name] = tensor;
        }

        var module = NetworkModule.Create(network, seed, device);
        module.Import(fresh);
        return module;
    }
}
