using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Menut.Cli.Evaluation;

/// <summary>
/// What <c>menut evaluate --json</c> answers. Fractions are of one, loss is in nats, <c>ece</c> is the expected calibration error;
/// <c>confusion</c> counts pictures, [true class][predicted class], in the order of <c>classes</c>.
/// </summary>
internal sealed record EvaluationAnswer(
    string Model, string Data, string Split, string Engine, int Threads, long Seed, double Accuracy, double Top5, double Loss, double Ece, int Images,
    double Seconds, double ImagesPerSecond, ImmutableArray<ImmutableArray<int>> Confusion, ImmutableArray<string> Classes)
{
    /// <summary>What the validation pictures ask the logits to be divided by; null where they are the pictures that are evaluated, or there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Temperature { get; init; }

    /// <summary>Loss with that temperature.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? ScaledLoss { get; init; }

    /// <summary>Calibration error with that temperature.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? ScaledEce { get; init; }

    /// <summary>With --teacher: how far both say the same.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AgreementAnswer? Teacher { get; init; }
}

/// <summary>
/// A model beside its teacher. <c>agreement</c> is the part of the pictures on which both find the same class most probable, <c>agreement_kl</c> the mean
/// KL(teacher ‖ model) in nats; <c>lost</c>, <c>won</c> and <c>other</c> count, for each class, the pictures on which only the teacher, only the model, or neither is right
/// where they differ.
/// </summary>
internal sealed record AgreementAnswer(
    string Model, double Accuracy, double Agreement, double? AgreementKl, ImmutableArray<int> Lost, ImmutableArray<int> Won, ImmutableArray<int> Other);
