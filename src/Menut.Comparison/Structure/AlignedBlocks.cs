using System.Collections.Immutable;

namespace Menut.Comparison.Structure;

/// <summary>A row of two networks side by side: a block of each in the same place, or one that the other lacks.</summary>
/// <param name="Left">The first network's block, or null.</param>
/// <param name="Right">The second network's block, or null.</param>
public sealed record AlignedBlocks(NetworkBlock? Left, NetworkBlock? Right)
{
    /// <summary>What has changed, where both are there.</summary>
    public ImmutableArray<BlockField> Changes { get; } = Left is null || Right is null ? [] : Left.Changes(Right);

    /// <summary>What became of the first network's block.</summary>
    public BlockChange Change => Left is null ? BlockChange.Added
        : Right is null ? BlockChange.Removed
        : Changes.IsEmpty ? BlockChange.Same
        : BlockChange.Changed;
}
