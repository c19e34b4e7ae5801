namespace Menut.Training.Studies.Tables;

/// <summary>A teacher of a study; quality is of the test split.</summary>
/// <param name="Name">What the study calls it.</param>
/// <param name="Network">Its network.</param>
/// <param name="Model">Its file.</param>
/// <param name="Parameters">Trained values.</param>
/// <param name="Macs">Multiply-adds for one picture.</param>
public sealed record TeacherFigures(string Name, string Network, string Model, long Parameters, long Macs)
{
    /// <summary>Part that it gets right.</summary>
    public double? Accuracy { get; init; }

    /// <summary>Mean cross-entropy in nats.</summary>
    public double? Loss { get; init; }

    /// <summary>Expected calibration error.</summary>
    public double? Ece { get; init; }

    /// <summary>What validation asks its logits to be divided by.</summary>
    public double? Temperature { get; init; }

    /// <summary>Loss with that temperature.</summary>
    public double? ScaledLoss { get; init; }

    /// <summary>Calibration error with that temperature.</summary>
    public double? ScaledEce { get; init; }
}
