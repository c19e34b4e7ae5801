using System.Collections.Immutable;

namespace Menut.Comparison.Structure;

/// <summary>
/// Which block of one network stands where which of the other does: the alignment of least cost (Needleman and Wunsch 1970), in which a
/// block without a partner costs 10 and a pair 1 for every field that differs, 10 more where the kind does and 8 more where the two work
/// at another part of the picture's size.
/// </summary>
public static class BlockAlignment
{
    /// <summary>What a block without a partner costs.</summary>
    internal const int Gap = 10;
    private const int OtherKind = 10, OtherScale = 8;

    /// <summary>Aligns two lists of blocks; both keep their order, and every block is in one row.</summary>
    public static ImmutableArray<AlignedBlocks> Of(ImmutableArray<NetworkBlock> left, ImmutableArray<NetworkBlock> right)
    {
        int[] leftScale = Scales(left), rightScale = Scales(right);
        int[,] pairs = new int[left.Length, right.Length];

        // costs[i, j] is the least for what comes from block i and block j on, so that walking forwards reads it off.
        int[,] costs = new int[left.Length + 1, right.Length + 1];
        for (int i = left.Length; i >= 0; i--)
        {
            for (int j = right.Length; j >= 0; j--)
            {
                if (i == left.Length || j == right.Length)
                {
                    costs[i, j] = Gap * (left.Length - i + right.Length - j);
                    continue;
                }

                pairs[i, j] = PairCost(left[i], right[j], leftScale[i], rightScale[j]);
                costs[i, j] = Math.Min(pairs[i, j] + costs[i + 1, j + 1], Gap + Math.Min(costs[i + 1, j], costs[i, j + 1]));
            }
        }

        var rows = ImmutableArray.CreateBuilder<AlignedBlocks>();
        for (int i = 0, j = 0; i < left.Length || j < right.Length;)
        {
            if (i < left.Length && j < right.Length && costs[i, j] == pairs[i, j] + costs[i + 1, j + 1])
                rows.Add(new(left[i++], right[j++]));
            else if (i < left.Length && costs[i, j] == Gap + costs[i + 1, j])
                rows.Add(new(left[i++], null));
            else
                rows.Add(new(null, right[j++]));
        }

        return rows.DrainToImmutable();
    }

    /// <summary>What an alignment costs.</summary>
    internal static int CostOf(ImmutableArray<AlignedBlocks> rows)
    {
        int[] left = Scales([.. rows.Select(row => row.Left).OfType<NetworkBlock>()]), right = Scales([.. rows.Select(row => row.Right).OfType<NetworkBlock>()]);
        int i = 0, j = 0, cost = 0;
        foreach (var row in rows)
        {
            cost += row.Left is { } a && row.Right is { } b ? PairCost(a, b, left[i], right[j]) : Gap;
            i += row.Left is null ? 0 : 1;
            j += row.Right is null ? 0 : 1;
        }

        return cost;
    }

    private static int PairCost(NetworkBlock left, NetworkBlock right, int leftScale, int rightScale) =>
        left.Changes(right).Length + (left.Kind == right.Kind ? 0 : OtherKind) + (leftScale == rightScale ? 0 : OtherScale);

    /// <summary>By how much the picture has shrunk behind each block.</summary>
    private static int[] Scales(ImmutableArray<NetworkBlock> blocks)
    {
        int[] scales = new int[blocks.Length];
        for (int i = 0, scale = 0; i < scales.Length; i++)
            scales[i] = scale += int.Log2(blocks[i].Stride);
        return scales;
    }
}
