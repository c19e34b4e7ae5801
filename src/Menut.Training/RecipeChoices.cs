using Menut.Training.Optimization;

namespace Menut.Training;

/// <summary>What somebody says of a recipe; null where they say nothing.</summary>
public sealed record RecipeChoices
{
    /// <summary>How gradients change weights.</summary>
    public OptimizerKind? Optimizer { get; init; }

    /// <summary>Peak learning rate.</summary>
    public double? LearningRate { get; init; }

    /// <summary>Momentum of SGD and RMSprop.</summary>
    public double? Momentum { get; init; }

    /// <summary>Weight decay of kernels and matrices.</summary>
    public double? WeightDecay { get; init; }

    /// <summary>Passes over the training pictures.</summary>
    public int? Epochs { get; init; }

    /// <summary>Epochs of linear warm-up.</summary>
    public double? WarmUpEpochs { get; init; }

    /// <summary>Pictures a step.</summary>
    public int? BatchSize { get; init; }

    /// <summary>Mass of each label that is spread over all classes.</summary>
    public double? LabelSmoothing { get; init; }

    /// <summary>Decay of the weights' average.</summary>
    public double? AverageDecay { get; init; }

    /// <summary>Decides the first weights, order, augmentation and dropout.</summary>
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
