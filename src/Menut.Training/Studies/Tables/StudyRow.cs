using System.Collections.Immutable;
using Menut.Training.Studies.Statistics;

namespace Menut.Training.Studies.Tables;

/// <summary>A student, taught in one way with every seed. Quality is of the test split, at the epoch that validation chose.</summary>
public sealed record StudyRow
{
    /// <summary>The student.</summary>
    public required string Student { get; init; }

    /// <summary>How it learnt.</summary>
    public required string Method { get; init; }

    /// <summary>The setting that validation chose; null where none was chosen.</summary>
    public string? Setting { get; init; }

    /// <summary>Seeds whose trial is finished, in the order of the values.</summary>
    public required ImmutableArray<long> Seeds { get; init; }

    /// <summary>Part that it gets right.</summary>
    public Sample? Accuracy { get; init; }

    /// <summary>To the same student by plain training with the same seeds; null for that itself.</summary>
    public PairedDifference? Difference { get; init; }

    /// <summary>Mean accuracy over the first teacher's.</summary>
    public double? Retained { get; init; }

    /// <summary>Part of the gap between plain student and first teacher that is closed; null where the teacher is not ahead.</summary>
    public double? GapClosed { get; init; }

    /// <summary>Part of the test pictures on which it says the same as the first teacher; mean over the seeds, as all that follows.</summary>
    public double? Agreement { get; init; }

    /// <summary>KL(teacher ‖ student) at T = 1, in nats.</summary>
    public double? AgreementKl { get; init; }

    /// <summary>Mean cross-entropy in nats.</summary>
    public double? Loss { get; init; }

    /// <summary>Loss once logits are divided by what validation asks for.</summary>
    public double? ScaledLoss { get; init; }

    /// <summary>Expected calibration error.</summary>
    public double? Ece { get; init; }

    /// <summary>Calibration error once logits are divided by what validation asks for.</summary>
    public double? ScaledEce { get; init; }

    /// <summary>What validation asks the logits to be divided by.</summary>
    public double? Temperature { get; init; }

    /// <summary>Time of a training step, waiting for pictures included.</summary>
    public double? SecondsPerStep { get; init; }

    /// <summary>Trained values of the student.</summary>
    public long Parameters { get; init; }

    /// <summary>Multiply-adds of the student for one picture.</summary>
    public long Macs { get; init; }

    /// <summary>Trained values beside the student's while it learnt: adapters between layers.</summary>
    public long ExtraParameters { get; init; }

    /// <summary>Trials that failed: their name and why.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];
}
