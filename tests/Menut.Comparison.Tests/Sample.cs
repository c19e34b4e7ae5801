using Menut.Comparison.Store;

namespace Menut.Comparison.Tests;

/// <summary>Runs and measurements for tests.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Time = new(2026, 5, 4, 12, 30, 0, TimeSpan.Zero);

    public static Run Run(string id, string name = "student") => new()
    {
        Id = id,
        Kind = RunKind.Train,
        Name = name,
        Network = "mobilenet_v1",
        Width = 0.25,
        Resolution = 32,
        Classes = 10,
        Parameters = 215_642,
        MultiplyAdds = 2_500_000,
        DataName = "fashion-mnist",
        DataFingerprint = "f00d",
        Seed = 42,
        Settings = """{"epochs":8}""",
        Epochs = 8,
        Started = Time,
        Seconds = 123.5,
    };

    public static Measurement Accuracy(string subject, double value, string data = "f00d") => new()
    {
        Subject = subject,
        Metric = "accuracy",
        Value = value,
        Samples = 10_000,
        DataFingerprint = data,
        MeasuredAt = Time,
    };

    public static Measurement Latency(string subject, double value, int threads = 1, int minute = 0) => new()
    {
        Subject = subject,
        Metric = "latency_ms",
        Value = value,
        Spread = value * 1.1,
        SpreadKind = "p95",
        Samples = 200,
        Unit = "ms",
        Machine = "test machine",
        Engine = "menut",
        Threads = threads,
        Batch = 1,
        Precision = "float32",
        Resolution = 32,
        Version = "0.1.0",
        MeasuredAt = Time.AddMinutes(minute),
    };
}
