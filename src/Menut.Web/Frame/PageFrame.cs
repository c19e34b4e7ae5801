using Menut.Comparison.Exports;
using Menut.Comparison.Languages;

namespace Menut.Web.Frame;

/// <summary>What is around every page.</summary>
internal static class PageFrame
{
    public static void Write(HtmlWriter html, PageHead head, Action<HtmlWriter> body)
    {
        html.Write(
            $"""
            <!doctype html>
            <html lang="{head.Language.Code}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{head.Title} · Menut</title>
            <link rel="icon" href="{PageAssets.IconPath}" type="image/svg+xml">
            <link rel="stylesheet" href="{PageAssets.StyleAddress}">

            """);
        foreach (string style in head.Styles)
            html.Write($"<link rel=\"stylesheet\" href=\"{style}\">\n");
        foreach (string script in head.Scripts)
            html.Write($"<script type=\"module\" src=\"{script}\"></script>\n");
        foreach (var other in Language.All)
            html.Write($"<link rel=\"alternate\" hreflang=\"{other.Code}\" href=\"/{other.Code}{head.Address}\">\n");
        html.Write($"</head>\n<body>\n");
        html.Write($"<nav class=\"languages\" aria-label=\"{head.Language.Text("page.language")}\"><ul>\n");
        foreach (var other in Language.All)
        {
            html.Write($"<li><a href=\"/{other.Code}{head.Address}\" lang=\"{other.Code}\" hreflang=\"{other.Code}\"");
            if (other == head.Language)
                html.Write($" aria-current=\"true\"");
            html.Write($">{other.Name}</a></li>\n");
        }

        html.Write($"</ul></nav>\n<main>\n");
        body(html);
        html.Write($"</main>\n</body>\n</html>\n");
    }
}
