namespace Menut.Comparison;

/// <summary>How far a quantity lies from the baseline's.</summary>
/// <param name="Difference">The amount less the baseline's, in the row's unit.</param>
/// <param name="Relative">The difference as a part of the baseline's amount; null where that is zero or a percentage itself.</param>
/// <param name="Verdict">What it means.</param>
public sealed record Delta(double Difference, double? Relative, Verdict Verdict)
{
    /// <summary>The delta of a value, or null where the two can't be subtracted.</summary>
    internal static Delta? Of(RowDefinition row, CellValue? value, CellValue? baseline)
    {
        if (value is not QuantityValue a || baseline is not QuantityValue b || row.Unit == Unit.Label)
            return null;
        if (!Equals(a.Conditions, b.Conditions) || !double.IsFinite(a.Amount) || !double.IsFinite(b.Amount))
            return null;
        double difference = a.Amount - b.Amount;
        double? relative = b.Amount == 0 || row.Unit == Unit.Fraction ? null : difference / b.Amount;
        var verdict = Equality.Near(row, a.Amount, b.Amount) ? Verdict.Same
            : row.Direction == Direction.None ? Verdict.Neutral
            : difference > 0 == (row.Direction == Direction.Up) ? Verdict.Better
            : Verdict.Worse;
        return new(difference, relative, verdict);
    }
}
