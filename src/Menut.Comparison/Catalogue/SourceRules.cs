using System.Globalization;
using System.Text.RegularExpressions;

namespace Menut.Comparison.Catalogue;

/// <summary>A source can be looked up, and its numbers agree with one another.</summary>
internal static partial class SourceRules
{
    /// <summary>From this month on (year and month as in the ids) an arXiv id has five digits after the point.</summary>
    private const int FirstLongArxiv = 1501;

    public static IEnumerable<string> Problems(Method method)
    {
        var source = method.Source;
        if (source is { Arxiv: null, Doi: null, Url: null })
            yield return "the source has no link";
        if (source.Doi is { } doi && !Doi().IsMatch(doi))
            yield return $"'{doi}' is no DOI";
        if (source.Url is { } url && !IsLink(url))
            yield return $"'{url}' is no https link";

        if (source.Arxiv is { } arxiv)
        {
            // What has an arXiv version was public by then; what was public a year before names that as its source instead.
            if (!IsArxiv(arxiv))
                yield return $"'{arxiv}' is no arXiv id";
            else if (ArxivYear(arxiv) != method.Year)
                yield return $"the year is {method.Year}, and arXiv:{arxiv} is of {ArxivYear(arxiv)}";
            if (source.Text.Contains("arXiv:", StringComparison.Ordinal) && !source.Text.Contains($"arXiv:{arxiv}", StringComparison.Ordinal))
                yield return $"the citation names another arXiv id than '{arxiv}'";
        }

        var cited = CitedYear().Match(source.Text);
        if (!cited.Success)
            yield return "the citation has no year in brackets";
        else if (int.Parse(cited.Groups[1].ValueSpan, CultureInfo.InvariantCulture) < method.Year)
            yield return $"it was cited before its year {method.Year}";
    }

    /// <summary>Whether a text is an https address.</summary>
    public static bool IsLink(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    private static bool IsArxiv(string id) =>
        Arxiv().Match(id) is { Success: true } match && match.Groups["number"].Length == (Month(id) >= FirstLongArxiv ? 5 : 4);

    private static int ArxivYear(string id) => 2000 + (Month(id) / 100);

    private static int Month(string id) => int.Parse(id.AsSpan(0, 4), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9]{2}(0[1-9]|1[0-2])\.(?<number>[0-9]{4,5})$")]
    private static partial Regex Arxiv();

    [GeneratedRegex(@"^10\.[0-9]{4,9}/[-._;()/:A-Za-z0-9]*[A-Za-z0-9)]$")]
    private static partial Regex Doi();

    [GeneratedRegex(@"\(([0-9]{4})\)")]
    private static partial Regex CitedYear();
}
