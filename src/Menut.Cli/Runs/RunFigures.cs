using Menut.Comparison.Store;
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
    public static IEnumerable<Measurement> Measurements(FinishedRun finished, RunEnvironment environment)
    {
        var (plan, result, latency) = (finished.Plan, finished.Result, finished.Latency);
        var template = new Measurement
        {
            Subject = finished.Id,
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
        if (result.Test is not { } test)
            yield break;

        // The test pictures are asked before the training ends, where it computes.
        var quality = template with { Engine = "torch", Threads = environment.Threads, Samples = test.Pictures };
        yield return quality with { Metric = "accuracy", Value = test.Accuracy };
        yield return quality with { Metric = "top5", Value = test.Top5 };
        yield return quality with { Metric = "loss", Value = test.Loss, Unit = "nats" };
        yield return quality with { Metric = "ece", Value = test.ExpectedCalibrationError };
        if (result.TeacherAccuracy is [var teacher, ..])
            yield return quality with { Metric = "teacher_accuracy", Value = teacher };
        if (result.Agreement is { } agreement)
            yield return quality with { Metric = "agreement", Value = agreement.Top1 };
        if (result.Agreement?.Divergence is { } divergence)
            yield return quality with { Metric = "agreement_kl", Value = divergence, Unit = "nats" };
        if (result.Calibration is { } scaled)
        {
            yield return quality with { Metric = "temperature", Value = scaled.Temperature };
            yield return quality with { Metric = "scaled_loss", Value = scaled.Loss, Unit = "nats" };
            yield return quality with { Metric = "scaled_ece", Value = scaled.ExpectedCalibrationError };
        }
    }
}
