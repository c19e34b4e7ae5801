namespace Menut.Comparison;

/// <summary>Where the true value of a measured figure lies, at 95 % confidence, as far as what was stored with it can say.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
internal readonly record struct Interval(double Low, double High)
{
    /// <summary>The normal distribution's 97.5 % quantile.</summary>
    private const double Quantile = 1.959964;

    /// <summary>The notch of a median is this times the interquartile range over the root of the samples (McGill, Tukey and Larsen 1978).</summary>
    private const double Notch = 1.57;

    /// <summary>A normal distribution's interquartile range over the distance from its median to its 95 % quantile.</summary>
    private const double QuartilesOverTail = 1.348980 / 1.644854;

    /// <summary>The interval of a figure, or null where nothing was stored to tell.</summary>
    public static Interval? Of(RowDefinition row, QuantityValue value)
    {
        if (value.Samples is not > 0)
            return null;
        double root = Math.Sqrt(value.Samples.Value);
        return value switch
        {
            { Spread: { } quartiles, SpreadKind: "iqr" } => Around(value.Amount, Notch * quartiles / root),
            { Spread: { } tail, SpreadKind: "p95" } => Around(value.Amount, Notch * QuartilesOverTail * (tail - value.Amount) / root),
            { Spread: { } deviation, SpreadKind: "sd" } => Around(value.Amount, Quantile * deviation / root),
            { Spread: null } when row.IsShare => Wilson(value.Amount, value.Samples.Value),
            _ => null,
        };
    }

    /// <summary>Whether the two have a value in common.</summary>
    public bool Overlaps(Interval other) => Low <= other.High && other.Low <= High;

    private static Interval? Around(double middle, double half) =>
        double.IsFinite(middle) && double.IsFinite(half) && half >= 0 ? new(middle - half, middle + half) : null;

    /// <summary>Of a share of pictures (Wilson 1927); unlike the normal interval it stays between 0 and 1.</summary>
    private static Interval? Wilson(double share, int samples)
    {
        if (share is not (>= 0 and <= 1))
            return null;
        const double square = Quantile * Quantile;
        double scale = 1 / (1 + (square / samples));
        double middle = (share + (square / (2 * samples))) * scale;
        return Around(middle, Quantile * scale * Math.Sqrt((share * (1 - share) / samples) + (square / (4.0 * samples * samples))));
    }
}
