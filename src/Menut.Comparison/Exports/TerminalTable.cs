using System.Collections.Immutable;

namespace Menut.Comparison.Exports;

/// <summary>A comparison as texts for a terminal; whoever draws it wraps them.</summary>
/// <param name="Headers">The first is the labels' column.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Footer">How many rows differ.</param>
public sealed record TerminalTable(ImmutableArray<string> Headers, ImmutableArray<TerminalRow> Rows, string Footer)
{
    /// <summary>Makes it.</summary>
    public static TerminalTable Of(ComparisonTable table)
    {
        var language = table.Language;
        var rows = ImmutableArray.CreateBuilder<TerminalRow>(table.Rows.Length);
        RowGroup? group = null;
        foreach (var row in table.Rows)
        {
            string? heading = row.Definition.Group == group ? null : language.Text("group." + row.Definition.Group.ToString().ToLowerInvariant());
            group = row.Definition.Group;
            rows.Add(new(heading, Plain(row.Label) + (row.Differs ? " ≠" : ""), [.. row.Cells.Select(Cell)], row.Differs));
        }

        return new(
            ["", .. table.Columns.Select((column, i) => Plain(column.Name) + (i == table.BaselineIndex ? $" ({language.Text("baseline")})" : ""))],
            rows.MoveToImmutable(),
            language.Count("page.counts", table.DifferingRows, table.DifferingRows, table.TotalRows));

        string Cell(ComparisonCell cell)
        {
            if (cell.Value is null)
                return "—";
            string more = cell.Value switch
            {
                LinksValue links => "\n" + string.Join(", ", links.Methods.Select(method => method.Name)),
                QuantityValue { Source: { } source } => "\n" + source.Text,
                _ => "",
            };
            string unlike = cell.UnlikeConditions ? "\n! " + language.Text("unlike") : "";
            string delta = cell.DeltaText is null ? "" : "\n" + cell.DeltaText;
            return string.Join('\n', (cell.Text + more + delta + string.Concat(cell.Details.Select(line => "\n" + line)) + unlike).Split('\n').Select(Plain));
        }
    }

    /// <summary>A name with an escape sequence in it must not move the cursor or colour the screen.</summary>
    private static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
