using Menut.Comparison.Languages;

namespace Menut.Comparison;

/// <summary>A column: one of the things that are compared.</summary>
/// <param name="Id">Stable id: of a method, a network's name, or of a run.</param>
/// <param name="Name">Name to show, in the comparison's language where it has one there.</param>
/// <param name="Kind">What it is.</param>
public sealed record ComparisonColumn(string Id, string Name, ThingKind Kind)
{
    /// <summary>Language of the name; null for one that is in none, as of a network or a run.</summary>
    public Language? NameLanguage { get; init; }
}
