using System.Globalization;
using System.Text;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Exports.DataSet;

/// <summary>Every method as a LaTeX table that cites the BibTeX file's entries.</summary>
public static class MethodSetLatex
{
    /// <summary>The whole set in one language, as tables of a page's length.</summary>
    public static string Write(MethodCatalogue catalogue, Language language)
    {
        const int rowsOnPage = 20;
        var latex = new StringBuilder();
        foreach (var page in catalogue.Methods.Chunk(rowsOnPage))
        {
            LatexTable.Begin(
                latex, catalogue.Version, page.Select(method => method.Id), page.Select(method => catalogue.PublicationOf(method).Key).Distinct(),
                [0.28, 0.08, 0.34, 0.3]);
            LatexTable.Row(latex, new[] { language.Text("takeaway.method"), language.Text("row.year"), language.Text("row.type"), language.Text("row.source") }.Select(label => $"\\textbf{{{LatexText.Escaped(label)}}}"));
            latex.Append("\\midrule\n");
            foreach (var method in page)
            {
                LatexTable.Row(latex,
                [
                    LatexText.Escaped(method.Names.In(language)), method.Year.ToString(CultureInfo.InvariantCulture),
                    LatexText.Escaped(method.Type.In(language)), $"{LatexText.Escaped(method.Author)}~\\cite{{{catalogue.PublicationOf(method).Key}}}",
                ]);
            }

            LatexTable.End(latex);
            latex.Append('\n');
        }

        return latex.ToString();
    }
}
