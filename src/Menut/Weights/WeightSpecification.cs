using System.Collections.Immutable;

namespace Menut.Weights;

/// <summary>One tensor that a network's weights must hold.</summary>
/// <param name="Name">Node's name and part: <c>stem.conv.weight</c>.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Shape">Dimensions.</param>
public sealed record WeightSpecification(string Name, WeightRole Role, ImmutableArray<long> Shape)
{
    /// <summary>Whether gradient descent changes it.</summary>
    public bool IsTrained => Role is not (WeightRole.RunningMean or WeightRole.RunningVariance);
}
