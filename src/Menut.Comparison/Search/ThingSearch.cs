using System.Collections.Immutable;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;
using Menut.Networks;

namespace Menut.Comparison.Search;

/// <summary>
/// Finds methods, networks and runs by what somebody types: any name, in any language, with or without accents, and with a typing
/// error or two. The names of methods and networks are folded once; those of runs are looked up in the store's index.
/// </summary>
public sealed class ThingSearch
{
    /// <summary>Characters that are looked at: no name is longer that somebody would type.</summary>
    public const int LongestQuery = 200;

    private readonly ImmutableArray<Named> _named;
    private readonly RunStore? _store;

    /// <summary>Over the methods of a catalogue, the networks that Menut knows, and the runs of a store.</summary>
    public ThingSearch(MethodCatalogue catalogue, RunStore? store)
    {
        _store = store;
        _named =
        [
            .. catalogue.Methods.SelectMany(method => NamesOf(method).DistinctBy(name => name), (method, name) => new Named(method.Id, ThingKind.Method, method, name, FoldedName.Of(name))),
            .. KnownNetworks.All.Select(network => new Named(network.Name, ThingKind.Network, null, network.Name, FoldedName.Of(network.Name))),
        ];
    }

    /// <summary>What matches, best first: exact names, beginnings, beginnings of words, parts, then names with typing errors.</summary>
    /// <param name="typed">What was typed; at most <see cref="LongestQuery"/> characters of it count.</param>
    /// <param name="language">The language to answer in.</param>
    /// <param name="atMost">How many.</param>
    public ImmutableArray<SearchHit> Find(string typed, Language language, int atMost)
    {
        string query = (typed.Length > LongestQuery ? typed[..LongestQuery] : typed).Trim();
        var folded = FoldedName.Of(query);
        if (folded.Words.IsEmpty)
            return [];
        List<(NameMatch Match, SearchHit Hit)> found = [];
        foreach (var named in _named)
        {
            if (NameMatch.Of(folded, named.Folded) is { } match)
                found.Add((match, HitOf(named, match, language)));
        }

        foreach (var run in _store?.Named(query, atMost) ?? [])
        {
            NameMatch? byId = run.Id == query ? new(MatchQuality.Exact, 0)
                : query.Length >= RunStore.ShortestPrefix && run.Id.StartsWith(query, StringComparison.Ordinal) ? new(MatchQuality.Prefix, 0)
                : null;
            if ((byId ?? NameMatch.Of(folded, FoldedName.Of(run.Name))) is { } match)
                found.Add((match, new(run.Id, run.Name, ThingKind.Run, null, null, match.Quality)));
        }

        return
        [
            .. found.OrderBy(hit => hit.Match).ThenBy(hit => hit.Hit.Matched is not null).ThenBy(hit => hit.Hit.Kind)
                .ThenBy(hit => hit.Hit.Name.Length).ThenBy(hit => hit.Hit.Name, StringComparer.Ordinal)
                .Select(hit => hit.Hit).DistinctBy(hit => hit.Id).Take(atMost),
        ];
    }

    /// <summary>A sentence that begins with a space and asks whether that was meant, for an error in English; empty where nothing is like it.</summary>
    public string Meant(string typed, Language language) => Find(typed, language, 1) is [var hit] ? $" Did you mean '{hit.Id}'?" : "";

    private static IEnumerable<string> NamesOf(Method method) => method.Names.All.Concat(method.Aliases).Append(method.Id);

    private static SearchHit HitOf(Named named, NameMatch match, Language language)
    {
        if (named.Method is not { } method)
            return new(named.Id, named.Name, named.Kind, null, null, match.Quality);
        string name = method.Names.In(language);
        string code = method.Names.Languages.Contains(language.Code) ? language.Code : Language.English.Code;
        return new(method.Id, name, ThingKind.Method, code, named.Name == name || named.Name == method.Id ? null : named.Name, match.Quality);
    }

    private sealed record Named(string Id, ThingKind Kind, Method? Method, string Name, FoldedName Folded);
}
