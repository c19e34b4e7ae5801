using Menut.Comparison.Store;
using Menut.Inference;
using Menut.Training.Runs;

namespace Menut.Cli.Runs;

/// <summary>A run's figures as the store keeps them.</summary>
internal static class RunFigures
{
    /// <summary>The epochs' figures.</summary>
    public static IEnumerable<RunMetric> Metrics(IEnumerable<EpochMetrics> epochs)
    {
        foreach (var epoch in epochs)
        {
            yield return new(epoch.Epoch, "train", "loss", epoch.Loss);
            foreach (var (name, value) in epoch.Parts)
                yield return new(epoch.Epoch, "train", $"loss_{name}", value);
            yield return new(epoch.Epoch, "train", "learning_rate", epoch.LearningRate);
            yield return new(epoch.Epoch, "train", "images_per_second", epoch.PicturesPerSecond);
            if (epoch.ValidationAccuracy is { } accuracy)
                yield return new(epoch.Epoch, "validation", "accuracy", accuracy);
            if (epoch.ValidationLoss is { } loss)
                yield return new(epoch.Epoch, "validation", "loss", loss);
        }
    }

    /// <summary>What was measured of the finished model, with all that it depends on.</summary>
    /// <param name="id">The run's id.</param>
    /// <param name="plan">What was trained.</param>
    /// <param name="result">What it came to.</param>
    /// <param name="latency">Time of one picture.</param>
    /// <param name="environment">On what it was trained.</param>
    public static IEnumerable<Measurement> Measurements(string id, TrainingPlan plan, RunSummary result, Latency latency, RunEnvironment environment)
    {
        var template = new Measurement
        {
            Subject = id,
            Metric = "",
            Value = 0,
            Machine = $"{environment.Processor}, {environment.Cores} cores, {environment.OperatingSystem}",
            Engine = latency.Engine,
            Threads = latency.Threads,
            Precision = "float32",
            Resolution = plan.Network.Resolution,
            DataFingerprint = plan.Data.Fingerprint,
            Version = environment.Menut,
            MeasuredAt = DateTimeOffset.UtcNow,
        };
        yield return template with
        {
            Metric = "latency_ms",
            Value = latency.MedianMilliseconds,
            Unit = "ms",
            Spread = latency.P95Milliseconds,
            SpreadKind = "p95",
            Samples = latency.Runs,
            Batch = latency.Batch,
            DataFingerprint = "",
        };
        if (result.Accuracy is not { } accuracy)
            yield break;

        // The test pictures are asked before the training ends, where it computes.
        var quality = template with { Engine = "torch", Threads = environment.Threads, Samples = plan.Data.Test.LabelledCount };
        yield return quality with { Metric = "accuracy", Value = accuracy };
        foreach (var (metric, value, unit) in new[]
        {
            ("top5", result.Top5, ""), ("loss", result.Loss, "nats"), ("ece", result.ExpectedCalibrationError, ""),
            ("temperature", result.Temperature, ""), ("scaled_loss", result.ScaledLoss, "nats"), ("scaled_ece", result.ScaledCalibrationError, ""),
            ("teacher_accuracy", result.TeacherAccuracy is [var teacher, ..] ? teacher : null, ""),
            ("agreement", result.Agreement, ""), ("agreement_kl", result.AgreementDivergence, "nats"),
        })
        {
            if (value is { } figure)
                yield return quality with { Metric = metric, Value = figure, Unit = unit };
        }
    }
}
