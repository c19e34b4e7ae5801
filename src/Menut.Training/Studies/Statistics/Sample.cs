using System.Collections.Immutable;

namespace Menut.Training.Studies.Statistics;

/// <summary>A figure that was measured several times.</summary>
/// <param name="Mean">Arithmetic mean.</param>
/// <param name="StandardDeviation">Of the sample (n - 1 in the denominator); null for a single value.</param>
/// <param name="Values">What was measured.</param>
public sealed record Sample(double Mean, double? StandardDeviation, ImmutableArray<double> Values)
{
    /// <summary>Sums values up.</summary>
    /// <returns>The sample; null where there are no values.</returns>
    public static Sample? Of(IEnumerable<double> values)
    {
        ImmutableArray<double> all = [.. values];
        if (all.IsEmpty)
            return null;
        double mean = all.Average();

        // The mean is taken out first: of squares of accuracies near 0.9 the differences would lose half their digits.
        double? deviation = all.Length < 2 ? null : Math.Sqrt(all.Sum(value => (value - mean) * (value - mean)) / (all.Length - 1));
        return new(mean, deviation, all);
    }
}
