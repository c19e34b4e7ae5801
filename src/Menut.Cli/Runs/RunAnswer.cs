using System.Text.Json.Serialization;
using Menut.Training.Runs;

namespace Menut.Cli.Runs;

/// <summary>
/// What <c>menut train --json</c> and <c>menut distill --json</c> answer. Accuracy, loss and calibration are of the test split, null where it is
/// empty; images a second are of training, latency is of one picture at a time.
/// </summary>
internal sealed record RunAnswer(
    string Run, string Model, string Id, string Network, int Epochs, int BestEpoch, double? Accuracy, double? Top5, double? Loss, double? Ece,
    long Parameters, long Macs, int Resolution, double LatencyMs, double LatencyP95Ms, int Threads, double ImagesPerSecond, double Seconds, long Seed,
    int Train, int Validation, int Test, int Skipped)
{
    /// <summary>Of the first teacher; only where there is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? TeacherAccuracy { get; init; }

    /// <summary>Part of the test pictures on which student and first teacher say the same.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Agreement { get; init; }

    /// <summary>Mean KL(teacher ‖ student) at T = 1 on the test pictures, in nats.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? AgreementKl { get; init; }

    /// <summary>What the validation pictures ask the logits to be divided by.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Temperature { get; init; }

    /// <summary>Loss of the test pictures with that temperature.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? ScaledLoss { get; init; }

    /// <summary>Calibration error of the test pictures with that temperature.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? ScaledEce { get; init; }

    /// <summary>With --method auto: how it chose.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RaceSummary? Race { get; init; }

    /// <summary>Every teacher.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TeacherAnswer[]? Teachers { get; init; }

    public static RunAnswer Of(FinishedRun finished)
    {
        var (plan, result, latency) = (finished.Plan, finished.Result, finished.Latency);
        var answer = new RunAnswer(
            result.Run, result.Model, finished.Id, plan.Network.Name, result.Epochs, result.BestEpoch, result.Test?.Accuracy, result.Test?.Top5,
            result.Test?.Loss, result.Test?.ExpectedCalibrationError, finished.Cost.Parameters, finished.Cost.MultiplyAdds, plan.Network.Resolution,
            latency.MedianMilliseconds, latency.P95Milliseconds, latency.Threads, result.PicturesPerSecond, result.Seconds, plan.Recipe.Seed,
            plan.Data.Train.Count, plan.Data.Validation.Count, plan.Data.Test.Count, plan.Data.Skipped.Length)
        {
            Race = new RunFolder(result.Run).ReadManifest().Race,
            Temperature = result.Calibration?.Temperature,
            ScaledLoss = result.Calibration?.Loss,
            ScaledEce = result.Calibration?.ExpectedCalibrationError,
        };
        return !plan.HasTeacher ? answer : answer with
        {
            TeacherAccuracy = result.TeacherAccuracy is [var first, ..] ? first : null,
            Agreement = result.Agreement?.Top1,
            AgreementKl = result.Agreement?.Divergence,
            Teachers = [.. Teaching(plan).Select((teacher, i) => new TeacherAnswer(
                teacher.Path, teacher.Network, i < result.TeacherAccuracy.Length ? result.TeacherAccuracy[i] : null))],
        };
    }

    private static IEnumerable<(string Path, string Network)> Teaching(TrainingPlan plan)
    {
        foreach (var (path, model) in plan.Teachers)
            yield return (path, model.Network.Name);
        foreach (var foreign in plan.ForeignTeachers)
            yield return (foreign.Path, "onnx");
        if (plan.AverageTeacherDecay is not null)
            yield return (TrainingPlan.AverageTeacher, plan.Network.Name);
    }
}

/// <summary>A teacher, with its accuracy on the test split by its own preprocessing.</summary>
internal sealed record TeacherAnswer(string Model, string Network, double? Accuracy);
