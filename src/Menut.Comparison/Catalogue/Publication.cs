using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Menut.Comparison.Catalogue;

/// <summary>A publication as a bibliography lists it: once, however many methods were first described in it.</summary>
public sealed partial record Publication
{
    private static readonly ImmutableArray<string> Articles = ["a", "an", "the", "on"];

    /// <summary>Key to cite it by: the first author's family name, the year and the title's first word, as in <c>tan2019efficientnet</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Its authors; the last may be <see cref="AuthorName.Others"/>.</summary>
    public required ImmutableArray<AuthorName> Authors { get; init; }

    /// <summary>The year that its citation names, which may be later than the method's.</summary>
    public required int Year { get; init; }

    /// <summary>The pages that its citation names, as in <c>6105–6114</c>, or null.</summary>
    public string? Pages { get; init; }

    /// <summary>The source as the catalogue has it.</summary>
    public required MethodSource Source { get; init; }

    /// <summary>Ids of the methods that come from it.</summary>
    public required ImmutableArray<string> Methods { get; init; }

    /// <summary>The publications of a whole catalogue, in the order of their keys. Two that would share a key get what tells them apart into it.</summary>
    internal static ImmutableArray<Publication> Of(IEnumerable<Method> methods) =>
    [
        .. methods.GroupBy(method => Identity(method.Source))
            .Select(group => Of(group.First(), [.. group.Select(method => method.Id).Order(StringComparer.Ordinal)]))
            .GroupBy(publication => publication.Key)
            .SelectMany(same => same.Count() == 1 ? same : same.Select(one => one with { Key = one.Key + Plain(Identity(one.Source)) }))
            .OrderBy(publication => publication.Key, StringComparer.Ordinal),
    ];

    private static Publication Of(Method method, ImmutableArray<string> ids)
    {
        var authors = AuthorName.List(method.Author);
        var cited = CitedYear().Match(method.Source.Text);
        int year = cited.Success ? int.Parse(cited.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : method.Year;
        string word = method.Source.Title.Split(' ', ':', '-', '–', ',').Select(Plain).FirstOrDefault(part => part.Length > 0 && !Articles.Contains(part)) ?? "";
        return new()
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"{Plain(authors.FirstOrDefault()?.Family ?? "")}{year}{word}"),
            Authors = authors,
            Year = year,
            Pages = CitedPages().Match(method.Source.Text) is { Success: true } pages ? pages.Value : null,
            Source = method.Source,
            Methods = ids,
        };
    }

    /// <summary>Two methods of one paper cite different sections of it, but lead to the same address.</summary>
    private static string Identity(MethodSource source) => source.Arxiv ?? source.Doi ?? source.Url ?? source.Text;

    /// <summary>Letters without accents and digits, lower case: what every bibliography program takes for a key.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in Composition.Decompose(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
                plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    [GeneratedRegex(@"\(([0-9]{4})\)")]
    private static partial Regex CitedYear();

    [GeneratedRegex(@"(?<=, )[0-9]+–[0-9]+")]
    private static partial Regex CitedPages();
}
