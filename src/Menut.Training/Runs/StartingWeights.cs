using Menut.Networks;
using Menut.Training.Modules;
using TorchSharp;

namespace Menut.Training.Runs;

/// <summary>The weights that a plan starts from: fresh ones, or a model's.</summary>
internal static class StartingWeights
{
    /// <summary>A module with the model's weights, and a fresh classifier where the classes are others, by name or order.</summary>
    /// <exception cref="MenutException">The model is of another network.</exception>
    public static NetworkModule Module(TrainingPlan plan, torch.Device device)
    {
        var module = NetworkModule.Create(plan.Network, plan.Recipe.Seed, device);
        if (plan.From is not { } from)
            return module;

        var weights = module.Export();
        var left = plan.KeepsClassifier ? [] : Classifier.Weights(plan.Network);
        foreach (var weight in module.Specifications)
        {
            if (left.Contains(weight.Name))
                continue;
            if (!from.Tensors.TryGetValue(weight.Name, out var tensor) || !tensor.Shape.AsSpan().SequenceEqual(weight.Shape.AsSpan()))
                throw MenutException.WrongUsage(
                    $"--from: its weights are of {from.Network.Name} (width {FormattableString.Invariant($"{from.Network.Options.Width}")}) and do not fit {plan.Network.Name} at {weight.Name}.");
            weights[weight.Name] = tensor;
        }

        module.Import(weights);
        return module;
    }
}
