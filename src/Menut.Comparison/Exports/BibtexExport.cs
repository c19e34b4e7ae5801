using System.Globalization;
using System.Text;
using Menut.Comparison.Catalogue;

namespace Menut.Comparison.Exports;

/// <summary>
/// Publications for BibTeX and biber. A title stands in two pairs of braces, so that no style changes its capitals; the methods'
/// ids are the keywords.
/// </summary>
public static class BibtexExport
{
    /// <summary>The publications that a comparison's columns come from.</summary>
    public static string Write(ComparisonTable table) =>
        Write(SelectionPublications.Of(table), table.Catalogue.Version, table.Columns.Select(column => column.Id));

    /// <summary>The publications of all methods.</summary>
    public static string Write(MethodCatalogue catalogue) =>
        Write(catalogue.Publications, catalogue.Version, catalogue.Methods.Select(method => method.Id));

    private static string Write(IEnumerable<Publication> publications, string dataVersion, IEnumerable<string> ids)
    {
        // Outside of entries everything is a comment, except for what an at sign starts.
        var bibtex = new StringBuilder($"% Menut data {dataVersion}: {PlainText.Line(string.Join(", ", ids)).Replace('@', '?')}\n");
        int start = bibtex.Length;
        foreach (var publication in publications)
            Entry(bibtex, publication);
        string entries = bibtex.ToString(start, bibtex.Length - start);
        if (entries.Contains(LatexText.Other, StringComparison.Ordinal))
            bibtex.Insert(start, $"\n@preamble{{\"{LatexText.OtherCommand}\"}}\n");
        return bibtex.ToString();
    }

    private static void Entry(StringBuilder bibtex, Publication publication)
    {
        var source = publication.Source;
        var (type, venue) = source.Kind switch
        {
            SourceKind.Conference => ("inproceedings", "booktitle"),
            SourceKind.Journal => ("article", "journal"),
            SourceKind.Thesis => ("phdthesis", "school"),
            _ => ("misc", "howpublished"),
        };
        bibtex.Append(CultureInfo.InvariantCulture, $"\n@{type}{{{publication.Key},\n");
        Field("author", string.Join(" and ", publication.Authors.Select(Name)));
        Field("title", $"{{{LatexText.Escaped(source.Title)}}}");
        Field("year", publication.Year.ToString(CultureInfo.InvariantCulture));
        if (source.Venue is { } name)
            Field(venue, LatexText.Escaped(name));
        if (publication.Pages is { } pages)
            Field("pages", pages.Replace("–", "--", StringComparison.Ordinal));
        if (source.Arxiv is { } arxiv)
        {
            Field("eprint", arxiv);
            Field("archiveprefix", "arXiv");
        }

        if (source.Doi is { } doi)
            Field("doi", doi);
        Field("url", source.Links[0].Address.AbsoluteUri);
        Field("keywords", string.Join(", ", publication.Methods));
        bibtex.Append("}\n");

        void Field(string key, string value) => bibtex.Append(CultureInfo.InvariantCulture, $"  {key} = {{{value}}},\n");
    }

    /// <summary>"Family, Given"; a name with a word or sign that BibTeX would split it at is held together by braces.</summary>
    private static string Name(AuthorName name)
    {
        if (name == AuthorName.Others)
            return "others";
        string family = Part(name.Family);
        return name.Given.Length == 0 ? $"{{{family}}}" : $"{family}, {Part(name.Given)}";

        static string Part(string text)
        {
            string escaped = LatexText.Escaped(text);
            return text.Contains(',', StringComparison.Ordinal) || escaped.Split(' ').Any(word => word.Equals("and", StringComparison.OrdinalIgnoreCase)) ? $"{{{escaped}}}" : escaped;
        }
    }
}
