using System.Collections.Immutable;

namespace Menut.Comparison.Catalogue;

/// <summary>Relations hold from both sides and follow time.</summary>
internal static class RelationRules
{
    /// <summary>More than this is no longer a choice of what to read next; ties without number have kinds of their own.</summary>
    private const int MostRelated = 6;

    public static IEnumerable<string> Problems(IReadOnlyList<Method> methods)
    {
        var byId = methods.DistinctBy(method => method.Id).ToDictionary(method => method.Id, StringComparer.Ordinal);
        return methods.SelectMany(
            method => new[] { OfTies(method, method.DescendsFrom, byId), OfTies(method, method.Uses, byId), OfTies(method, method.Related, byId), OfOrder(method, byId) }
                .SelectMany(problems => problems),
            (method, problem) => $"{method.Id}: {problem}");
    }

    private static IEnumerable<string> OfTies(Method method, ImmutableArray<string> others, Dictionary<string, Method> byId)
    {
        foreach (string id in others.Where(id => id == method.Id || !byId.ContainsKey(id)))
            yield return id == method.Id ? "it is related to itself" : $"the related method '{id}' does not exist";
        if (others.Distinct().Count() != others.Length)
            yield return "a related method is named twice";
    }

    private static IEnumerable<string> OfOrder(Method method, Dictionary<string, Method> byId)
    {
        foreach (string id in method.Related)
        {
            if (id != method.Id && byId.TryGetValue(id, out var other) && !other.Related.Contains(method.Id))
                yield return $"'{id}' does not name it in return";
        }

        if (method.Related.Length > MostRelated)
            yield return $"{method.Related.Length} related methods, where {MostRelated} are the most";
        foreach (string id in method.DescendsFrom.Intersect(method.Uses))
            yield return $"it both descends from '{id}' and uses it";
        foreach (string id in method.DescendsFrom.Concat(method.Uses))
        {
            if (id == method.Id || !byId.TryGetValue(id, out var older))
                continue;
            if (older.Year > method.Year)
                yield return $"it is of {method.Year} and builds on '{id}' of {older.Year}";
            if (older.DescendsFrom.Contains(method.Id) || older.Uses.Contains(method.Id))
                yield return $"it and '{id}' build on each other";
        }
    }
}
