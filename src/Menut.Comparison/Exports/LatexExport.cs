using System.Globalization;
using System.Text;

namespace Menut.Comparison.Exports;

/// <summary>
/// A comparison as a LaTeX table (booktabs) for <c>\input</c>. Summaries are left out: a paper has its own, and such a cell would
/// be longer than a page.
/// </summary>
public static class LatexExport
{
    /// <summary>The table, after comments that say what it needs.</summary>
    public static string Write(ComparisonTable table)
    {
        var language = table.Language;
        var latex = new StringBuilder();
        LatexTable.Begin(
            latex, table.Catalogue.Version, table.Columns.Select(column => column.Id), SelectionPublications.Of(table).Select(publication => publication.Key),
            [0.16, .. Enumerable.Repeat(0.84 / table.Columns.Length, table.Columns.Length)]);
        LatexTable.Row(latex, ["", .. table.Columns.Select((column, i) => $"\\textbf{{{LatexText.Escaped(column.Name)}}}" + (i == table.BaselineIndex ? $" ({LatexText.Escaped(language.Text("baseline"))})" : ""))]);
        latex.Append("\\midrule\n");
        bool first = true;
        foreach (var group in table.Rows.Where(row => row.Key != "summary").GroupBy(row => row.Definition.Group))
        {
            if (!first)
                latex.Append("\\addlinespace\n");
            first = false;
            string title = LatexText.Escaped(language.Text("group." + group.Key.ToString().ToLowerInvariant()));
            latex.Append(CultureInfo.InvariantCulture, $"\\multicolumn{{{table.Columns.Length + 1}}}{{@{{}}l@{{}}}}{{\\textit{{{title}}}}} \\\\\n");
            foreach (var row in group)
                LatexTable.Row(latex, [LatexText.Escaped(row.Label) + (row.Differs ? " \\ensuremath{\\neq}" : ""), .. row.Cells.Select(cell => Cell(cell, table))]);
        }

        LatexTable.End(latex);
        return latex.ToString();
    }

    private static string Cell(ComparisonCell cell, ComparisonTable table)
    {
        if (cell.Value is null)
            return "---";
        string shown = cell.Value switch
        {
            LinksValue links => string.Join(", ", links.Methods.Select(method => method.Name)),
            QuantityValue { Source: { } source } => $"{cell.Text} ({source.Text})",
            _ => cell.Text,
        };
        if (cell.DeltaText is { } delta)
            shown += ", " + delta;
        if (!cell.Details.IsEmpty)
            shown += $" ({string.Join("; ", cell.Details)})";
        return LatexText.Escaped(shown) + (cell.UnlikeConditions ? $" \\textdagger{{}} {LatexText.Escaped(table.Language.Text("unlike"))}" : "");
    }
}
