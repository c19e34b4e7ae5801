using System.Collections.Immutable;

namespace Menut.Comparison;

/// <summary>A cell of a comparison.</summary>
/// <param name="Value">The value, or null where there is none.</param>
/// <param name="Text">The value as text in the comparison's language; empty where there is none.</param>
/// <param name="Details">What goes with it, a line each: spread, conditions.</param>
/// <param name="Delta">How far it lies from the baseline.</param>
/// <param name="DeltaText">The delta as text, with a word for what it means.</param>
/// <param name="UnlikeConditions">Measured under other conditions than the baseline or the first measured column.</param>
public sealed record ComparisonCell(
    CellValue? Value, string Text, ImmutableArray<string> Details, Delta? Delta, string? DeltaText, bool UnlikeConditions)
{
    /// <summary>In what those conditions are others, in the comparison's language; null where they aren't or it isn't known.</summary>
    public string? UnlikeIn { get; init; }
}
