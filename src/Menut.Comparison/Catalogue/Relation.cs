using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Menut.Comparison.Catalogue;

/// <summary>One method's tie to another. The other has the same tie, seen from its side.</summary>
/// <param name="Kind">How the method stands to the other.</param>
/// <param name="Other">The other method.</param>
public sealed record Relation(RelationKind Kind, Method Other)
{
    /// <summary>Every method's relations, by its id.</summary>
    /// <param name="methods">Methods that hold the rules: every id that one names is there.</param>
    internal static FrozenDictionary<string, ImmutableArray<Relation>> Between(IReadOnlyList<Method> methods)
    {
        var byId = methods.ToDictionary(method => method.Id, StringComparer.Ordinal);
        var found = methods.ToDictionary(method => method.Id, _ => new List<Relation>(), StringComparer.Ordinal);
        foreach (var method in methods)
        {
            Tie(method, method.DescendsFrom, RelationKind.DescendsFrom, RelationKind.ContinuedBy);
            Tie(method, method.Uses, RelationKind.Uses, RelationKind.UsedBy);
            Tie(method, method.Related, RelationKind.Beside, RelationKind.Beside);
        }

        return found.ToFrozenDictionary(
            pair => pair.Key,
            pair => pair.Value.OrderBy(relation => relation.Kind).DistinctBy(relation => relation.Other.Id)
                .OrderBy(relation => relation.Kind).ThenBy(relation => relation.Other.Id, StringComparer.Ordinal).ToImmutableArray(),
            StringComparer.Ordinal);

        void Tie(Method method, ImmutableArray<string> others, RelationKind kind, RelationKind inReturn)
        {
            foreach (string id in others)
            {
                found[method.Id].Add(new(kind, byId[id]));
                found[id].Add(new(inReturn, method));
            }
        }
    }
}
