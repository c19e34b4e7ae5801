using System.Collections.Immutable;
using Menut.Costs;
using Menut.Networks;

namespace Menut.Comparison.Structure;

/// <summary>Reads off a block's nodes what it is.</summary>
internal static class BlockReader
{
    public static NetworkBlock Read(Network network, string name, IReadOnlyList<(Node Node, NodeCost Cost)> block)
    {
        Node[] nodes = [.. block.Select(node => node.Node)];
        var input = network[nodes[0].Inputs[0]].Output;
        var output = nodes[^1].Output;
        var squeeze = SqueezeNodes(network, nodes);
        Node[] path = [.. nodes.Where(node => !squeeze.Contains(node.Name))];
        var convolutions = path.Where(node => node.Operation is Convolution).ToList();
        var kind = KindOf(network, path, convolutions);
        return new NetworkBlock
        {
            Name = name,
            Kind = kind,
            Nodes = nodes.Length,
            Input = input,
            Output = output,
            Cost = block.Aggregate(default(NodeCost), (sum, node) => sum + node.Cost),
            Kernels = Kernels(convolutions),
            Stride = path.Any(node => node.Operation is GlobalAveragePool) ? 1 : PowerOfTwo(input.Height, output.Height),
            Expansion = kind is BlockKind.InvertedResidual or BlockKind.FusedInvertedResidual or BlockKind.FeedForward
                ? Math.Round(convolutions.SkipLast(1).Max(node => node.Output.Channels) / (double)input.Channels, 2)
                : null,
            Activations = [.. path.Select(node => node.Operation).OfType<Activation>().Select(activation => activation.Function).Distinct()],
            Squeeze = SqueezeOf(nodes, squeeze),
            AddsInput = path.Any(node => node.Operation is Add),
        };
    }

    /// <summary>From what multiplies the channels back to the mean over all positions.</summary>
    private static HashSet<string> SqueezeNodes(Network network, Node[] nodes)
    {
        HashSet<string> found = [];
        foreach (var scale in nodes.Where(node => node.Operation is Scale))
        {
            for (var node = network[scale.Inputs[1]]; ; node = network[node.Inputs[0]])
            {
                found.Add(node.Name);
                if (node.Operation is GlobalAveragePool or Input)
                    break;
            }
        }

        return found;
    }

    private static Squeeze? SqueezeOf(Node[] nodes, HashSet<string> squeeze)
    {
        Node[] inside = [.. nodes.Where(node => squeeze.Contains(node.Name))];
        return inside.FirstOrDefault(node => node.Operation is Convolution) is { } reduce
            && inside.LastOrDefault(node => node.Operation is Activation)?.Operation is Activation gate
                ? new(reduce.Output.Channels, gate.Function)
                : null;
    }

    private static BlockKind KindOf(Network network, Node[] path, List<Node> convolutions)
    {
        if (path.Any(node => node.Operation is MultiQueryAttention))
            return BlockKind.Attention;
        if (path.Any(node => node.Operation is Linear))
            return BlockKind.Classifier;
        if (path.Any(node => node.Operation is Concatenation))
            return BlockKind.Branches;
        bool isLinear = convolutions.Count > 1 && !IsActivated(path, convolutions[^1]);
        if (convolutions.Any(node => IsDepthwise(network, node)))
            return isLinear ? BlockKind.InvertedResidual : BlockKind.DepthwiseSeparable;

        // ResNet's last layer is linear too, and activated after the sum.
        if (path is [.., { Operation: Activation }] && path.Any(node => node.Operation is Add))
            return BlockKind.Residual;
        return !isLinear ? BlockKind.Convolution
            : convolutions.All(node => ((Convolution)node.Operation).Kernel == 1) ? BlockKind.FeedForward
            : BlockKind.FusedInvertedResidual;
    }

    private static bool IsDepthwise(Network network, Node node) =>
        node.Operation is Convolution { Groups: > 1 } convolution && convolution.Groups == network.InputShapes(node)[0].Channels;

    /// <summary>Whether an activation follows a convolution, behind batch norm at most.</summary>
    private static bool IsActivated(Node[] path, Node convolution) =>
        path.SkipWhile(node => node.Name != convolution.Name).Skip(1).SkipWhile(node => node.Operation is BatchNorm).FirstOrDefault()?.Operation is Activation;

    private static ImmutableArray<Window> Kernels(List<Node> convolutions)
    {
        var all = convolutions.Select(node => ((Convolution)node.Operation).Kernel).ToList();
        ImmutableArray<Window> spatial = [.. all.Where(kernel => kernel != 1)];
        return spatial.IsEmpty ? [.. all.Take(1)] : spatial;
    }

    /// <summary>Unpadded windows leave a little less than the half.</summary>
    private static int PowerOfTwo(int input, int output) => 1 << Math.Max(0, (int)Math.Round(Math.Log2(input / (double)output)));
}
