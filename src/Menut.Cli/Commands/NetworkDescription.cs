using Menut.Costs;
using Menut.Networks;
using Menut.Weights.Publications;

namespace Menut.Cli.Commands;

/// <summary>
/// What <c>menut describe --json</c> answers. Bytes are of float32, for one picture. Paper and code are those of a network that Menut knows by name;
/// source is the publication that was named. Padding is symmetric or same (TensorFlow's), explicit for extents that a file wrote down.
/// </summary>
internal sealed record NetworkDescription(
    string Name, string Family, long Parameters, long Macs, int Resolution, int Classes, string? Paper, string? Code, string? Source,
    string? Padding, double? BatchNormEpsilon, long ActivationBytes, long PeakActivationBytes, NodeDescription[] Nodes)
{
    public static NetworkDescription Of(Network network, NetworkCost cost, Publication? source)
    {
        var definition = network.IsKnown ? KnownNetworks.Find(network.Name) : null;
        return new(
            network.Name, network.Family, cost.Parameters, cost.MultiplyAdds, network.Resolution, network.Classes, definition?.Paper, definition?.Code,
            source?.Name, PaddingOf(network), network.Nodes.Select(node => node.Operation).OfType<BatchNorm>().FirstOrDefault()?.Epsilon, cost.ActivationBytes,
            cost.PeakActivationBytes, [.. cost.Nodes.Select(node => NodeDescription.Of(node.Node, node.Cost))]);
    }

    /// <summary>The rule that its strided convolutions follow: where they put zeros is what libraries differ in.</summary>
    private static string? PaddingOf(Network network) => network.Nodes.Select(node => node.Operation).OfType<Convolution>()
        .FirstOrDefault(convolution => convolution is { Stride.Height: > 1, Kernel.Height: > 1 })?.Padding.Rule.ToString().ToLowerInvariant();
}

/// <summary>A node; its output is [channels, height, width].</summary>
internal sealed record NodeDescription(string Name, string Operation, string[] Inputs, int[] Output, long Parameters, long Macs)
{
    public static NodeDescription Of(Node node, NodeCost cost) => new(
        node.Name, node.Operation.Kind, [.. node.Inputs], [node.Output.Channels, node.Output.Height, node.Output.Width], cost.Parameters,
        cost.MultiplyAdds);
}
