using System.Text.RegularExpressions;
using Menut.Networks;

namespace Menut.Comparison.Catalogue;

/// <summary>Whatever somebody types leads to one thing.</summary>
internal static partial class NameRules
{
    public static IEnumerable<string> Problems(IReadOnlyList<Method> methods)
    {
        foreach (var method in methods.Where(method => !Id().IsMatch(method.Id)))
            yield return $"{method.Id}: an id is lower-case words joined by hyphens";
        foreach (var twins in methods.GroupBy(method => method.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return $"two methods have the id '{twins.Key}'";
        foreach (var twins in methods.SelectMany(method => method.Networks).GroupBy(name => name).Where(group => group.Count() > 1))
            yield return $"the network '{twins.Key}' belongs to two methods";

        var names = methods.SelectMany(method => method.Names.All.Append(method.Id).Distinct(), (method, name) => (Method: method, Name: name))
            .ToLookup(named => MethodCatalogue.Folded(named.Name), named => named.Method);
        foreach (var named in names.Where(named => named.DistinctBy(method => method.Id).Count() > 1))
            yield return $"two methods have the name '{named.Key}'";

        var aliases = methods.SelectMany(method => method.Aliases, (method, alias) => (Method: method, Alias: alias))
            .GroupBy(named => MethodCatalogue.Folded(named.Alias)).ToList();
        foreach (var named in aliases.Where(named => named.Count() > 1))
            yield return $"the alias '{named.First().Alias}' stands twice, in {string.Join(" and ", named.Select(alias => alias.Method.Id))}";

        // Only a wider method may call by an alias what has its own entry: EfficientNet is often said to include EfficientNetV2.
        foreach (var (method, alias) in aliases.SelectMany(named => named))
        {
            var other = names[MethodCatalogue.Folded(alias)].FirstOrDefault(named => named.Id != method.Id);
            if (other is not null && !other.DescendsFrom.Contains(method.Id))
                yield return $"{method.Id}: the alias '{alias}' is the name of '{other.Id}', which does not descend from it";
        }

        foreach (var (method, name) in methods.SelectMany(method => method.Names.All.Concat(method.Aliases).Append(method.Id).Distinct(), (method, name) => (method, name)))
        {
            if (KnownNetworks.Find(name) is not null)
                yield return $"{method.Id}: '{name}' is a network's name, which could not be found any more";
        }
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();
}
