using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Exports.DataSet;

/// <summary>Every method as comma-separated values, a line each; lists are ids or names with "; " between.</summary>
public static class MethodSetCsv
{
    /// <summary>The whole set, names, types and summaries in one language.</summary>
    public static string Write(MethodCatalogue catalogue, Language language)
    {
        var csv = new CsvText();
        csv.Line(
            "id", "name", "year", "author", "field", "family", "type", "title", "venue", "citation", "citation_key", "arxiv", "doi", "url",
            "aliases", "descends_from", "uses", "related", "networks", "summary", "language", "data_version");
        foreach (var method in catalogue.Methods)
        {
            var source = method.Source;
            csv.Line(
                CsvText.Text(method.Id), CsvText.Text(method.Names.In(language)), CsvText.Number(method.Year), CsvText.Text(method.Author),
                CsvText.Text(method.Field), CsvText.Text(method.Family), CsvText.Text(method.Type.In(language)),
                CsvText.Text(source.Title), CsvText.Text(source.Venue), CsvText.Text(source.Text), CsvText.Text(catalogue.PublicationOf(method).Key),
                CsvText.Text(source.Arxiv), CsvText.Text(source.Doi), CsvText.Text(source.Url),
                CsvText.Texts(method.Aliases), CsvText.Texts(method.DescendsFrom), CsvText.Texts(method.Uses), CsvText.Texts(method.Related),
                CsvText.Texts(method.Networks), CsvText.Text(method.Summary.In(language)), language.Code, catalogue.Version);
        }

        return csv.ToString();
    }
}
