using System.Collections.Immutable;
using Menut.Networks;

namespace Menut.Costs;

/// <summary>What a network costs, for one picture in float32.</summary>
public sealed class NetworkCost
{
    private NetworkCost(ImmutableArray<(Node, NodeCost)> nodes, NodeCost total, long activationBytes, long peakBytes) =>
        (Nodes, Parameters, MultiplyAdds, ActivationBytes, PeakActivationBytes) =
        (nodes, total.Parameters, total.MultiplyAdds, activationBytes, peakBytes);

    /// <summary>Each node with its own cost.</summary>
    public ImmutableArray<(Node Node, NodeCost Cost)> Nodes { get; }

    /// <summary>Trained values; batch norm's scale and shift count, its running statistics do not.</summary>
    public long Parameters { get; }

    /// <summary>
    /// Multiply-adds of convolutions, fully connected layers and attention on the way to the logits, as every paper here counts them;
    /// an auxiliary head has parameters but computes nothing.
    /// </summary>
    public long MultiplyAdds { get; }

    /// <summary>Bytes of all nodes' outputs together: what training keeps for the way back.</summary>
    public long ActivationBytes { get; }

    /// <summary>
    /// The most bytes that live at once when the nodes run in order and an output is freed after its last reader.
    /// Batch norm, activations, dropout and flatten work in place where nobody else reads their input.
    /// </summary>
    public long PeakActivationBytes { get; }

    /// <summary>Reads the costs off a network.</summary>
    public static NetworkCost Of(Network network)
    {
        var nodes = ImmutableArray.CreateBuilder<(Node, NodeCost)>(network.Nodes.Length);
        var total = default(NodeCost);
        long activations = 0;
        foreach (var node in network.Nodes)
        {
            var cost = node.Operation.Read(CostReader.Instance, (network.InputShapes(node), node.Output));
            if (network.IsAuxiliary(node))
                cost = cost with { MultiplyAdds = 0 };
            nodes.Add((node, cost));
            total += cost;
            if (!network.IsAuxiliary(node))
                activations += node.Output.Elements * sizeof(float);
        }

        return new(nodes.MoveToImmutable(), total, activations, PeakMemory.Of(network));
    }
}
