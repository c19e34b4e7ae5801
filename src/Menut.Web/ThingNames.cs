using System.Collections.Immutable;
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;

namespace Menut.Web;

/// <summary>Things as addresses name them.</summary>
internal static class ThingNames
{
    /// <summary>No thing has a longer name.</summary>
    public const int Longest = 200;

    /// <summary>The names of a parameter, <c>m=a,b</c> or <c>m=a&amp;m=b</c>, each once.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string?> values) => [.. Split(values).Distinct()];

    /// <summary>The same, each as often as it is named.</summary>
    public static IEnumerable<string> Split(IEnumerable<string?> values) =>
        values.OfType<string>().SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>The column that a name would become, or null: nothing has it, or several runs do.</summary>
    /// <param name="name">The name.</param>
    /// <param name="language">Language of the names that methods may be given by.</param>
    /// <param name="catalogue">The methods.</param>
    /// <param name="store">The runs; null for none.</param>
    /// <param name="ambiguity">Which runs they are, in a line; null otherwise.</param>
    public static ComparisonColumn? Find(string name, Language language, MethodCatalogue catalogue, RunStore? store, out string? ambiguity)
    {
        ambiguity = null;
        try
        {
            return name.Length > Longest ? null : ComparisonTable.Find(name, language, catalogue, store);
        }
        catch (MenutException e) when (e.Fault == Fault.Usage)
        {
            ambiguity = e.Message;
            return null;
        }
    }
}
