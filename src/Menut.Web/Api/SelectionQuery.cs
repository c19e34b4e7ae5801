using System.Collections.Immutable;
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Comparison.Search;
using Menut.Comparison.Store;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Api;

/// <summary>Reads a selection from an address: <c>m</c>, <c>base</c>, <c>differences</c>. What can't be answered as asked is refused, with the nearest name.</summary>
internal static class SelectionQuery
{
    /// <summary>The comparison that an address asks for.</summary>
    /// <exception cref="Refusal">Nothing, too much, or something unknown is asked for.</exception>
    public static ComparisonTable Read(HttpRequest request, Language language, MethodCatalogue catalogue, RunStore? store, ThingSearch search)
    {
        var names = ThingNames.Of(request.Query["m"]);
        if (names.Length == 0)
            throw Refusal.BadRequest("Nothing to compare: name methods, networks or runs by m, with commas between.");
        if (names.Length > CompareState.MostColumns)
            throw Refusal.BadRequest($"m names {names.Length} things, where {CompareState.MostColumns} are the most.");
        ImmutableArray<string> ids = [.. names.Select(Id).Distinct(StringComparer.Ordinal)];
        string? baseline = request.Query["base"].ToString() is { Length: > 0 } asked ? Id(asked) : null;
        if (baseline is not null && !ids.Contains(baseline))
            throw Refusal.BadRequest($"The baseline '{ShownText.Of(baseline)}' is not among the things of m.");
        return ComparisonTable.Of(
            ids, new() { Language = language, Baseline = baseline, DifferencesOnly = request.Query["differences"] == "1" }, catalogue, store);

        string Id(string name) => ThingNames.Find(name, language, catalogue, store, out string? ambiguity)?.Id
            ?? throw (ambiguity is null
                ? Refusal.NotFound($"There is no method, network or run '{ShownText.Of(name)}'.{search.Meant(name, language)}")
                : Refusal.BadRequest(ambiguity));
    }

    /// <summary>The language that <c>language</c> names; English where it is missing.</summary>
    /// <exception cref="Refusal">There is no such language.</exception>
    public static Language LanguageOf(HttpRequest request) => request.Query["language"].ToString() is { Length: > 0 } code
        ? Language.Find(code) ?? throw Refusal.BadRequest(
            $"Unknown language '{ShownText.Of(code)}': {string.Join(", ", Language.All.Select(language => language.Code))}.")
        : Language.English;
}
