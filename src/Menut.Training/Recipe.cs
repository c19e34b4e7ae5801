using Menut.Training.Optimization;

namespace Menut.Training;

/// <summary>How a network is trained. Immutable; everything that changes the result is in here.</summary>
public sealed record Recipe
{
    /// <summary>How gradients change weights.</summary>
    public OptimizerKind Optimizer { get; init; } = OptimizerKind.Sgd;

    /// <summary>Peak learning rate, after warm-up.</summary>
    public double LearningRate { get; init; } = 0.1;

    /// <summary>Momentum of SGD and RMSprop.</summary>
    public double Momentum { get; init; } = 0.9;

    /// <summary>Weight decay of kernels and matrices; biases and batch norms have none.</summary>
    public double WeightDecay { get; init; } = 1e-4;

    /// <summary>Passes over the training pictures.</summary>
    public int Epochs { get; init; } = 10;

    /// <summary>Epochs of linear warm-up.</summary>
    public double WarmUpEpochs { get; init; } = 1;

    /// <summary>Pictures a step.</summary>
    public int BatchSize { get; init; } = 128;

    /// <summary>Mass of each label that is spread over all classes.</summary>
    public double LabelSmoothing { get; init; }

    /// <summary>Decay of the weights' average, 0 for none.</summary>
    public double AverageDecay { get; init; }

    /// <summary>Decides the first weights, order, augmentation and dropout.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Refuses what cannot be.</summary>
    /// <exception cref="MenutException">A value out of range.</exception>
    public void Validate()
    {
        Check(LearningRate > 0 && double.IsFinite(LearningRate), "--learning-rate", LearningRate, "more than 0");
        Check(Momentum is >= 0 and < 1, "--momentum", Momentum, "from 0 to below 1");
        Check(WeightDecay is >= 0 and < 1, "--weight-decay", WeightDecay, "from 0 to below 1");
        Check(Epochs is >= 1 and <= 100_000, "--epochs", Epochs, "1 to 100000");
        Check(WarmUpEpochs >= 0 && double.IsFinite(WarmUpEpochs), "--warm-up", WarmUpEpochs, "0 or more");
        Check(BatchSize is >= 2 and <= 65_536, "--batch-size", BatchSize, "2 to 65536, as batch norm needs more than one picture");
        Check(LabelSmoothing is >= 0 and < 1, "--label-smoothing", LabelSmoothing, "from 0 to below 1");
        Check(AverageDecay is >= 0 and < 1, "--average", AverageDecay, "from 0 to below 1");
    }

    private static void Check(bool holds, string option, double value, string range)
    {
        if (!holds)
            throw MenutException.WrongUsage(FormattableString.Invariant($"{option} {value} is out of range: {range}."));
    }
}
