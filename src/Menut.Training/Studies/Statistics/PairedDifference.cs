using System.Collections.Immutable;
using MathNet.Numerics.Distributions;

namespace Menut.Training.Studies.Statistics;

/// <summary>
/// How far two methods lie apart, pair by pair: what both owe to a seed (first weights, order of the pictures) falls out. The interval is
/// Student's (Student 1908, "The probable error of a mean"), which takes the differences for normal; with three seeds it is wide, and rightly so.
/// </summary>
/// <param name="Mean">Mean of (one - other).</param>
/// <param name="Low">Lower end of the confidence interval; null for a single pair.</param>
/// <param name="High">Upper end.</param>
/// <param name="Pairs">Pairs.</param>
public sealed record PairedDifference(double Mean, double? Low, double? High, int Pairs)
{
    /// <summary>Part of such intervals that contain the true difference.</summary>
    public const double Confidence = 0.95;

    /// <summary>Whether the interval leaves 0 out.</summary>
    public bool IsClear => Low > 0 || High < 0;

    /// <summary>Compares values that belong together.</summary>
    /// <param name="one">Values of one method.</param>
    /// <param name="other">Values of the other, in the same order.</param>
    /// <returns>The difference; null where there are no pairs.</returns>
    /// <exception cref="ArgumentException">Another number of values.</exception>
    public static PairedDifference? Of(ImmutableArray<double> one, ImmutableArray<double> other)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(other.Length, one.Length);
        if (Sample.Of(one.Zip(other, (a, b) => a - b)) is not { } sample)
            return null;
        int pairs = sample.Values.Length;
        if (sample.StandardDeviation is not { } deviation)
            return new(sample.Mean, null, null, pairs);
        double half = StudentT.InvCDF(0, 1, pairs - 1, (1 + Confidence) / 2) * deviation / Math.Sqrt(pairs);
        return new(sample.Mean, sample.Mean - half, sample.Mean + half, pairs);
    }
}
