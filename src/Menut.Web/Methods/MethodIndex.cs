using Menut.Comparison.Catalogue;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;
using Menut.Web.Frame;

namespace Menut.Web.Methods;

/// <summary>Every method on one page, by family and year, for the browser's own search to find.</summary>
internal static class MethodIndex
{
    public static PageHead Head(Language language) => new(language, language.Text("nav.methods"), "/methods", [], ["methods.css"])
    {
        Description = language.Text("methods.lead"),
    };

    public static void Write(HtmlWriter html, MethodCatalogue catalogue, Language language)
    {
        html.Write($"<h1>{language.Text("nav.methods")}</h1>\n<p class=\"lead\">{language.Text("methods.lead")}</p>\n");
        foreach (var family in catalogue.Methods.GroupBy(method => (method.Field, method.Family)))
        {
            string name = $"{language.Text("field." + family.Key.Field)} · {language.Text("family." + family.Key.Family)}";
            html.Write($"<h2>{name}</h2>\n<p class=\"quiet\">{language.Count("methods.count", family.Count())}</p>\n");
            html.Write(
                $"""
                <div class="frame" role="region" tabindex="0" aria-label="{name}">
                <table class="methods">
                <thead><tr><th scope="col">{language.Text("methods.name")}</th><th scope="col">{language.Text("row.type")}</th><th scope="col">{language.Text("row.author")}</th></tr></thead>

                """);
            foreach (var year in family.GroupBy(method => method.Year).OrderByDescending(year => year.Key))
            {
                html.Write($"<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"3\"><span>{language.Year(year.Key)}</span></th></tr>\n");
                foreach (var method in year.OrderBy(method => method.Names.In(language), StringComparer.OrdinalIgnoreCase))
                    WriteRow(html, method, language);
                html.Write($"</tbody>\n");
            }

            html.Write($"</table>\n</div>\n");
        }
    }

    private static void WriteRow(HtmlWriter html, Method method, Language language)
    {
        html.Write($"<tr><th scope=\"row\"><a href=\"{MethodPage.Address(method, language)}\">");
        html.WriteInline(method.Names, language);
        html.Write($"</a></th><td>");
        html.WriteInline(method.Type, language);
        html.Write($"</td><td><bdi>{method.Author}</bdi></td></tr>\n");
    }
}
