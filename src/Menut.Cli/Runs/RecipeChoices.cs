using Menut.Training;
using Menut.Training.Optimization;

namespace Menut.Cli.Runs;

/// <summary>What a command line says of a recipe; null where it says nothing.</summary>
internal sealed record RecipeChoices
{
    public OptimizerKind? Optimizer { get; init; }

    public double? LearningRate { get; init; }

    public double? Momentum { get; init; }

    public double? WeightDecay { get; init; }

    public int? Epochs { get; init; }

    public double? WarmUpEpochs { get; init; }

    public int? BatchSize { get; init; }

    public double? LabelSmoothing { get; init; }

    public double? AverageDecay { get; init; }

    public long? Seed { get; init; }

    /// <summary>A recipe with what was said, and the rest from another.</summary>
    public Recipe Over(Recipe others) => others with
    {
        Optimizer = Optimizer ?? others.Optimizer,
        LearningRate = LearningRate ?? others.LearningRate,
        Momentum = Momentum ?? others.Momentum,
        WeightDecay = WeightDecay ?? others.WeightDecay,
        Epochs = Epochs ?? others.Epochs,
        WarmUpEpochs = WarmUpEpochs ?? others.WarmUpEpochs,
        BatchSize = BatchSize ?? others.BatchSize,
        LabelSmoothing = LabelSmoothing ?? others.LabelSmoothing,
        AverageDecay = AverageDecay ?? others.AverageDecay,
        Seed = Seed ?? others.Seed,
    };
}
