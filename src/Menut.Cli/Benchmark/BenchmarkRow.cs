using System.Text.Json.Serialization;
using Menut.Costs;
using Menut.Inference;
using Menut.Weights;

namespace Menut.Cli.Benchmark;

/// <summary>
/// An engine on a model in <c>menut benchmark --json</c>, with all that its figures depend on. Milliseconds are of a call of a whole batch, over all
/// counted calls. The ratio is its time over menut's (over the first engine's where menut isn't run), round by round: the median, the 10th and the 90th
/// percentile; <c>geometric_mean_ratio</c> is that of the engine's ratios where several models are measured. <c>cold_start_ms</c> is from the
/// start of a process to its first answer, the median over starts. <c>of_peak</c> is a part of the multiply-adds that all threads could do with the instruction
/// set that Menut takes here.
/// </summary>
internal sealed record BenchmarkRow(
    string Model, string Engine, int Threads, int Batch, double Width, int Resolution, string Precision,
    double MedianMs, double P10Ms, double P90Ms, double P95Ms, double BestMs, double ImagesPerSecond,
    double Ratio, double RatioLow, double RatioHigh, double ColdStartMs, double? PeakWorkingSetMib,
    long Macs, double OfPeak, double PeakGigaMultiplyAdds, string InstructionSet, int Rounds,
    BenchmarkMachine Machine, SortedDictionary<string, string> Versions)
{
    /// <summary>Only where several models are measured.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? GeometricMeanRatio { get; init; }

    /// <summary>A row an engine.</summary>
    /// <param name="called">What the user called the model.</param>
    /// <param name="model">The model.</param>
    /// <param name="setting">How it was measured.</param>
    /// <param name="result">What came out.</param>
    /// <param name="baseline">Which engine the others are compared with.</param>
    public static IEnumerable<BenchmarkRow> Of(string called, Model model, RaceSetting setting, RaceResult result, int baseline)
    {
        long macs = NetworkCost.Of(model.Network).MultiplyAdds;
        var versions = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["dotnet"] = Environment.Version.ToString(), ["menut"] = Overview.Version };
        foreach (var engine in result.Engines)
            versions[engine.Engine] = engine.Version;
        foreach (var engine in result.Engines)
        {
            double[] calls = [.. engine.Calls.SelectMany(round => round)], ratios = engine.RatiosTo(result.Engines[baseline]);
            double median = Quantiles.Median(calls), perSecond = setting.Batch * 1000 / median;
            yield return new(
                called, engine.Engine, setting.Threads, setting.Batch, model.Network.Options.Width, model.Network.Resolution, "float32",
                median, Quantiles.Of(calls, 0.1), Quantiles.Of(calls, 0.9), Quantiles.Of(calls, 0.95), calls.Min(), perSecond,
                Quantiles.Median(ratios), Quantiles.Of(ratios, 0.1), Quantiles.Of(ratios, 0.9), Quantiles.Median(engine.ColdStarts), engine.PeakWorkingSetBytes / (1024.0 * 1024),
                macs, macs * perSecond / (result.PeakMultiplyAddsPerSecond * setting.Threads), result.PeakMultiplyAddsPerSecond / 1e9, Processor.InstructionSet, setting.Rounds,
                BenchmarkMachine.ThisOne, versions);
        }
    }

    /// <summary>Adds the geometric mean of each engine's ratios, where there are several models.</summary>
    public static BenchmarkRow[] WithMeans(IReadOnlyList<BenchmarkRow> rows, int engines)
    {
        if (rows.Count == engines)
            return [.. rows];
        double Mean(int engine) => Math.Exp(rows.Where((_, i) => i % engines == engine).Average(row => Math.Log(row.Ratio)));
        return [.. rows.Select((row, i) => row with { GeometricMeanRatio = Mean(i % engines) })];
    }
}
