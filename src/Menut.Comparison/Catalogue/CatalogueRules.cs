using System.Text.RegularExpressions;
using Menut.Comparison.Languages;
using Menut.Networks;

namespace Menut.Comparison.Catalogue;

/// <summary>What every catalogue must hold.</summary>
internal static partial class CatalogueRules
{
    /// <summary>The first artificial neuron: nothing in this field is older.</summary>
    private const int FirstYear = 1943;

    /// <summary>One phrase a broken rule, with the id at fault.</summary>
    public static IEnumerable<string> Problems(IReadOnlyList<Method> methods, IReadOnlyList<PublishedFigure> published)
    {
        foreach (var twins in methods.GroupBy(method => method.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return $"two methods have the id '{twins.Key}'";
        foreach (var twins in methods.SelectMany(method => method.Networks).GroupBy(name => name).Where(group => group.Count() > 1))
            yield return $"the network '{twins.Key}' belongs to two methods";

        var byId = methods.DistinctBy(method => method.Id).ToDictionary(method => method.Id, StringComparer.Ordinal);
        foreach (var problem in methods.SelectMany(method => ProblemsOf(method, byId).Select(problem => $"{method.Id}: {problem}")))
            yield return problem;

        foreach (var figure in published)
        {
            if (KnownNetworks.Find(figure.Network) is null)
                yield return $"a published figure names the unknown network '{figure.Network}'";
            if (figure.Top1 is not (> 0 and <= 100))
                yield return $"the published accuracy of '{figure.Network}' is no percentage";
            if (!IsLink(figure.Url))
                yield return $"the published figure of '{figure.Network}' has no https link";
        }
    }

    private static IEnumerable<string> ProblemsOf(Method method, Dictionary<string, Method> byId)
    {
        if (!Id().IsMatch(method.Id))
            yield return "an id is lower-case words joined by hyphens";
        if (method.Year < FirstYear || method.Year > DateTime.UtcNow.Year)
            yield return $"the year {method.Year} can't be";

        foreach (var (name, text) in new[] { ("names", method.Names), ("type", method.Type), ("summary", method.Summary) })
        {
            foreach (var language in Language.All.Where(language => !text.Languages.Contains(language.Code)))
                yield return $"'{name}' lacks the language '{language.Code}'";
            foreach (var code in text.Languages.Where(code => Language.Find(code) is null))
                yield return $"'{name}' has the unknown language '{code}'";
        }

        if (method.Names.All.Concat(method.Type.All).Concat(method.Summary.All).Concat(method.Aliases)
            .Append(method.Author).Append(method.Source.Text).Any(string.IsNullOrWhiteSpace))
            yield return "a text is empty";
        foreach (var key in new[] { "field." + method.Field, "family." + method.Family })
        {
            if (Language.All.Any(language => !language.Has(key)))
                yield return $"the languages have no text '{key}'";
        }

        var source = method.Source;
        if (source.Arxiv is { } arxiv && !Arxiv().IsMatch(arxiv))
            yield return $"'{arxiv}' is no arXiv id";
        if (source.Doi is { } doi && !Doi().IsMatch(doi))
            yield return $"'{doi}' is no DOI";
        if (source.Url is { } url && !IsLink(url))
            yield return $"'{url}' is no https link";
        if (source is { Arxiv: null, Doi: null, Url: null })
            yield return "the source has no link";

        foreach (var id in method.Related)
        {
            if (id == method.Id)
                yield return "it is related to itself";
            else if (!byId.TryGetValue(id, out var other))
                yield return $"the related method '{id}' does not exist";
            else if (!other.Related.Contains(method.Id))
                yield return $"'{id}' does not name it in return";
        }

        if (method.Related.Distinct().Count() != method.Related.Length)
            yield return "a related method is named twice";
        foreach (var network in method.Networks.Where(network => KnownNetworks.Find(network) is null))
            yield return $"the network '{network}' is not known";
    }

    private static bool IsLink(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^\d{4}\.\d{4,5}$")]
    private static partial Regex Arxiv();

    [GeneratedRegex(@"^10\.\d{4,9}/\S+$")]
    private static partial Regex Doi();
}
