using System.Collections.Immutable;
using Menut.Comparison.Structure;
using Menut.Costs;
using Menut.Networks;

namespace Menut.Comparison.Tests.Structure;

public sealed class BlockAlignmentTests
{
    [Fact]
    public void A_block_that_one_network_lacks_has_an_empty_place_beside_it()
    {
        var rows = BlockAlignment.Of([Block("a"), Block("b", kernel: 5), Block("c")], [Block("a"), Block("c")]);
        Assert.Equal([BlockChange.Same, BlockChange.Removed, BlockChange.Same], rows.Select(row => row.Change));
        Assert.Equal("b", rows[1].Left!.Name);
    }

    [Fact]
    public void A_block_with_another_kernel_has_changed_in_that_alone()
    {
        var row = Assert.Single(BlockAlignment.Of([Block("a")], [Block("a", kernel: 5)]));
        Assert.Equal(BlockChange.Changed, row.Change);
        Assert.Equal([BlockField.Kernel], row.Changes);
    }

    [Fact]
    public void Blocks_of_two_kinds_at_two_scales_are_no_pair()
    {
        var rows = BlockAlignment.Of([Block("a")], [Block("z", BlockKind.Branches, kernel: 7, stride: 4, width: 99)]);
        Assert.Equal([BlockChange.Removed, BlockChange.Added], rows.Select(row => row.Change));
    }

    [Fact]
    public void Nothing_is_aligned_with_nothing() => Assert.Empty(BlockAlignment.Of([], []));

    /// <summary>Random lists: whatever they are, these hold.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Both_keep_their_order_and_no_other_alignment_of_them_is_cheaper(int seed)
    {
        var random = new Random(seed);
        for (int trial = 0; trial < 100; trial++)
        {
            var left = Blocks(random, 6);
            var right = Blocks(random, 6);
            var rows = BlockAlignment.Of(left, right);
            Assert.Equal(left, rows.Select(row => row.Left).OfType<NetworkBlock>());
            Assert.Equal(right, rows.Select(row => row.Right).OfType<NetworkBlock>());
            Assert.DoesNotContain(rows, row => row.Left is null && row.Right is null);
            int cost = BlockAlignment.CostOf(rows);
            Assert.Equal(Every(left, right).Min(BlockAlignment.CostOf), cost);
            Assert.Equal(cost, BlockAlignment.CostOf(BlockAlignment.Of(right, left)));
            Assert.All(BlockAlignment.Of(left, left), row => Assert.Equal(BlockChange.Same, row.Change));
        }
    }

    /// <summary>All alignments, so short lists only.</summary>
    private static List<ImmutableArray<AlignedBlocks>> Every(ImmutableArray<NetworkBlock> left, ImmutableArray<NetworkBlock> right)
    {
        if (left.IsEmpty && right.IsEmpty)
            return [[]];
        List<ImmutableArray<AlignedBlocks>> all = [];
        if (!left.IsEmpty)
            all.AddRange(Every(left[1..], right).Select(rest => rest.Insert(0, new(left[0], null))));
        if (!right.IsEmpty)
            all.AddRange(Every(left, right[1..]).Select(rest => rest.Insert(0, new(null, right[0]))));
        if (!left.IsEmpty && !right.IsEmpty)
            all.AddRange(Every(left[1..], right[1..]).Select(rest => rest.Insert(0, new(left[0], right[0]))));
        return all;
    }

    private static ImmutableArray<NetworkBlock> Blocks(Random random, int atMost) =>
    [
        .. Enumerable.Range(0, random.Next(atMost - 2)).Select(i => Block(
            $"block{i}", random.Next(2) == 0 ? BlockKind.InvertedResidual : BlockKind.Residual, random.Next(2) == 0 ? 3 : 5, 1 << random.Next(2), 8 << random.Next(3))),
    ];

    private static NetworkBlock Block(string name, BlockKind kind = BlockKind.InvertedResidual, int kernel = 3, int stride = 1, int width = 16) => new()
    {
        Name = name,
        Kind = kind,
        Nodes = 1,
        Input = new(16, 32, 32),
        Output = new(width, 32 / stride, 32 / stride),
        Cost = new NodeCost(1, 1),
        Kernels = [kernel],
        Stride = stride,
        Expansion = null,
        Activations = [ActivationFunction.ReLU],
        Squeeze = null,
        AddsInput = false,
    };
}
