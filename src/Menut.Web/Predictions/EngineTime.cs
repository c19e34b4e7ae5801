using System.Diagnostics;
using Menut.Inference;

namespace Menut.Web.Predictions;

/// <summary>Time of the engine alone for one picture, measured by running it again and again.</summary>
/// <param name="Median">Milliseconds.</param>
/// <param name="Fastest">Milliseconds.</param>
/// <param name="Slowest">Milliseconds.</param>
/// <param name="Runs">Counted runs.</param>
/// <param name="Threads">Threads of the engine.</param>
/// <param name="InstructionSet">What it computes with.</param>
internal readonly record struct EngineTime(double Median, double Fastest, double Slowest, int Runs, int Threads, string InstructionSet)
{
    private const int WarmUpRuns = 3;

    /// <summary>A large network gets fewer runs than asked for: others wait.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(1);

    /// <summary>Measures.</summary>
    /// <param name="classifier">The model.</param>
    /// <param name="pixels"><c>[height, width, 3]</c> of the model's input.</param>
    /// <param name="runs">Counted runs, at least one.</param>
    /// <param name="cancellationToken">Stops between runs.</param>
    public static EngineTime Measure(Classifier classifier, ReadOnlySpan<byte> pixels, int runs, CancellationToken cancellationToken)
    {
        float[] logits = new float[classifier.Engine.Classes];
        List<double> milliseconds = [];
        long began = Stopwatch.GetTimestamp();
        for (int run = -WarmUpRuns; run < runs && (milliseconds.Count == 0 || Stopwatch.GetElapsedTime(began) < Most); run++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            long start = Stopwatch.GetTimestamp();
            classifier.Run(pixels, 1, logits, cancellationToken);
            if (run >= 0 || Stopwatch.GetElapsedTime(began) >= Most)
                milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return new(
            Quantiles.Median(milliseconds), milliseconds.Min(), milliseconds.Max(), milliseconds.Count, classifier.Engine.Threads, classifier.Engine.InstructionSet);
    }
}
