namespace Menut.Comparison.Exports;

/// <summary>The table with a row for each thing and a column for each fact: for more things than fit side by side.</summary>
internal static class HtmlTransposed
{
    /// <summary>Appends heading and rows, without the table's own tags.</summary>
    public static void Write(HtmlWriter html, ComparisonTable table, HtmlTableLinks? links)
    {
        var language = table.Language;
        html.Write($"<thead>\n<tr class=\"groups\"><td></td>");
        foreach (var group in table.Rows.GroupBy(row => row.Definition.Group))
            html.Write($"<th scope=\"colgroup\" colspan=\"{group.Count()}\"><span>{HtmlColumns.GroupName(table, group.Key)}</span></th>");
        html.Write($"</tr>\n<tr><th scope=\"col\"><span class=\"heard\">{language.Text("compare.thing")}</span></th>\n");
        foreach (var row in table.Rows)
        {
            html.Write($"<th scope=\"col\" class=\"{(row.Differs ? "differs" : "same")}\" data-row=\"{row.Key}\">{row.Label}");
            HtmlColumns.WriteMark(html, row, table);
            html.Write($"</th>\n");
        }

        html.Write($"</tr>\n</thead>\n<tbody>\n");
        List<(ComparisonRow Row, SharedItems? Shared)> facts = [.. table.Rows.Select(row => (row, SharedItems.Of(row)))];
        for (int i = 0; i < table.Columns.Length; i++)
        {
            html.Write($"<tr>");
            HtmlHeading.Write(html, table, i, "row", links);
            foreach (var (row, shared) in facts)
            {
                html.Write($"<td class=\"{HtmlCell.KindOf(row)}{(row.Differs ? " differs" : "")}\">");
                HtmlCell.Write(html, row.Cells[i], shared, language, links);
                html.Write($"</td>\n");
            }

            html.Write($"</tr>\n");
        }

        html.Write($"</tbody>\n");
    }
}
