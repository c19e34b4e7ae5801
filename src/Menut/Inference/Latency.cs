using System.Diagnostics;

namespace Menut.Inference;

/// <summary>Time that one batch takes, measured.</summary>
/// <param name="MedianMilliseconds">Median over the counted runs.</param>
/// <param name="P95Milliseconds">95th percentile.</param>
/// <param name="Runs">Counted runs.</param>
/// <param name="Batch">Pictures a run.</param>
/// <param name="Threads">Threads of the engine.</param>
/// <param name="Engine">Name of the engine.</param>
public sealed record Latency(double MedianMilliseconds, double P95Milliseconds, int Runs, int Batch, int Threads, string Engine)
{
    /// <summary>Pictures a second at the median.</summary>
    public double PicturesPerSecond => Batch * 1000.0 / MedianMilliseconds;

    /// <summary>Runs an engine on the same pictures again and again; the first runs are not counted.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="batch">Pictures a run.</param>
    /// <param name="runs">Counted runs.</param>
    /// <param name="cancellationToken">Stops between runs.</param>
    public static Latency Measure(IInferenceEngine engine, int batch = 1, int runs = 100, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        float[] pictures = RandomPictures.Of(engine.Input, batch);
        for (int i = 0; i < Math.Max(3, runs / 10); i++)
            engine.Logits(pictures, batch);
        double[] milliseconds = new double[runs];
        for (int i = 0; i < runs; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            long start = Stopwatch.GetTimestamp();
            engine.Logits(pictures, batch);
            milliseconds[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return new(Quantiles.Median(milliseconds), Quantiles.Of(milliseconds, 0.95), runs, batch, engine.Threads, engine.Name);
    }

    /// <summary>A round of an engine that takes turns with others: a call that isn't counted, since it finds the caches as another engine left them and threads parked, then some that are.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="pictures"><c>[batch, channels, height, width]</c>.</param>
    /// <param name="batch">Pictures a call.</param>
    /// <param name="calls">Counted calls.</param>
    /// <returns>Milliseconds of each counted call.</returns>
    public static double[] OfRound(IInferenceEngine engine, ReadOnlySpan<float> pictures, int batch, int calls)
    {
        float[] logits = new float[batch * engine.Classes];
        double[] milliseconds = new double[calls];
        engine.Run(pictures, batch, logits);
        for (int call = 0; call < calls; call++)
        {
            long start = Stopwatch.GetTimestamp();
            engine.Run(pictures, batch, logits);
            milliseconds[call] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return milliseconds;
    }
}
