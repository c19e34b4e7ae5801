using System.Text;

namespace Menut.Comparison.Exports;

/// <summary>A comparison as a Markdown table (GitHub's dialect) with its references, in the comparison's language.</summary>
public static class MarkdownExport
{
    /// <summary>The comparison as a table.</summary>
    public static string Write(ComparisonTable table)
    {
        var text = new StringBuilder();
        text.Append(MarkdownText.Row([MarkdownText.Escaped(table.Language.Text("row")), .. table.Columns.Select(column => MarkdownText.Escaped(column.Name))]));
        text.Append(MarkdownText.Row(Enumerable.Repeat("---", table.Columns.Length + 1)));
        foreach (var row in table.Rows)
            text.Append(MarkdownText.Row([MarkdownText.Escaped(row.Label) + (row.Differs ? " ≠" : ""), .. row.Cells.Select(cell => Cell(cell, table))]));
        var publications = SelectionPublications.Of(table);
        if (!publications.IsEmpty)
            text.Append('\n').AppendJoin("", publications.Select(MarkdownText.Reference));
        return text.Append('\n').Append(MarkdownText.Foot(table.Catalogue.Version, table.Columns.Select(column => column.Id))).ToString();
    }

    private static string Cell(ComparisonCell cell, ComparisonTable table)
    {
        if (cell.Value is null)
            return "—";
        string shown = cell.Value switch
        {
            CitationValue { Links: [var link, ..] } citation => $"[{MarkdownText.Escaped(citation.Text)}](<{link.Address.AbsoluteUri}>)",
            QuantityValue { Source: { } source } => $"{MarkdownText.Escaped(cell.Text)} ([{MarkdownText.Escaped(source.Text)}](<{source.Address.AbsoluteUri}>))",
            LinksValue links => $"{MarkdownText.Escaped(cell.Text)}: {MarkdownText.Escaped(string.Join(", ", links.Methods.Select(method => method.Name)))}",
            _ => MarkdownText.Escaped(cell.Text),
        };
        string details = cell.Details.IsEmpty ? "" : $" ({MarkdownText.Escaped(string.Join("; ", cell.Details))})";
        string delta = cell.DeltaText is null ? "" : $", {MarkdownText.Escaped(cell.DeltaText)}";
        string unlike = cell.UnlikeConditions ? $" ⚠ {table.Language.Text("unlike")}" : "";
        return shown + details + delta + unlike;
    }
}
