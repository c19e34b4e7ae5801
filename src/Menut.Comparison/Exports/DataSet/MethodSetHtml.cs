using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Exports.DataSet;

/// <summary>Every method as one HTML file to read or print.</summary>
public static class MethodSetHtml
{
    /// <summary>The whole set in one language.</summary>
    public static string Write(MethodCatalogue catalogue, Language language) =>
        HtmlFile.Write(language, language.Text("takeaway.methods"), language.Text("takeaway.description"), language.Text("takeaway.data", catalogue.Version), html =>
        {
            html.Write($"<section class=\"methods\">\n");
            foreach (var method in catalogue.Methods)
                WriteMethod(html, method, catalogue, language);
            html.Write($"</section>\n");
        });

    private static void WriteMethod(HtmlWriter html, Method method, MethodCatalogue catalogue, Language language)
    {
        html.Write(
            $"""
            <article id="{method.Id}">
            <h2><bdi>{method.Names.In(language)}</bdi> <code>{method.Id}</code></h2>
            <p class="facts">{method.Year} · {method.Type.In(language)} · <bdi>{string.Join("; ", method.Aliases)}</bdi></p>
            <p>{method.Summary.In(language)}</p>
            <p>
            """);
        HtmlFile.WriteReference(html, catalogue.PublicationOf(method));
        html.Write($"</p>\n");
        if (!method.Related.IsEmpty)
        {
            html.Write($"<p>{language.Text("row.related")}: ");
            string separator = "";
            foreach (var other in method.Related.Select(id => catalogue.Find(id)!))
            {
                html.Write($"{separator}<a href=\"#{other.Id}\"><bdi>{other.Names.In(language)}</bdi></a>");
                separator = ", ";
            }

            html.Write($"</p>\n");
        }

        html.Write($"</article>\n");
    }
}
