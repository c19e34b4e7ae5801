using System.Globalization;
using System.Text;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Exports.DataSet;

/// <summary>Every method as a Markdown table, and the references.</summary>
public static class MethodSetMarkdown
{
    /// <summary>The whole set in one language.</summary>
    public static string Write(MethodCatalogue catalogue, Language language)
    {
        var text = new StringBuilder();
        text.Append(MarkdownText.Row(new[] { "id", language.Text("takeaway.method"), language.Text("row.year"), language.Text("row.type"), language.Text("row.author"), language.Text("row.source") }.Select(MarkdownText.Escaped)));
        text.Append(MarkdownText.Row(Enumerable.Repeat("---", 6)));
        foreach (var method in catalogue.Methods)
        {
            text.Append(MarkdownText.Row(
            [
                MarkdownText.Escaped(method.Id), MarkdownText.Escaped(method.Names.In(language)), method.Year.ToString(CultureInfo.InvariantCulture),
                MarkdownText.Escaped(method.Type.In(language)), MarkdownText.Escaped(method.Author),
                $"[{MarkdownText.Escaped(method.Source.Title)}](<{method.Source.Links[0].Address.AbsoluteUri}>)",
            ]));
        }

        text.Append('\n').AppendJoin("", catalogue.Publications.Select(MarkdownText.Reference));
        return text.Append('\n').Append(MarkdownText.Foot(catalogue.Version, catalogue.Methods.Select(method => method.Id))).ToString();
    }
}
