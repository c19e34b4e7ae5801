using Menut.Costs;
using Menut.Networks;

namespace Menut.Cli.Commands;

/// <summary>Consecutive nodes that a paper's table has as one row: the stem, a block of a stage, the head.</summary>
/// <param name="Name">What the nodes' names have in common.</param>
/// <param name="Nodes">How many nodes.</param>
/// <param name="Output">Shape that comes out of the last.</param>
/// <param name="Cost">Their costs together.</param>
internal sealed record NetworkBlock(string Name, int Nodes, Shape Output, NodeCost Cost)
{
    public static IReadOnlyList<NetworkBlock> Of(Network network, NetworkCost cost)
    {
        var blocks = new List<NetworkBlock>();
        foreach (var (node, own) in cost.Nodes)
        {
            string name = NameOf(node.Name);
            if (blocks is [.., var last] && last.Name == name)
                blocks[^1] = last with { Nodes = last.Nodes + 1, Output = node.Output, Cost = last.Cost + own };
            else
                blocks.Add(new(name, 1, node.Output, own));
        }

        return blocks;
    }

    /// <summary>"stage2.block1.expand.conv" is of "stage2.block1", "stem.conv" of "stem".</summary>
    private static string NameOf(string node)
    {
        string[] parts = node.Split('.');
        return parts is [var stage, var block, _, ..] && stage.StartsWith("stage", StringComparison.Ordinal) ? $"{stage}.{block}" : parts[0];
    }
}
