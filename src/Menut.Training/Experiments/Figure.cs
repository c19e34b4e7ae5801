using System.Collections.Immutable;

namespace Menut.Training.Experiments;

/// <summary>A figure over seeds.</summary>
/// <param name="Mean">Their mean.</param>
/// <param name="Deviation">Their standard deviation, n - 1 in the denominator; null for a single one.</param>
/// <param name="Values">Each, in the order of the seeds.</param>
public sealed record Figure(double Mean, double? Deviation, ImmutableArray<double> Values)
{
    /// <summary>Sums up.</summary>
    /// <param name="values">At least one.</param>
    public static Figure Of(IReadOnlyCollection<double> values)
    {
        double mean = values.Average();
        double? deviation = values.Count > 1 ? Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1)) : null;
        return new(mean, deviation, [.. values]);
    }
}
