using Menut.Comparison.Languages;

namespace Menut.Comparison.Exports;

/// <summary>What stands in a cell: the value, its distance from the baseline, and how it was measured.</summary>
internal static class HtmlCell
{
    /// <summary>Class of the cells of a row.</summary>
    public static string KindOf(ComparisonRow row) =>
        row.Definition.Kind is RowKind.Quantity or RowKind.Year ? "number" : row.Key == "summary" ? "prose" : "text";

    public static void Write(HtmlWriter html, ComparisonCell cell, SharedItems? shared, Language language, HtmlTableLinks? links)
    {
        switch (cell.Value)
        {
            case null:
                html.Write($"<span class=\"none\" aria-hidden=\"true\">—</span><span class=\"heard\">{language.Text("missing")}</span>");
                break;
            case ListValue list:
                WriteItems(html, list.Items, item => item, item => html.Write($"<bdi>{item}</bdi>"), shared, language);
                break;
            case LinksValue related:
                html.Write($"{cell.Text}");
                WriteItems(html, related.Methods, method => method.Id, method => WriteRelated(html, method, language, links), shared, language);
                break;
            case CitationValue { Links: [var first, .. var more] }:
                html.Write($"<a href=\"{first.Address.AbsoluteUri}\"><bdi>{cell.Text}</bdi></a>");
                foreach (var link in more)
                    html.Write($" <a class=\"also\" href=\"{link.Address.AbsoluteUri}\">{link.Text}</a>");
                break;
            case QuantityValue { Source: { } source }:
                html.Write($"{cell.Text} <small><a href=\"{source.Address.AbsoluteUri}\">{source.Text}</a></small>");
                break;
            case TextValue text:
                html.Write($"<bdi");
                html.WriteLanguage(text.Language, language);
                html.Write($">{cell.Text}</bdi>");
                break;
            default:
                html.Write($"<bdi>{cell.Text}</bdi>");
                break;
        }

        WriteDelta(html, cell, language);
        foreach (string line in cell.Details)
            html.Write($" <small>{line}</small>");
        if (cell.UnlikeConditions)
            html.Write($" <small class=\"unlike\">⚠ {language.Text("unlike")}{(cell.UnlikeIn is { } parts ? $" ({parts})" : "")}</small>");
    }

    private static void WriteDelta(HtmlWriter html, ComparisonCell cell, Language language)
    {
        if (cell.Delta is not { } delta)
            return;
        html.Write($" <span class=\"delta {delta.Verdict.ToString().ToLowerInvariant()}\"><bdi>{cell.DeltaText}</bdi>");
        if (delta.Verdict == Verdict.Same)
            html.Write($"<span class=\"heard\"> ({language.Text("same")})</span>");
        html.Write($"</span>");
    }

    private static void WriteItems<T>(
        HtmlWriter html, IEnumerable<T> items, Func<T, string> key, Action<T> write, SharedItems? shared, Language language)
    {
        html.Write($"<ul>");
        foreach (var item in items)
        {
            if (shared?.IsCommon(key(item)) == true)
            {
                html.Write($"<li class=\"common\"><span class=\"glyph\" aria-hidden=\"true\">=</span> ");
                write(item);
                html.Write($"<span class=\"heard\"> ({language.Text("item.common")})</span></li>");
            }
            else
            {
                bool own = shared?.IsOwn(key(item)) == true;
                html.Markup(own ? "<li class=\"own\">" : "<li>");
                write(item);
                if (own)
                    html.Write($"<span class=\"heard\"> ({language.Text("item.own")})</span>");
                html.Write($"</li>");
            }
        }

        html.Write($"</ul>");
    }

    private static void WriteRelated(HtmlWriter html, ComparisonColumn method, Language language, HtmlTableLinks? links)
    {
        if (links is null)
        {
            WriteName(html, method, language);
            return;
        }

        string add = language.Text("page.add_related", method.Name);
        html.Write($"<a href=\"{links.Add(method.Id)}\" title=\"{add}\" aria-label=\"{add}\" data-say=\"{language.Text("compare.added", method.Name)}\">");
        WriteName(html, method, language);
        html.Write($"</a>");
    }

    private static void WriteName(HtmlWriter html, ComparisonColumn method, Language language)
    {
        html.Write($"<bdi");
        html.WriteLanguage(method.NameLanguage, language);
        html.Write($">{method.Name}</bdi>");
    }
}
