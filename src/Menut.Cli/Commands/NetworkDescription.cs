using Menut.Costs;
using Menut.Networks;

namespace Menut.Cli.Commands;

/// <summary>What <c>menut describe --json</c> answers. Bytes are of float32, for one picture.</summary>
internal sealed record NetworkDescription(
    string Name, string Family, long Parameters, long Macs, int Resolution, int Classes, long ActivationBytes, long PeakActivationBytes,
    NodeDescription[] Nodes)
{
    public static NetworkDescription Of(Network network, NetworkCost cost) => new(
        network.Name, network.Family, cost.Parameters, cost.MultiplyAdds, network.Resolution, network.Classes, cost.ActivationBytes,
        cost.PeakActivationBytes, [.. cost.Nodes.Select(node => NodeDescription.Of(node.Node, node.Cost))]);
}

/// <summary>A node; its output is [channels, height, width].</summary>
internal sealed record NodeDescription(string Name, string Operation, string[] Inputs, int[] Output, long Parameters, long Macs)
{
    public static NodeDescription Of(Node node, NodeCost cost) => new(
        node.Name, node.Operation.Kind, [.. node.Inputs], [node.Output.Channels, node.Output.Height, node.Output.Width], cost.Parameters,
        cost.MultiplyAdds);
}
