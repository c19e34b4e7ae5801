using System.Collections.Immutable;

namespace Menut.Comparison.Catalogue;

/// <summary>A method as the literature knows it: one entry of the catalogue, read from one data file.</summary>
public sealed record Method
{
    /// <summary>Stable id, lower case with hyphens: <c>knowledge-distillation</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Names { get; init; }

    /// <summary>Id of its field; the languages' texts have its name under <c>field.</c>.</summary>
    public required string Field { get; init; }

    /// <summary>Id of its family; the languages' texts have its name under <c>family.</c>.</summary>
    public required string Family { get; init; }

    /// <summary>Year in which it was first made public.</summary>
    public required int Year { get; init; }

    /// <summary>Original authors, as the source names them.</summary>
    public required string Author { get; init; }

    /// <summary>What kind of method it is, in a few words.</summary>
    public required LocalizedText Type { get; init; }

    /// <summary>Where it was first described.</summary>
    public required MethodSource Source { get; init; }

    /// <summary>Other names, in any language.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>Ids of the methods that it continues or is a case of: a descendant is no older than these.</summary>
    public required ImmutableArray<string> DescendsFrom { get; init; }

    /// <summary>Ids of the methods that it is built from or trained with.</summary>
    public required ImmutableArray<string> Uses { get; init; }

    /// <summary>
    /// Ids of the few methods that it is best read beside, whatever ties them; each names the other. All of its ties, with their
    /// kinds, are <see cref="MethodCatalogue.RelationsOf"/>.
    /// </summary>
    public required ImmutableArray<string> Related { get; init; }

    /// <summary>For whom it is, its ideas and what it saves.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>
    /// Names of the networks that belong to it (<see cref="Networks.KnownNetworks"/>); the first stands for the method where
    /// one network's figures are shown. Empty for a method that isn't a network.
    /// </summary>
    public required ImmutableArray<string> Networks { get; init; }
}
