namespace Menut.Comparison.Exports;

/// <summary>The table itself, as the page and the file share it. A difference shows in three ways: a tint, the mark ≠, and words for those who listen.</summary>
public static class HtmlTable
{
    /// <summary>More columns than this can't be read side by side: the table is then transposed unless somebody asks otherwise.</summary>
    public const int MostSideBySide = 6;

    private const int ColumnsASheet = 4;

    /// <summary>Style of page and file.</summary>
    public static string Style { get; } = Resources.Read("compare.css") + Resources.Read("table.css");

    /// <summary>Appends the table in its scrolling frame.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="table">The comparison.</param>
    /// <param name="links">Links of a page; null for a file.</param>
    /// <param name="transposed">Whether things are rows; null to decide by their number.</param>
    public static void Write(HtmlWriter html, ComparisonTable table, HtmlTableLinks? links = null, bool? transposed = null)
    {
        bool things = transposed ?? table.Columns.Length > MostSideBySide;
        bool sheets = things || table.Columns.Length > ColumnsASheet;
        html.Write(
            $"""
            <div class="frame{(sheets ? " screen" : "")}" role="region" tabindex="0" aria-labelledby="caption">
            <table class="{(things ? "transposed" : "columns")}">
            <caption id="caption">{Caption(table, table.Columns)}</caption>

            """);
        if (things)
            HtmlTransposed.Write(html, table, links);
        else
            HtmlColumns.Write(html, table, links);
        html.Write($"</table>\n</div>\n");
        if (sheets)
            WriteSheets(html, table);
    }

    /// <summary>The same on paper, where nothing scrolls: so many columns a sheet that they can be read.</summary>
    private static void WriteSheets(HtmlWriter html, ComparisonTable table)
    {
        html.Write($"<div class=\"sheets\">\n");
        foreach (int[] columns in Enumerable.Range(0, table.Columns.Length).Chunk(ColumnsASheet))
        {
            html.Write($"<table>\n<caption>{Caption(table, columns.Select(i => table.Columns[i]))}</caption>\n");
            HtmlColumns.WriteSheet(html, table, columns);
            html.Write($"</table>\n");
        }

        html.Write($"</div>\n");
    }

    private static string Caption(ComparisonTable table, IEnumerable<ComparisonColumn> columns) =>
        table.Language.Text("page.caption", string.Join(", ", columns.Select(column => column.Name)));
}
