namespace Menut.Comparison.Exports;

/// <summary>The heading of a compared thing: its name, what it is, and on a page what one can do with it.</summary>
internal static class HtmlHeading
{
    /// <summary>The heading as a cell.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="table">The comparison.</param>
    /// <param name="index">Which of its columns.</param>
    /// <param name="scope">Whether it heads a column or, in a transposed table, a row.</param>
    /// <param name="links">Links of a page; null for a file.</param>
    public static void Write(HtmlWriter html, ComparisonTable table, int index, string scope, HtmlTableLinks? links)
    {
        var (language, column) = (table.Language, table.Columns[index]);
        bool isBaseline = index == table.BaselineIndex;
        if (links is null)
            html.Write($"<th scope=\"{scope}\">");
        else
            html.Write($"<th scope=\"{scope}\" data-column=\"{column.Id}\">");
        html.Write($"<span class=\"head\"><bdi class=\"name\"");
        html.WriteLanguage(column.NameLanguage, language);
        html.Write($">{column.Name}</bdi>");
        if (links is not null)
        {
            string remove = language.Text("page.remove", column.Name);
            html.Write($"<a class=\"remove\" href=\"{links.Remove(column)}\" title=\"{remove}\" aria-label=\"{remove}\" data-say=\"{language.Text("compare.removed", column.Name)}\">×</a>");
        }

        html.Write($"</span><span class=\"kind\">{language.Text("kind." + column.Kind.ToString().ToLowerInvariant())}");
        if (links is not null && table.Columns.Length > 1)
        {
            string set = language.Text(isBaseline ? "page.unset_baseline" : "page.set_baseline", column.Name);
            string said = language.Text(isBaseline ? "compare.no_baseline" : "compare.new_baseline", column.Name);
            html.Write($" <a class=\"{(isBaseline ? "base on" : "base")}\" href=\"{links.Baseline(column)}\" title=\"{set}\" aria-label=\"{language.Text("baseline")}: {set}\" data-key=\"base:{column.Id}\" data-say=\"{said}\">{language.Text("baseline")}</a>");
            html.Write($" <span class=\"moves\">");
            WriteMove(html, table, index, -1, scope == "col" ? "‹" : "↑", "earlier", links);
            WriteMove(html, table, index, 1, scope == "col" ? "›" : "↓", "later", links);
            html.Write($"</span>");
        }
        else if (isBaseline)
        {
            html.Write($" · {language.Text("baseline")}");
        }

        html.Write($"</span></th>\n");
    }

    private static void WriteMove(HtmlWriter html, ComparisonTable table, int index, int places, string glyph, string key, HtmlTableLinks links)
    {
        var (language, column) = (table.Language, table.Columns[index]);
        if (links.Move(column, places) is not { } address)
        {
            // Keeps its place, so that the other one doesn't jump away under the pointer.
            html.Write($"<span class=\"move\" aria-hidden=\"true\"></span>");
            return;
        }

        string move = language.Text("compare." + key, column.Name);
        string said = language.Text("compare.moved", column.Name, language.Number(index + places + 1, 0), language.Number(table.Columns.Length, 0));
        html.Write($"<a class=\"move\" href=\"{address}\" title=\"{move}\" aria-label=\"{move}\" data-key=\"{key}:{column.Id}\" data-say=\"{said}\">{glyph}</a>");
    }
}
