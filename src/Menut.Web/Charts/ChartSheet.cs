using System.Collections.Immutable;
using Menut.Web.Charts.Drawing;

namespace Menut.Web.Charts;

/// <summary>A chart with what belongs to it.</summary>
/// <param name="Chart">The chart; null where there is nothing to draw.</param>
/// <param name="Rules">What its figures are, and which are not in it: a sentence each.</param>
/// <param name="Table">The same as a table.</param>
internal sealed record ChartSheet(Chart? Chart, ImmutableArray<string> Rules, ChartTable Table);

/// <summary>A chart's numbers.</summary>
/// <param name="Headers">Of the columns; the first names the row.</param>
/// <param name="Rows">A cell a column.</param>
internal sealed record ChartTable(ImmutableArray<string> Headers, ImmutableArray<ImmutableArray<ChartTableCell>> Rows);

/// <summary>A cell.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where it leads, if anywhere.</param>
internal sealed record ChartTableCell(string Text, string? Address = null)
{
    public static implicit operator ChartTableCell(string text) => new(text);
}
