using Menut.Cli.Runs;

namespace Menut.Cli.Demo;

/// <summary>What <c>menut demo --json</c> answers.</summary>
/// <param name="Teacher">The large network.</param>
/// <param name="Student">The small one, trained on labels alone.</param>
/// <param name="Distilled">The same small one, taught by the large one at the same budget.</param>
/// <param name="Data">Name of the data.</param>
/// <param name="Seed">The seed of all three.</param>
/// <param name="Seconds">All of it, fetching and measuring included.</param>
/// <param name="Comparison">The page that compares them.</param>
internal sealed record DemoAnswer(DemoModel Teacher, DemoModel Student, DemoModel Distilled, string Data, long Seed, double Seconds, string Comparison);

/// <summary>A model of the demo; accuracy is of the test split, latency of one picture at a time.</summary>
internal sealed record DemoModel(
    string Name, double? Accuracy, long Parameters, long Macs, double LatencyMs, double LatencyP95Ms, string Model, string Run, string Id, int Epochs,
    double Seconds)
{
    public static DemoModel Of(string name, FinishedRun finished) => new(
        name, finished.Result.Test?.Accuracy, finished.Cost.Parameters, finished.Cost.MultiplyAdds, finished.Latency.MedianMilliseconds,
        finished.Latency.P95Milliseconds, finished.Result.Model, finished.Result.Run, finished.Id, finished.Result.Epochs, finished.Result.Seconds);
}
