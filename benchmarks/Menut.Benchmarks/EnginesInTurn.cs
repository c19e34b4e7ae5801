using System.Diagnostics;
using Menut.Inference;

namespace Menut.Benchmarks;

/// <summary>Engines on the same pictures in one process, in turn. Only for engines whose threads don't spin after a call: one thread each, or Menut's own.</summary>
internal static class EnginesInTurn
{
    private const int Calls = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.3);

    /// <summary>Milliseconds of each engine in each round: the median of some calls, after one that finds the caches as the engine before left them.</summary>
    public static double[][] Measure(IReadOnlyList<IInferenceEngine> engines, int rounds, int batch = 1)
    {
        float[] pictures = Inference.RandomPictures.Of(engines[0].Input, batch), logits = new float[batch * engines[0].Classes];
        double[][] milliseconds = [.. engines.Select(_ => new double[rounds])];
        foreach (var engine in engines)
        {
            // Until the runtime has compiled what is called often once more.
            long start = Stopwatch.GetTimestamp();
            do
                engine.Run(pictures, batch, logits);
            while (Stopwatch.GetElapsedTime(start) < WarmUp);
        }

        for (int round = -1; round < rounds; round++)
        {
            for (int e = 0; e < engines.Count; e++)
            {
                double[] own = Latency.OfRound(engines[e], pictures, batch, Calls);
                if (round >= 0)
                    milliseconds[e][round] = Quantiles.Median(own);
            }
        }

        return milliseconds;
    }

    /// <summary>The median of the ratios of neighbours.</summary>
    public static double Ratio(double[] over, double[] under) => Quantiles.Median([.. over.Zip(under, (a, b) => a / b)]);
}
