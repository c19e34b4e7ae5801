using System.Globalization;
using System.Text.RegularExpressions;

namespace Menut.Comparison.Catalogue;

/// <summary>A source can be looked up, and its numbers agree with one another.</summary>
internal static partial class SourceRules
{
    /// <summary>From this month on (year and month as in the ids) an arXiv id has five digits after the point.</summary>
    private const int FirstLongArxiv = 1501;

    /// <summary>Longer is an abstract.</summary>
    private const int LongestTitle = 250;

    public static IEnumerable<string> Problems(Method method)
    {
        var source = method.Source;
        if (source is { Arxiv: null, Doi: null, Url: null })
            yield return "the source has no link";
        if (source.Doi is { } doi && !Doi().IsMatch(doi))
            yield return $"'{doi}' is no DOI";
        if (source.Url is { } url && !IsLink(url))
            yield return $"'{url}' is no https link";

        foreach (string problem in OfPublication(source).Concat(OfAuthors(method.Author)))
            yield return problem;

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

    private static IEnumerable<string> OfPublication(MethodSource source)
    {
        if (source.Title.Length == 0 || source.Title != Equality.Normalized(source.Title) || source.Title.Any(char.IsControl))
            yield return "the title is empty or has spaces that it shouldn't";
        else if (source.Title[^1] is '.' or ',' or ':' or ';')
            yield return $"the title ends in '{source.Title[^1]}'";
        else if (!source.Title.Any(char.IsLetter) || source.Title.Length > LongestTitle)
            yield return "the title is none";
        if (source.Venue is { } venue && (string.IsNullOrWhiteSpace(venue) || venue != Equality.Normalized(venue)))
            yield return "the venue is empty or has spaces that it shouldn't";
        if (source is { Kind: not SourceKind.Preprint, Venue: null })
            yield return "a source of this kind names its venue";
        if (source is { Kind: SourceKind.Preprint, Venue: not null })
            yield return "a preprint has no venue: say what kind of source it is";
    }

    private static IEnumerable<string> OfAuthors(string author)
    {
        if (AuthorName.List(author) is [] or [{ Family.Length: 0 }, ..])
            yield return "the authors can't be told apart";
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
