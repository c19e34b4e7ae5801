using System.Collections.Immutable;
using Menut.Inference;
using Menut.Weights;

namespace Menut.Cli.Benchmark;

/// <summary>
/// Engines on the same model and pictures, each in a process of its own, in turn: A B A B and so on. While one computes, the others sleep.
/// Whatever else the machine does, it does to both of two neighbours, from which a ratio is taken.
/// </summary>
internal static class EngineRace
{
    /// <summary>Measures cold starts, then rounds.</summary>
    /// <param name="model">The model.</param>
    /// <param name="engines">Names of engines.</param>
    /// <param name="setting">How.</param>
    /// <param name="progress">Told how many rounds are over.</param>
    /// <param name="cancellation">Ends all processes.</param>
    /// <exception cref="MenutException">An engine cannot run the model, or its process is gone.</exception>
    public static RaceResult Run(Model model, ImmutableArray<string> engines, RaceSetting setting, IProgress<int> progress, CancellationToken cancellation)
    {
        using var files = new EngineFiles(model, engines);
        double[][] starts = [.. engines.Select(_ => new double[setting.Starts])];
        var processes = new EngineProcess?[engines.Length];
        try
        {
            for (int start = 0; start < setting.Starts; start++)
            {
                for (int e = 0; e < engines.Length; e++)
                {
                    processes[e]?.Dispose();
                    processes[e] = null;
                    processes[e] = new EngineProcess(engines[e], files.Folder, setting, cancellation);
                    starts[e][start] = processes[e]!.ColdStartMilliseconds;
                }
            }

            // They have been read; whatever happens from now on leaves nothing behind.
            files.Dispose();
            double peak = 0;
            double[][][] calls = [.. engines.Select(_ => new double[setting.Rounds][])];
            for (int round = -Math.Max(3, setting.Rounds / 10); round < setting.Rounds; round++)
            {
                for (int e = 0; e < engines.Length; e++)
                {
                    double[] own = processes[e]!.Round();
                    if (round >= 0)
                        calls[e][round] = own;
                }

                peak = Math.Max(peak, Processor.MeasurePeak());
                progress.Report(Math.Max(0, round + 1));
            }

            return new(peak, [.. engines.Select((name, e) => new EngineFigures(name, processes[e]!.Version, calls[e], starts[e], processes[e]!.PeakWorkingSetBytes))]);
        }
        finally
        {
            foreach (var process in processes)
                process?.Dispose();
        }
    }
}

/// <summary>What a race came to.</summary>
/// <param name="PeakMultiplyAddsPerSecond">What one thread does at most, measured between the rounds.</param>
/// <param name="Engines">In the order in which they were named.</param>
internal sealed record RaceResult(double PeakMultiplyAddsPerSecond, ImmutableArray<EngineFigures> Engines);

/// <summary>An engine's figures.</summary>
/// <param name="Engine">Its name.</param>
/// <param name="Version">Version of whatever computes.</param>
/// <param name="Calls">Milliseconds, [round][call].</param>
/// <param name="ColdStarts">Milliseconds of each start.</param>
/// <param name="PeakWorkingSetBytes">Of the process that ran the rounds.</param>
internal sealed record EngineFigures(string Engine, string Version, double[][] Calls, double[] ColdStarts, long? PeakWorkingSetBytes)
{
    /// <summary>Its time over another's, round by round: of each round the median call.</summary>
    public double[] RatiosTo(EngineFigures other) => [.. Calls.Zip(other.Calls, (own, theirs) => Quantiles.Median(own) / Quantiles.Median(theirs))];
}
