namespace Menut.Comparison;

/// <summary>How far a quantity lies from the baseline's.</summary>
/// <param name="Difference">The amount less the baseline's, in the row's unit.</param>
/// <param name="Relative">The difference as a part of the baseline's amount; null where that is zero or a percentage itself.</param>
/// <param name="Ratio">The amount over the baseline's; null where <paramref name="Relative"/> is, and where the two have different signs.</param>
/// <param name="Verdict">What it means.</param>
public sealed record Delta(double Difference, double? Relative, double? Ratio, Verdict Verdict)
{
    /// <summary>The delta of a value, or null where the two can't be subtracted.</summary>
    internal static Delta? Of(RowDefinition row, CellValue? value, CellValue? baseline)
    {
        if (value is not QuantityValue a || baseline is not QuantityValue b || row.Unit == Unit.Label)
            return null;
        if (!Equals(a.Conditions, b.Conditions) || !double.IsFinite(a.Amount) || !double.IsFinite(b.Amount))
            return null;
        double difference = a.Amount - b.Amount;
        bool isPart = b.Amount == 0 || row.Unit == Unit.Fraction;
        return new(
            difference,
            isPart ? null : difference / b.Amount,
            isPart || a.Amount / b.Amount <= 0 ? null : a.Amount / b.Amount,
            VerdictOf(row, a, b));
    }

    private static Verdict VerdictOf(RowDefinition row, QuantityValue a, QuantityValue b)
    {
        if (a.Amount.Equals(b.Amount))
            return Verdict.Same;
        if (Equality.Near(row, a.Amount, b.Amount) || (Interval.Of(row, a) is { } one && Interval.Of(row, b) is { } other && one.Overlaps(other)))
            return Verdict.Tie;
        return row.Direction == Direction.None ? Verdict.Neutral
            : a.Amount > b.Amount == (row.Direction == Direction.Up) ? Verdict.Better
            : Verdict.Worse;
    }
}
