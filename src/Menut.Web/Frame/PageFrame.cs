using Menut.Comparison.Exports;
using Menut.Comparison.Languages;

namespace Menut.Web.Frame;

/// <summary>What every page has around its own content: head, navigation, languages, foot.</summary>
internal static class PageFrame
{
    /// <summary>Writes a whole page.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="head">What the page says of itself.</param>
    /// <param name="origin">Scheme and host, for the addresses that search engines want whole.</param>
    /// <param name="body">Writes the content of <c>main</c>, which begins with the page's <c>h1</c>.</param>
    public static void Write(HtmlWriter html, PageHead head, string origin, Action<HtmlWriter> body)
    {
        var language = head.Language;
        html.Write(
            $"""
            <!doctype html>
            <html lang="{language.Code}" dir="{language.Direction}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{head.Title} · Menut</title>

            """);
        WriteLinks(html, head, origin);
        html.Write($"</head>\n<body>\n<a class=\"skip\" href=\"#content\">{language.Text("frame.skip")}</a>\n<header class=\"site\">\n");
        WriteNavigation(html, head);
        WriteLanguages(html, head);
        html.Write($"</header>\n<main id=\"content\" tabindex=\"-1\">\n");
        body(html);
        html.Write($"</main>\n<footer><p>{language.Text("frame.foot")}</p></footer>\n</body>\n</html>\n");
    }

    private static void WriteLinks(HtmlWriter html, PageHead head, string origin)
    {
        if (head.Description is { } description)
            html.Write($"<meta name=\"description\" content=\"{description}\">\n");
        if (head.IsFound)
        {
            html.Write($"<link rel=\"canonical\" href=\"{origin}{head.AddressIn(head.Language)}\">\n");
            foreach (var other in Language.All)
                html.Write($"<link rel=\"alternate\" hreflang=\"{other.Code}\" href=\"{origin}{head.AddressIn(other)}\">\n");
            html.Write($"<link rel=\"alternate\" hreflang=\"x-default\" href=\"{origin}{head.AddressIn(Language.English)}\">\n");
        }
        else
        {
            html.Write($"<meta name=\"robots\" content=\"noindex\">\n");
        }

        html.Write($"<link rel=\"icon\" href=\"{PageAssets.Address("icon.svg")}\" type=\"image/svg+xml\">\n");
        foreach (string style in (IEnumerable<string>)["compare.css", "frame.css", .. head.Styles])
            html.Write($"<link rel=\"stylesheet\" href=\"{PageAssets.Address(style)}\">\n");
        foreach (string script in head.Scripts)
            html.Write($"<script type=\"module\" src=\"{PageAssets.Address(script)}\"></script>\n");
        if (head.StructuredData is { } data)
        {
            html.Write($"<script type=\"application/ld+json\">");
            html.Markup(data);
            html.Write($"</script>\n");
        }
    }

    private static void WriteNavigation(HtmlWriter html, PageHead head)
    {
        var language = head.Language;
        html.Write($"<nav class=\"rooms\" aria-label=\"{language.Text("frame.navigation")}\"><ul>\n");
        foreach (var room in Room.All)
        {
            bool here = head.IsFound && room.Holds(head.Address);
            html.Write($"<li><a href=\"/{language.Code}/{room.Path}\"");
            if (here)
                html.Write($" aria-current=\"{(head.Address == "/" + room.Path ? "page" : "true")}\"");
            html.Write($">{language.Text("nav." + room.Path)}</a></li>\n");
        }

        html.Write($"</ul></nav>\n");
    }

    private static void WriteLanguages(HtmlWriter html, PageHead head)
    {
        html.Write($"<nav class=\"languages\" aria-label=\"{head.Language.Text("page.language")}\"><ul>\n");
        foreach (var other in Language.All)
        {
            html.Write($"<li><a href=\"{head.AddressIn(other)}\" lang=\"{other.Code}\" dir=\"{other.Direction}\" hreflang=\"{other.Code}\"");
            if (other == head.Language)
                html.Write($" aria-current=\"true\"");
            html.Write($">{other.Name}</a></li>\n");
        }

        html.Write($"</ul></nav>\n");
    }
}
