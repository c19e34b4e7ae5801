using System.Text.RegularExpressions;
using Menut.Comparison.Catalogue;

namespace Menut.Comparison.Exports;

/// <summary>What the Markdown files have in common.</summary>
internal static partial class MarkdownText
{
    /// <summary>Whatever Markdown or HTML would read as more than text is preceded by a backslash; it is one line.</summary>
    public static string Escaped(string text) =>
        Special().Replace(PlainText.Line(text), @"\$0").Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    /// <summary>A row of a table.</summary>
    public static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    /// <summary>An item of a list of references.</summary>
    public static string Reference(Publication publication)
    {
        var citation = CitationText.Of(publication);
        string venue = citation.Venue.Length == 0 ? "" : $" {Escaped(citation.Venue)}.";
        return $"- {Escaped(citation.Authors)}. *{Escaped(citation.Title)}*.{venue} <{publication.Source.Links[0].Address.AbsoluteUri}> ({Escaped(string.Join(", ", publication.Methods))})\n";
    }

    /// <summary>The line that says which version of the data it is, and of what.</summary>
    public static string Foot(string dataVersion, IEnumerable<string> ids) => $"Menut data {dataVersion}: {Escaped(string.Join(", ", ids))}\n";

    [GeneratedRegex(@"[\\`*_\[\]|~$#]")]
    private static partial Regex Special();
}
