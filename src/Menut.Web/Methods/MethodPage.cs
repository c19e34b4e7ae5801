using System.Collections.Immutable;
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;
using Menut.Web.Frame;

namespace Menut.Web.Methods;

/// <summary>A method's page: what it is, who made it, its networks' figures, and what it stands in relation to.</summary>
internal static class MethodPage
{
    private const int MostBeside = 5;
    private static readonly ImmutableArray<string> Figures = ["parameters", "macs", "resolution", "published_top1"];

    /// <summary>The address of a method's page.</summary>
    public static string Address(Method method, Language language) => Address(method.Id, language);

    /// <summary>The same by the method's id.</summary>
    public static string Address(string id, Language language) => $"/{language.Code}{AddressAfterLanguage(id)}";

    public static PageHead Head(Method method, MethodCatalogue catalogue, Language language, string origin) => new(
        language, method.Names.In(language), AddressAfterLanguage(method.Id), [], ["methods.css"])
    {
        Description = method.Summary.In(language),
        StructuredData = MethodStructuredData.Write(method, language, origin),
    };

    public static void Write(HtmlWriter html, Method method, MethodCatalogue catalogue, Language language)
    {
        var relations = catalogue.RelationsOf(method);
        html.Write($"<p class=\"quiet\"><a href=\"/{language.Code}/methods\">{language.Text("methods.all")}</a></p>\n<h1>");
        html.WriteInline(method.Names, language);
        html.Write($"</h1>\n<p class=\"lead\">");
        html.WriteInline(method.Type, language);
        html.Write($"</p>\n<p class=\"summary\"");
        html.WriteLanguage(method.Summary.LanguageIn(language), language);
        html.Write($">{method.Summary.In(language)}</p>\n");
        WriteFacts(html, method, language);
        if (!method.Networks.IsEmpty)
            WriteNetworks(html, method, catalogue, language);
        if (relations.IsEmpty)
            return;
        html.Write($"<h2>{language.Text("method.relations")}</h2>\n");
        RelationGraph.Write(html, method, relations, language);
        WriteRelations(html, method, relations, language);
    }

    private static string AddressAfterLanguage(string id) => "/methods/" + id;

    private static string Compare(Language language, IEnumerable<string> things) =>
        new CompareState { Language = language, Things = [.. things] }.Address();

    private static void WriteFacts(HtmlWriter html, Method method, Language language)
    {
        html.Write($"<dl class=\"facts\">\n<dt>{language.Text("method.names")}</dt><dd><ul>");
        foreach (var name in Language.OfCatalogue.GroupBy(method.Names.In))
        {
            string codes = string.Join(", ", name.Select(other => other.Code));
            html.Write($"<li><bdi lang=\"{name.First().Code}\" dir=\"ltr\">{name.Key}</bdi> <small>{codes}</small></li>");
        }

        html.Write($"</ul></dd>\n");
        if (!method.Aliases.IsEmpty)
        {
            html.Write($"<dt>{language.Text("row.aliases")}</dt><dd><ul>");
            foreach (string alias in method.Aliases)
                html.Write($"<li><bdi>{alias}</bdi></li>");
            html.Write($"</ul></dd>\n");
        }

        html.Write($"<dt>{language.Text("row.field")}</dt><dd>{language.Text("field." + method.Field)} · {language.Text("family." + method.Family)}</dd>\n");
        html.Write($"<dt>{language.Text("row.year")}</dt><dd>{language.Year(method.Year)}</dd>\n");
        html.Write($"<dt>{language.Text("row.author")}</dt><dd><bdi>{method.Author}</bdi></dd>\n<dt>{language.Text("row.source")}</dt><dd>");
        if (method.Source.Links is [var first, ..])
            html.Write($"<a href=\"{first.Address.AbsoluteUri}\" rel=\"noreferrer\"><bdi>{method.Source.Text}</bdi></a>");
        else
            html.Write($"<bdi>{method.Source.Text}</bdi>");
        foreach (var link in method.Source.Links.Skip(1))
            html.Write($" <a href=\"{link.Address.AbsoluteUri}\" rel=\"noreferrer\"><bdi>{link.Text}</bdi></a>");
        html.Write($"</dd>\n</dl>\n");
    }

    private static void WriteNetworks(HtmlWriter html, Method method, MethodCatalogue catalogue, Language language)
    {
        var table = ComparisonTable.Of(method.Networks, new() { Language = language }, catalogue);
        var rows = table.Rows.Where(row => Figures.Contains(row.Key)).OrderBy(row => Figures.IndexOf(row.Key)).ToList();
        html.Write(
            $"""
            <h2 id="networks">{language.Text("method.networks")}</h2>
            <p class="quiet">{language.Text("method.computed")}</p>
            <div class="frame" role="region" tabindex="0" aria-labelledby="networks">
            <table class="networks">
            <thead><tr><th scope="col">{language.Text("row.network")}</th>
            """);
        foreach (var row in rows)
            html.Write($"<th scope=\"col\">{row.Label}</th>");
        html.Write($"</tr></thead>\n<tbody>\n");
        for (int i = 0; i < table.Columns.Length; i++)
        {
            html.Write($"<tr><th scope=\"row\"><a href=\"{Compare(language, [table.Columns[i].Id])}\"><bdi>{table.Columns[i].Name}</bdi></a></th>");
            foreach (var row in rows)
                WriteFigure(html, row.Cells[i], language);
            html.Write($"</tr>\n");
        }

        html.Write($"</tbody>\n</table>\n</div>\n");
        if (table.Columns.Length > 1)
            html.Write($"<p><a href=\"{Compare(language, method.Networks.Take(CompareState.MostColumns))}\">{language.Text("method.compare_networks")}</a></p>\n");
    }

    private static void WriteFigure(HtmlWriter html, ComparisonCell cell, Language language)
    {
        html.Write($"<td class=\"number\">");
        if (cell.Value is null)
            html.Write($"<span class=\"none\" aria-hidden=\"true\">—</span><span class=\"heard\">{language.Text("missing")}</span>");
        else
            html.Write($"{cell.Text}");
        if (cell.Value is QuantityValue { Source: { } source })
            html.Write($" <small><a href=\"{source.Address.AbsoluteUri}\" rel=\"noreferrer\"><bdi>{source.Text}</bdi></a></small>");
        html.Write($"</td>");
    }

    private static void WriteRelations(HtmlWriter html, Method method, ImmutableArray<Relation> relations, Language language)
    {
        html.Write($"<div class=\"relations\">\n");
        foreach (var kind in relations.GroupBy(relation => relation.Kind))
        {
            html.Write($"<section class=\"{RelationGraph.ClassOf(kind.Key)}\">\n<h3>{RelationGraph.Label(kind.Key, language)}</h3>\n<ul>\n");
            foreach (var relation in kind)
            {
                string with = language.Text("method.compare_with", relation.Other.Names.In(language));
                html.Write($"<li><a href=\"{Address(relation.Other, language)}\">");
                html.WriteInline(relation.Other.Names, language);
                html.Write($"</a> <small>{language.Year(relation.Other.Year)}</small> ");
                html.Write($"<a class=\"with\" href=\"{Compare(language, [method.Id, relation.Other.Id])}\" aria-label=\"{with}\" title=\"{with}\">{language.Text("method.compare")}</a></li>\n");
            }

            html.Write($"</ul>\n</section>\n");
        }

        html.Write($"</div>\n");
        if (!method.Related.IsEmpty)
            html.Write($"<p><a href=\"{Compare(language, method.Related.Take(MostBeside).Prepend(method.Id))}\">{language.Text("method.compare_related")}</a></p>\n");
    }
}
