namespace Menut.Inference;

/// <summary>Quantiles of measurements, the same wherever something is measured: between two neighbours the value is interpolated.</summary>
public static class Quantiles
{
    /// <summary>The value below which a part of the others lies.</summary>
    /// <param name="values">Measurements in any order, at least one.</param>
    /// <param name="part">0 for the least, 0.5 for the median, 1 for the greatest.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part isn't from 0 to 1.</exception>
    public static double Of(IEnumerable<double> values, double part)
    {
        double[] sorted = [.. values.Order()];
        if (sorted.Length == 0)
            throw new ArgumentException("There is nothing to take a quantile of.", nameof(values));
        if (!(part is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(part), part, "A part is from 0 to 1.");
        double at = part * (sorted.Length - 1);
        int below = (int)at, above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /// <summary>The value in the middle, of an even number the mean of the two.</summary>
    /// <param name="values">Measurements in any order, at least one.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static double Median(IEnumerable<double> values) => Of(values, 0.5);
}
