using System.Collections.Immutable;

namespace Menut.Weights.Names;

/// <summary>Where a node stands inside a block: <c>stage2.block1.expand.conv</c> is the <c>conv</c> of the unit <c>expand</c>.</summary>
/// <param name="Block">The block.</param>
/// <param name="Unit">First part of the name inside the block.</param>
/// <param name="Leaf">The rest; empty where the unit is the node itself.</param>
internal sealed record BlockPlace(Block Block, string Unit, string Leaf);

/// <summary>A block of a network, as libraries count them.</summary>
/// <param name="Stage">Its stage, from 0.</param>
/// <param name="Index">Its place in the stage, from 0.</param>
/// <param name="Number">Its place in the network, from 0.</param>
/// <param name="Units">The parts that have weights, in order: <c>expand</c>, <c>depthwise</c>, <c>se</c>, <c>project</c>.</param>
/// <param name="IsFused">Whether its expansion is wider than 1x1: a fused block, which has no depthwise convolution.</param>
internal sealed record Block(int Stage, int Index, int Number, ImmutableArray<string> Units, bool IsFused)
{
    /// <summary>Whether it has that part.</summary>
    public bool Has(string unit) => Units.Contains(unit);

    /// <summary>Place of a part among the parts, from 0.</summary>
    public int SlotOf(string unit) => Units.IndexOf(unit);
}
