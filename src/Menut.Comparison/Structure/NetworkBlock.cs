using System.Collections.Immutable;
using Menut.Costs;
using Menut.Networks;

namespace Menut.Comparison.Structure;

/// <summary>Consecutive nodes that a paper's table has as one row: the stem, a block of a stage, the head.</summary>
public sealed record NetworkBlock
{
    /// <summary>What the nodes' names have in common.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>How many nodes.</summary>
    public required int Nodes { get; init; }

    /// <summary>Shape that goes in.</summary>
    public required Shape Input { get; init; }

    /// <summary>Shape that comes out.</summary>
    public required Shape Output { get; init; }

    /// <summary>Costs of its nodes together.</summary>
    public required NodeCost Cost { get; init; }

    /// <summary>Kernels of its convolutions, those of one pixel left out unless there are no others; in order.</summary>
    public required ImmutableArray<Window> Kernels { get; init; }

    /// <summary>By how much height and width shrink, as a power of two; 1 where all positions become one.</summary>
    public required int Stride { get; init; }

    /// <summary>Widest channels over those that go in; null where a block of this kind has no expansion.</summary>
    public required double? Expansion { get; init; }

    /// <summary>Functions between its layers, each once, in order; squeeze-and-excitation's own are left out.</summary>
    public required ImmutableArray<ActivationFunction> Activations { get; init; }

    /// <summary>Squeeze-and-excitation, or null.</summary>
    public required Squeeze? Squeeze { get; init; }

    /// <summary>Whether its input is added to what it computes.</summary>
    public required bool AddsInput { get; init; }

    /// <summary>Channels that come out.</summary>
    public int Width => Output.Channels;

    /// <summary>The blocks of a network, in order; their costs add up to the network's.</summary>
    public static ImmutableArray<NetworkBlock> Of(Network network, NetworkCost cost)
    {
        var blocks = ImmutableArray.CreateBuilder<NetworkBlock>();
        var nodes = cost.Nodes.SkipWhile(node => node.Node.Operation is Input).ToList();
        for (int start = 0; start < nodes.Count;)
        {
            string name = NameOf(nodes[start].Node.Name);
            int end = start + 1;
            while (end < nodes.Count && NameOf(nodes[end].Node.Name) == name)
                end++;
            blocks.Add(BlockReader.Read(network, name, nodes[start..end]));
            start = end;
        }

        return blocks.DrainToImmutable();
    }

    /// <summary>What has changed from this block to another.</summary>
    public ImmutableArray<BlockField> Changes(NetworkBlock other) =>
    [
        .. new (BlockField Field, bool Differs)[]
        {
            (BlockField.Kind, Kind != other.Kind),
            (BlockField.Kernel, !Kernels.SequenceEqual(other.Kernels)),
            (BlockField.Stride, Stride != other.Stride),
            (BlockField.Expansion, !Nullable.Equals(Expansion, other.Expansion)),
            // How many classes there are is asked of a network; it is no choice of its design.
            (BlockField.Width, Width != other.Width && !(Kind == BlockKind.Classifier && other.Kind == BlockKind.Classifier)),
            (BlockField.Activation, !Activations.SequenceEqual(other.Activations)),
            (BlockField.SqueezeExcitation, Squeeze != other.Squeeze),
            (BlockField.Residual, AddsInput != other.AddsInput),
        }.Where(field => field.Differs).Select(field => field.Field),
    ];

    /// <summary>"stage2.block1.expand.conv" is of "stage2.block1", "stem.conv" of "stem".</summary>
    private static string NameOf(string node)
    {
        string[] parts = node.Split('.');
        return parts is [var stage, var block, _, ..] && stage.StartsWith("stage", StringComparison.Ordinal) ? $"{stage}.{block}" : parts[0];
    }
}
