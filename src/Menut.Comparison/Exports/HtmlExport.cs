using System.Security.Cryptography;
using System.Text;

namespace Menut.Comparison.Exports;

/// <summary>
/// A comparison as one HTML file: its style inside, no script, nothing fetched. Its security policy allows that one style and
/// nothing else, so a name with markup in it could do nothing even if it were not escaped.
/// </summary>
public static class HtmlExport
{
    /// <summary>The file.</summary>
    public static string Write(ComparisonTable table)
    {
        var language = table.Language;
        string style = "\n" + HtmlTable.Style;
        var html = new HtmlWriter();
        html.Write(
            $"""
            <!doctype html>
            <html lang="{language.Code}" dir="{language.Direction}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{language.Text("page.title")} · Menut</title>
            <style>
            """);
        html.Markup(style);
        html.Write(
            $"""
            </style>
            </head>
            <body class="file">
            <header><h1>{language.Text("page.title")}</h1>
            <p class="lead">{language.Text("page.lead")}</p></header>
            <main>
            <p class="counts">{language.Text("page.counts", table.DifferingRows, table.TotalRows)}</p>

            """);
        HtmlTable.Write(html, table);
        html.Write(
            $"""
            </main>
            <footer><p>{language.Text("page.foot")}</p></footer>
            </body>
            </html>

            """);
        return html.ToString();
    }
}
