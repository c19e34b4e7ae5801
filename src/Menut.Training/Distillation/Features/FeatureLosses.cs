using System.Collections.Immutable;
using Menut.Training.Distillation.Losses;

namespace Menut.Training.Distillation.Features;

/// <summary>
/// The comparisons that <c>menut distill --match</c> knows. Weights are those of RepDistiller (Tian et al. 2020, arXiv:1910.10699) for
/// CIFAR-100, which differ so much because the losses' scales do.
/// </summary>
public static class FeatureLosses
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<FeatureLoss> All { get; } =
    [
        new("fitnet", FeatureShape.Same, 100, Hints.Loss),
        new("attention", FeatureShape.SameSize, 1000, AttentionTransfer.Loss),
        new("similarity", FeatureShape.Any, 3000, SimilarityPreserving.Loss),
        new("distance", FeatureShape.Pooled, 25, Relational.Distance),
        new("angle", FeatureShape.Pooled, 50, Relational.Angle),
        new("pkt", FeatureShape.Pooled, 30_000, ProbabilisticTransfer.Loss),
    ];

    /// <summary>The comparison of a name, case ignored.</summary>
    /// <exception cref="MenutException">There is none.</exception>
    public static FeatureLoss Of(string name) => Find(name) ?? throw MenutException.WrongUsage(
        $"--match: there is no loss '{name}'. Did you mean '{Spelling.Nearest(name, All.Select(loss => loss.Name))}'? There are {string.Join(", ", All.Select(loss => loss.Name))}.");

    internal static FeatureLoss? Find(string name) => All.FirstOrDefault(loss => loss.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
