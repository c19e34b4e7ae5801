using Menut.Training.Distillation.Schedules;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Methods;

/// <summary>A term of a method that compares logits.</summary>
/// <param name="Name">What logs call it.</param>
/// <param name="Weight">Which option is its weight.</param>
/// <param name="Default">The weight where nothing is said.</param>
/// <param name="Loss">The term, unweighted, a scalar.</param>
public sealed record LogitTerm(string Name, WeightName Weight, Schedule Default, Func<LogitSignals, Tensor> Loss)
{
    /// <summary>Whether pictures without a label have no part in it.</summary>
    public bool NeedsLabels { get; init; }
}
