using System.Collections.Immutable;
using Menut.Training.Distillation.Features;
using Menut.Training.Distillation.Schedules;

namespace Menut.Training.Distillation.Methods;

/// <summary>
/// A way to distil, as data: loss = hard weight·cross-entropy with true labels + the sum of weight·term. Defaults are the paper's or its
/// authors' code's, where their experiments are on pictures of CIFAR-100's kind.
/// </summary>
/// <param name="Name">What <c>--method</c> takes.</param>
/// <param name="Title">What people call it, as within a sentence.</param>
/// <param name="Paper">Authors, year and number.</param>
/// <param name="Temperature">T where nothing is said; null for a method without one.</param>
/// <param name="HardWeight">Weight of the true labels where nothing is said; null for what alpha leaves of 1.</param>
public sealed record DistillationMethod(string Name, string Title, string Paper, Schedule? Temperature, Schedule? HardWeight)
{
    /// <summary>Terms on logits.</summary>
    public ImmutableArray<LogitTerm> Terms { get; init; } = [];

    /// <summary>Terms on features.</summary>
    public ImmutableArray<FeatureTerm> Features { get; init; } = [];

    /// <summary>Which layers the terms on features compare where nothing is said.</summary>
    public PairRule Pairs { get; init; } = PairRule.LastMap;

    /// <summary>Whether it is made for mixed pictures.</summary>
    public bool Mixup { get; init; }

    /// <summary>Whether true labels have what alpha leaves of 1.</summary>
    public bool SharesWithLabels => HardWeight is null;

    /// <summary>The weights that it has, each with what it weighs and its default.</summary>
    public IEnumerable<(WeightName Name, string Term, Schedule Default)> Weights => Terms.Select(term => (term.Weight, term.Name, term.Default))
        .Concat(Features.Select(term => (term.Weight, term.Loss.Name, term.Default)));
}
