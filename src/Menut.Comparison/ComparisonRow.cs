using System.Collections.Immutable;

namespace Menut.Comparison;

/// <summary>A row of a comparison.</summary>
/// <param name="Definition">What it means.</param>
/// <param name="Label">Its label, in the comparison's language.</param>
/// <param name="Cells">A cell a column.</param>
/// <param name="Differs">Whether the values of the columns differ; the mark is ≠.</param>
public sealed record ComparisonRow(RowDefinition Definition, string Label, ImmutableArray<ComparisonCell> Cells, bool Differs)
{
    /// <summary>Stable key.</summary>
    public string Key => Definition.Key;
}
