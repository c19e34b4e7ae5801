using Menut.Inference;

namespace Menut.Cli.Benchmark;

/// <summary>An engine on a model in <c>menut benchmark --json</c>; the ratio is its time over menut's (over the first engine's where menut isn't run), round by round: the median, the 10th and the 90th percentile.</summary>
internal sealed record BenchmarkRow(
    string Model, string Engine, int Threads, int Batch, double MedianMs, double P95Ms, double BestMs, double ImagesPerSecond, double Ratio, double RatioLow, double RatioHigh)
{
    public static BenchmarkRow Of(string model, RaceEntry entry, int batch) => new(
        model, entry.Engine, entry.Threads, batch, entry.MedianMilliseconds, entry.P95Milliseconds, entry.BestMilliseconds, batch * 1000 / entry.MedianMilliseconds,
        entry.Ratio, entry.LowRatio, entry.HighRatio);
}
