using System.Collections.Immutable;
using System.Diagnostics;

namespace Menut.Inference;

/// <summary>
/// Engines on the same pictures, in turn, in one run: A B A B and so on. Whatever else the machine does, it does to both, and a ratio is taken from
/// neighbours.
/// </summary>
public static class EngineRace
{
    /// <summary>Runs all engines, round after round.</summary>
    /// <param name="engines">The engines, with the same input and classes.</param>
    /// <param name="batch">Pictures a call.</param>
    /// <param name="rounds">Counted rounds; a tenth of them, at least three, goes before.</param>
    /// <param name="calls">Calls of an engine in a round, one after the other; their median counts.</param>
    /// <param name="baseline">Which of the engines the others are compared with.</param>
    /// <param name="progress">Told how many rounds are over.</param>
    /// <param name="cancellationToken">Stops between calls.</param>
    /// <returns>An entry an engine, in order.</returns>
    public static ImmutableArray<RaceEntry> Run(
        IReadOnlyList<IInferenceEngine> engines, int batch, int rounds, int calls, int baseline = 0, IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(calls, 1);
        float[] pictures = RandomPictures.Of(engines[0].Input, batch), logits = new float[batch * engines[0].Classes];
        double[][] medians = [.. engines.Select(_ => new double[rounds])];
        double[][] all = [.. engines.Select(_ => new double[rounds * calls])];
        double[] own = new double[calls];
        for (int round = -Math.Max(3, rounds / 10); round < rounds; round++)
        {
            for (int e = 0; e < engines.Count; e++)
            {
                for (int call = 0; call < calls; call++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    long start = Stopwatch.GetTimestamp();
                    engines[e].Run(pictures, batch, logits);
                    own[call] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                    if (round >= 0)
                        all[e][round * calls + call] = own[call];
                }

                if (round >= 0)
                    medians[e][round] = Quantile(own, 0.5);
            }

            progress?.Report(Math.Max(0, round + 1));
        }

        return
        [
            .. engines.Select((engine, e) =>
            {
                double[] ratios = [.. medians[e].Zip(medians[baseline], (own, compared) => own / compared)];
                return new RaceEntry(
                    engine.Name, engine.Threads, Quantile(medians[e], 0.5), Quantile(all[e], 0.95), all[e].Min(), Quantile(ratios, 0.5), Quantile(ratios, 0.1), Quantile(ratios, 0.9));
            }),
        ];
    }

    private static double Quantile(double[] values, double part)
    {
        double[] sorted = [.. values.Order()];
        double at = part * (sorted.Length - 1);
        int below = (int)at;
        return sorted[below] + (at - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]);
    }
}
