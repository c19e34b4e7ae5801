using System.Text.Json.Serialization;

namespace Menut.Training.Runs;

/// <summary>Where a training stands between two steps.</summary>
internal sealed record TrainingPosition
{
    /// <summary>Epochs finished.</summary>
    public int Epoch { get; init; }

    /// <summary>Steps done in the epoch that is under way.</summary>
    public int Step { get; init; }

    /// <summary>Training time of its steps.</summary>
    public double StepSeconds { get; init; }

    /// <summary>Sum of its steps' losses.</summary>
    public double LossSum { get; init; }

    /// <summary>Sums of the losses' parts.</summary>
    public Dictionary<string, double> PartSums { get; init; } = [];

    /// <summary>Best validation accuracy so far; -1 before the first.</summary>
    public double BestAccuracy { get; init; } = -1;

    /// <summary>Validation loss of that epoch.</summary>
    public double? BestLoss { get; init; }

    /// <summary>Epoch of it.</summary>
    public int BestEpoch { get; init; }

    /// <summary>Training time of all processes.</summary>
    public double TrainingSeconds { get; init; }

    /// <summary>Time of all processes.</summary>
    public double Seconds { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(TrainingPosition))]
internal sealed partial class TrainingPositionJson : JsonSerializerContext;
