using System.Text;
using System.Text.RegularExpressions;

namespace Menut.Comparison.Exports;

/// <summary>A comparison as a Markdown table (GitHub's dialect), in the comparison's language.</summary>
public static partial class MarkdownExport
{
    /// <summary>The comparison as a table.</summary>
    public static string Write(ComparisonTable table)
    {
        var text = new StringBuilder();
        Line(text, [Escaped(table.Language.Text("row")), .. table.Columns.Select(column => Escaped(column.Name))]);
        Line(text, Enumerable.Repeat("---", table.Columns.Length + 1));
        foreach (var row in table.Rows)
            Line(text, [Escaped(row.Label) + (row.Differs ? " ≠" : ""), .. row.Cells.Select(cell => Cell(cell, table))]);
        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Cell(ComparisonCell cell, ComparisonTable table)
    {
        if (cell.Value is null)
            return "—";
        string shown = cell.Value switch
        {
            CitationValue { Links: [var link, ..] } citation => $"[{Escaped(citation.Text)}](<{link.Address.AbsoluteUri}>)",
            QuantityValue { Source: { } source } => $"{Escaped(cell.Text)} ([{Escaped(source.Text)}](<{source.Address.AbsoluteUri}>))",
            LinksValue links => $"{Escaped(cell.Text)}: {Escaped(string.Join(", ", links.Methods.Select(method => method.Name)))}",
            _ => Escaped(cell.Text),
        };
        string details = cell.Details.IsEmpty ? "" : $" ({Escaped(string.Join("; ", cell.Details))})";
        string delta = cell.DeltaText is null ? "" : $", {Escaped(cell.DeltaText)}";
        string unlike = cell.UnlikeConditions ? $" ⚠ {table.Language.Text("unlike")}" : "";
        return shown + details + delta + unlike;
    }

    /// <summary>Whatever Markdown or HTML would read as more than text is preceded by a backslash; a cell is one line.</summary>
    private static string Escaped(string text) =>
        Special().Replace(Equality.Normalized(text), @"\$0").Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    [GeneratedRegex(@"[\\`*_\[\]|~]")]
    private static partial Regex Special();
}
