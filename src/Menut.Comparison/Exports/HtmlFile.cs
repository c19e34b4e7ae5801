using System.Security.Cryptography;
using System.Text;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Exports;

/// <summary>
/// One HTML file: its style inside, no script, nothing fetched. Its security policy allows that one style and nothing else, so a
/// name with markup in it could do nothing even if it were not escaped.
/// </summary>
internal static class HtmlFile
{
    private static readonly string Style = "\n" + HtmlTable.Style + Resources.Read("takeaway.css");

    public static string Write(Language language, string title, string lead, string foot, Action<HtmlWriter> main)
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            <!doctype html>
            <html lang="{language.Code}" dir="{language.Direction}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title} · Menut</title>
            <style>
            """);
        html.Markup(Style);
        html.Write(
            $"""
            </style>
            </head>
            <body class="file">
            <header><h1>{title}</h1>
            <p class="lead">{lead}</p></header>
            <main>

            """);
        main(html);
        html.Write(
            $"""
            </main>
            <footer><p>{foot}</p></footer>
            </body>
            </html>

            """);
        return html.ToString();
    }

    /// <summary>The publications with their addresses, and which version of the data it is.</summary>
    public static void WriteReferences(HtmlWriter html, Language language, IEnumerable<Publication> publications, string dataVersion, IEnumerable<string> ids)
    {
        html.Write($"<section class=\"references\">\n<h2>{language.Text("takeaway.references")}</h2>\n<ul>\n");
        foreach (var publication in publications)
        {
            html.Write($"<li>");
            WriteReference(html, publication);
            html.Write($" <code>{string.Join(", ", publication.Methods)}</code></li>\n");
        }

        html.Write($"</ul>\n<p>{language.Text("takeaway.data", dataVersion)} <code>{string.Join(", ", ids)}</code></p>\n</section>\n");
    }

    /// <summary>Authors, year, title, venue and links.</summary>
    public static void WriteReference(HtmlWriter html, Publication publication)
    {
        var citation = CitationText.Of(publication);
        html.Write($"<bdi>{citation.Authors}. <cite>{citation.Title}</cite>.{(citation.Venue.Length == 0 ? "" : $" {citation.Venue}.")}</bdi>");
        foreach (var link in publication.Source.Links)
            html.Write($" <a href=\"{link.Address.AbsoluteUri}\">{link.Text}</a>");
    }
}
