namespace Menut.Comparison.Exports;

/// <summary>The table with a column for each thing.</summary>
internal static class HtmlColumns
{
    /// <summary>Fewer rows than this in a row take no less place folded.</summary>
    private const int FewestFolded = 3;

    /// <summary>Appends heading and rows, without the table's own tags.</summary>
    public static void Write(HtmlWriter html, ComparisonTable table, HtmlTableLinks? links)
    {
        var language = table.Language;
        html.Write($"<thead><tr><th scope=\"col\"><span class=\"heard\">{language.Text("row")}</span></th>\n");
        for (int i = 0; i < table.Columns.Length; i++)
            HtmlHeading.Write(html, table, i, "col", links);
        html.Write($"</tr></thead>\n");
        foreach (var group in table.Rows.GroupBy(row => row.Definition.Group))
        {
            List<ComparisonRow> rows = [.. group];
            WriteGroup(html, table, group.Key);
            var (start, length) = table.DifferencesOnly || links is null ? default : LongestRun(rows);
            for (int i = 0; i < rows.Count; i++)
            {
                if (i == start && length > 0)
                    WriteFold(html, table, length);
                WriteRow(html, table, rows[i], [.. Enumerable.Range(0, table.Columns.Length)], links, isFolded: i >= start && i < start + length, isShown: true);
            }

            html.Write($"</tbody>\n");
        }
    }

    /// <summary>Appends the same for some of the columns, for paper: no links, nothing folded.</summary>
    public static void WriteSheet(HtmlWriter html, ComparisonTable table, int[] columns)
    {
        var language = table.Language;
        html.Write($"<thead><tr><td></td>\n");
        foreach (int i in columns)
        {
            html.Write($"<th scope=\"col\"><bdi class=\"name sheet\"");
            html.WriteLanguage(table.Columns[i].NameLanguage, language);
            html.Write($">{table.Columns[i].Name}</bdi>{(i == table.BaselineIndex ? " · " + language.Text("baseline") : "")}</th>\n");
        }

        html.Write($"</tr></thead>\n");
        foreach (var group in table.Rows.GroupBy(row => row.Definition.Group))
        {
            html.Write($"<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{columns.Length + 1}\"><span>{GroupName(table, group.Key)}</span></th></tr>\n");
            foreach (var row in group)
                WriteRow(html, table, row, columns, links: null, isFolded: false, isShown: false);
            html.Write($"</tbody>\n");
        }
    }

    public static string GroupName(ComparisonTable table, RowGroup group) => table.Language.Text("group." + group.ToString().ToLowerInvariant());

    private static void WriteGroup(HtmlWriter html, ComparisonTable table, RowGroup group) =>
        html.Write($"<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{table.Columns.Length + 1}\"><span>{GroupName(table, group)}</span></th></tr>\n");

    /// <summary>Opens and closes by itself: the style shows the rows behind an open one.</summary>
    private static void WriteFold(HtmlWriter html, ComparisonTable table, int length) =>
        html.Write($"<tr class=\"fold\"><td colspan=\"{table.Columns.Length + 1}\"><details><summary>{table.Language.Count("fold", length)}</summary></details></td></tr>\n");

    private static void WriteRow(HtmlWriter html, ComparisonTable table, ComparisonRow row, int[] columns, HtmlTableLinks? links, bool isFolded, bool isShown)
    {
        var language = table.Language;
        html.Write($"<tr class=\"{(row.Differs ? "differs" : isFolded ? "same folded" : "same")}\"");
        if (isShown)
            html.Write($" data-row=\"{row.Key}\"");
        html.Write($"><th scope=\"row\">{row.Label}");
        WriteMark(html, row, table);
        html.Write($"</th>\n");
        var shared = SharedItems.Of(row);
        foreach (int i in columns)
        {
            html.Write($"<td class=\"{HtmlCell.KindOf(row)}\">");
            HtmlCell.Write(html, row.Cells[i], shared, language, links);
            html.Write($"</td>\n");
        }

        html.Write($"</tr>\n");
    }

    /// <summary>The mark of a row that differs, seen and heard.</summary>
    public static void WriteMark(HtmlWriter html, ComparisonRow row, ComparisonTable table)
    {
        if (row.Differs)
            html.Write($"&nbsp;<span class=\"mark\" aria-hidden=\"true\">≠</span><span class=\"heard\"> ({table.Language.Text("differs")})</span>");
    }

    /// <summary>The longest run of rows in which nothing differs, if it is worth folding. Names always differ and are never folded.</summary>
    private static (int Start, int Length) LongestRun(List<ComparisonRow> rows)
    {
        var longest = (Start: 0, Length: 0);
        int length = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            length = rows[i].Differs || rows[i].Definition.IsName ? 0 : length + 1;
            if (length > longest.Length)
                longest = (i - length + 1, length);
        }

        return longest.Length >= FewestFolded ? longest : default;
    }
}
