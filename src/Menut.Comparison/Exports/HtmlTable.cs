using Menut.Comparison.Languages;

namespace Menut.Comparison.Exports;

/// <summary>The table itself, as the page and the file share it. A difference shows in three ways: a tint, the mark ≠, and words for those who listen.</summary>
public static class HtmlTable
{
    /// <summary>Style of page and file.</summary>
    public static string Style { get; } = Resources.Read("compare.css");

    /// <summary>Appends the table in its scrolling frame.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="table">The comparison.</param>
    /// <param name="links">Links of a page; null for a file.</param>
    public static void Write(HtmlWriter html, ComparisonTable table, HtmlTableLinks? links = null)
    {
        var language = table.Language;
        html.Write(
            $"""
            <div class="frame" role="region" tabindex="0" aria-labelledby="caption">
            <table>
            <caption id="caption">{language.Text("page.caption", string.Join(", ", table.Columns.Select(column => column.Name)))}</caption>
            <thead><tr><th scope="col"><span class="heard">{language.Text("row")}</span></th>

            """);
        for (int i = 0; i < table.Columns.Length; i++)
            WriteColumn(html, table, table.Columns[i], i == table.BaselineIndex, links);
        html.Write($"</tr></thead>\n");
        foreach (var group in table.Rows.GroupBy(row => row.Definition.Group))
        {
            html.Write($"<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{table.Columns.Length + 1}\"><span>{language.Text("group." + group.Key.ToString().ToLowerInvariant())}</span></th></tr>\n");
            foreach (var row in group)
                WriteRow(html, row, language, links);
            html.Write($"</tbody>\n");
        }

        html.Write($"</table>\n</div>\n");
    }

    private static void WriteColumn(HtmlWriter html, ComparisonTable table, ComparisonColumn column, bool isBaseline, HtmlTableLinks? links)
    {
        var language = table.Language;
        html.Write($"<th scope=\"col\"><span class=\"head\"><bdi class=\"name\">{column.Name}</bdi>");
        if (links is not null)
        {
            string remove = language.Text("page.remove", column.Name);
            html.Write($"<a class=\"remove\" href=\"{links.Remove(column)}\" title=\"{remove}\" aria-label=\"{remove}\">×</a>");
        }

        html.Write($"</span><span class=\"kind\">{language.Text("kind." + column.Kind.ToString().ToLowerInvariant())}");
        if (links is not null && table.Columns.Length > 1)
        {
            string set = language.Text(isBaseline ? "page.unset_baseline" : "page.set_baseline", column.Name);
            html.Write($" <a class=\"{(isBaseline ? "base on" : "base")}\" href=\"{links.Baseline(column)}\" title=\"{set}\" aria-label=\"{language.Text("baseline")}: {set}\">{language.Text("baseline")}</a>");
        }
        else if (isBaseline)
        {
            html.Write($" · {language.Text("baseline")}");
        }

        html.Write($"</span></th>\n");
    }

    private static void WriteRow(HtmlWriter html, ComparisonRow row, Language language, HtmlTableLinks? links)
    {
        html.Write($"<tr class=\"{(row.Differs ? "differs" : "same")}\" data-row=\"{row.Key}\"><th scope=\"row\">{row.Label}");
        if (row.Differs)
            html.Write($"&nbsp;<span class=\"mark\" aria-hidden=\"true\">≠</span><span class=\"heard\"> ({language.Text("differs")})</span>");
        html.Write($"</th>\n");
        foreach (var cell in row.Cells)
        {
            string kind = row.Definition.Kind is RowKind.Quantity or RowKind.Year ? "number" : row.Key == "summary" ? "prose" : "text";
            html.Write($"<td class=\"{kind}\">");
            WriteCell(html, cell, language, links);
            html.Write($"</td>\n");
        }

        html.Write($"</tr>\n");
    }

    private static void WriteCell(HtmlWriter html, ComparisonCell cell, Language language, HtmlTableLinks? links)
    {
        switch (cell.Value)
        {
            case null:
                html.Write($"<span class=\"none\" aria-hidden=\"true\">—</span><span class=\"heard\">{language.Text("missing")}</span>");
                break;
            case ListValue list:
                WriteItems(html, list.Items, item => html.Write($"<bdi>{item}</bdi>"));
                break;
            case LinksValue related:
                html.Write($"{cell.Text}");
                WriteItems(html, related.Methods, method => WriteRelated(html, method, language, links));
                break;
            case CitationValue { Links: [var first, .. var more] }:
                html.Write($"<a href=\"{first.Address.AbsoluteUri}\">{cell.Text}</a>");
                foreach (var link in more)
                    html.Write($" <a class=\"also\" href=\"{link.Address.AbsoluteUri}\">{link.Text}</a>");
                break;
            case QuantityValue { Source: { } source }:
                html.Write($"{cell.Text} <small><a href=\"{source.Address.AbsoluteUri}\">{source.Text}</a></small>");
                break;
            default:
                html.Write($"{cell.Text}");
                break;
        }

        if (cell.Delta is { } delta)
            html.Write($" <span class=\"delta {delta.Verdict.ToString().ToLowerInvariant()}\">{cell.DeltaText}</span>");
        foreach (string line in cell.Details)
            html.Write($" <small>{line}</small>");
        if (cell.UnlikeConditions)
            html.Write($" <small class=\"unlike\">⚠ {language.Text("unlike")}</small>");
    }

    private static void WriteItems<T>(HtmlWriter html, IEnumerable<T> items, Action<T> write)
    {
        html.Write($"<ul>");
        foreach (var item in items)
        {
            html.Write($"<li>");
            write(item);
            html.Write($"</li>");
        }

        html.Write($"</ul>");
    }

    private static void WriteRelated(HtmlWriter html, ComparisonColumn method, Language language, HtmlTableLinks? links)
    {
        if (links is null)
        {
            html.Write($"<bdi>{method.Name}</bdi>");
            return;
        }

        string add = language.Text("page.add_related", method.Name);
        html.Write($"<a href=\"{links.Add(method.Id)}\" title=\"{add}\" aria-label=\"{add}\"><bdi>{method.Name}</bdi></a>");
    }
}
