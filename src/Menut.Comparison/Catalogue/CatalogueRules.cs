using Menut.Comparison.Languages;
using Menut.Networks;

namespace Menut.Comparison.Catalogue;

/// <summary>What every catalogue must hold.</summary>
internal static class CatalogueRules
{
    /// <summary>The first artificial neuron: nothing in this field is older.</summary>
    private const int FirstYear = 1943;

    /// <summary>A summary says what the method does, how, and for what; and it still fits a cell of the table.</summary>
    private static readonly (int Shortest, int Longest) SummaryLength = (250, 900);

    /// <summary>One phrase a broken rule, with the id at fault.</summary>
    public static IEnumerable<string> Problems(IReadOnlyList<Method> methods, IReadOnlyList<PublishedFigure> published) =>
    [
        .. methods.SelectMany(method => OfMethod(method).Concat(SourceRules.Problems(method)), (method, problem) => $"{method.Id}: {problem}"),
        .. NameRules.Problems(methods),
        .. RelationRules.Problems(methods),
        .. published.SelectMany(OfFigure),
    ];

    private static IEnumerable<string> OfMethod(Method method)
    {
        if (method.Year < FirstYear || method.Year > DateTime.UtcNow.Year)
            yield return $"the year {method.Year} can't be";

        foreach (var (name, text) in new[] { ("names", method.Names), ("type", method.Type), ("summary", method.Summary) })
        {
            foreach (var language in Language.OfCatalogue.Where(language => !text.Languages.Contains(language.Code)))
                yield return $"'{name}' lacks the language '{language.Code}'";
            foreach (var code in text.Languages.Where(code => Language.Find(code) is null))
                yield return $"'{name}' has the unknown language '{code}'";
        }

        // Names are often the same everywhere, and a few words may be in two Romance languages; otherwise somebody left it for later.
        var others = Language.OfCatalogue.Where(language => language != Language.English && method.Type.Languages.Contains(language.Code));
        if (method.Type.Languages.Contains(Language.English.Code) && others.Any(language => Same(method.Type.In(language), method.Type.In(Language.English))))
            yield return "'type' is in English in another language";
        if (method.Summary.All.Distinct().Count() < method.Summary.All.Count())
            yield return "'summary' is the same text in two languages";

        if (method.Names.All.Concat(method.Type.All).Concat(method.Summary.All).Concat(method.Aliases)
            .Append(method.Author).Append(method.Source.Text).Any(string.IsNullOrWhiteSpace))
            yield return "a text is empty";
        foreach (string summary in method.Summary.All)
        {
            if (summary.Length < SummaryLength.Shortest || summary.Length > SummaryLength.Longest)
                yield return $"a summary of {summary.Length} characters, where {SummaryLength.Shortest} to {SummaryLength.Longest} are right";
        }

        foreach (var key in new[] { "field." + method.Field, "family." + method.Family })
        {
            if (Language.All.Any(language => !language.Has(key)))
                yield return $"the languages have no text '{key}'";
        }

        foreach (var network in method.Networks.Where(network => KnownNetworks.Find(network) is null))
            yield return $"the network '{network}' is not known";
    }

    private static IEnumerable<string> OfFigure(PublishedFigure figure)
    {
        if (KnownNetworks.Find(figure.Network) is null)
            yield return $"a published figure names the unknown network '{figure.Network}'";
        if (figure.Top1 is not (> 0 and <= 100))
            yield return $"the published accuracy of '{figure.Network}' is no percentage";
        if (!SourceRules.IsLink(figure.Url))
            yield return $"the published figure of '{figure.Network}' has no https link";
    }

    private static bool Same(string a, string b) => MethodCatalogue.Folded(a) == MethodCatalogue.Folded(b);
}
