using System.Collections.Immutable;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Costs;
using Menut.Networks;

namespace Menut.Comparison.Structure;

/// <summary>Two networks block by block.</summary>
public sealed class StructureComparison
{
    private StructureComparison((Network Network, NetworkCost Cost) left, (Network Network, NetworkCost Cost) right)
    {
        (Left, LeftCost) = left;
        (Right, RightCost) = right;
        Rows = BlockAlignment.Of(NetworkBlock.Of(Left, LeftCost), NetworkBlock.Of(Right, RightCost));
    }

    /// <summary>The first network, as published.</summary>
    public Network Left { get; }

    /// <summary>The second network, as published.</summary>
    public Network Right { get; }

    /// <summary>Costs of the first network.</summary>
    public NetworkCost LeftCost { get; }

    /// <summary>Costs of the second network.</summary>
    public NetworkCost RightCost { get; }

    /// <summary>The blocks, aligned.</summary>
    public ImmutableArray<AlignedBlocks> Rows { get; }

    /// <summary>How many rows there are of a kind of change.</summary>
    public int Count(BlockChange change) => Rows.Count(row => row.Change == change);

    /// <summary>Compares two networks.</summary>
    /// <param name="left">A network's name, or a method that has networks of its own: the first of them stands for it.</param>
    /// <param name="right">Another, or the same.</param>
    /// <param name="language">Language of the names that methods may be given by; null for English.</param>
    /// <param name="catalogue">The methods; null for Menut's own.</param>
    /// <exception cref="MenutException">A name of nothing, or of something that has no network.</exception>
    public static StructureComparison Of(string left, string right, Language? language = null, MethodCatalogue? catalogue = null)
    {
        var finder = new ThingFinder(catalogue ?? MethodCatalogue.Default, store: null, language ?? Language.English);
        return new(Costed(finder, left), Costed(finder, right));
    }

    /// <summary>The network that a name stands for, or null where it names nothing or something without a network.</summary>
    public static string? NetworkOf(string text, Language language, MethodCatalogue? catalogue = null) =>
        new ThingFinder(catalogue ?? MethodCatalogue.Default, store: null, language).FindOrNull(text)?.Network?.Name;

    private static (Network Network, NetworkCost Cost) Costed(ThingFinder finder, string text) => finder.Find(text) is var thing && thing.Costed is { } costed
        ? costed
        : throw MenutException.WrongUsage($"{thing.Column.Name} has no network in Menut, so no blocks to compare.");
}
