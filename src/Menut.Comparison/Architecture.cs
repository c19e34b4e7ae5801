using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Menut.Comparison.Store;
using Menut.Costs;
using Menut.Networks;

namespace Menut.Comparison;

/// <summary>How a network is built, as one reads it off its nodes.</summary>
internal sealed partial record Architecture
{
    /// <summary>Runs of one sweep share a few networks; more than this are made again.</summary>
    private const int MostKept = 256;

    private static readonly ConcurrentDictionary<(string Network, double Width, int Resolution, int Classes, long Parameters, long MultiplyAdds), Architecture?> OfRuns = new();

    /// <summary>Blocks: what the paper repeats.</summary>
    public required int Blocks { get; init; }

    /// <summary>Layers with weights on the longest way from picture to logits, as papers count depth: neither gates nor shortcuts are on it.</summary>
    public required int Depth { get; init; }

    /// <summary>Channels that come out of the first and the last convolution on the way to the logits.</summary>
    public required (int First, int Last) Channels { get; init; }

    /// <summary>Functions between the layers; those inside gates aren't.</summary>
    public required ImmutableArray<ActivationFunction> Activations { get; init; }

    /// <summary>Kernels that see more than one position, smallest first.</summary>
    public required ImmutableArray<Window> Kernels { get; init; }

    /// <summary>Depthwise convolutions.</summary>
    public required int DepthwiseConvolutions { get; init; }

    /// <summary>Blocks with squeeze-and-excitation.</summary>
    public required int SqueezeExcitations { get; init; }

    /// <summary>Residual sums.</summary>
    public required int Residuals { get; init; }

    /// <summary>Attention layers.</summary>
    public required int Attentions { get; init; }

    /// <summary>Reads it off a network.</summary>
    public static Architecture Of(Network network)
    {
        List<Node> nodes = [.. network.Nodes.Where(node => !network.IsAuxiliary(node))];
        var gates = nodes.Where(node => node.Operation is Scale).SelectMany(node => Behind(network, node)).ToHashSet();
        List<Node> layers = [.. nodes.Where(node => !gates.Contains(node.Name))];
        List<Convolution> convolutions = [.. layers.Select(node => node.Operation).OfType<Convolution>()];
        List<Node> mapped = [.. layers.Where(node => node.Operation is Convolution && node.Output.Height > 1)];
        return new()
        {
            Blocks = nodes.Select(node => Block().Match(node.Name)).Where(match => match.Success).Select(match => match.Value).Distinct().Count(),
            Depth = DepthOf(layers),
            Channels = (mapped[0].Output.Channels, mapped[^1].Output.Channels),
            Activations = [.. layers.Select(node => node.Operation).OfType<Activation>().Select(activation => activation.Function).Distinct().Order()],
            Kernels = [.. convolutions.Select(convolution => convolution.Kernel).Where(kernel => kernel.Area > 1).Distinct().OrderBy(kernel => kernel.Area).ThenBy(kernel => kernel.Height)],
            DepthwiseConvolutions = convolutions.Count(convolution => convolution.Groups > 1 && convolution.Groups == convolution.OutputChannels),
            SqueezeExcitations = nodes.Count(node => node.Operation is Scale),
            Residuals = nodes.Count(node => node.Operation is Add),
            Attentions = nodes.Count(node => node.Operation is MultiQueryAttention),
        };
    }

    /// <summary>
    /// That of a run's network, or null where the run doesn't say enough: its store keeps the name and the main options, so what they
    /// make counts only where it has the run's own parameters and multiply-adds.
    /// </summary>
    public static Architecture? Of(Run run)
    {
        if (OfRuns.Count >= MostKept)
            OfRuns.Clear();
        return OfRuns.GetOrAdd((run.Network, run.Width, run.Resolution, run.Classes, run.Parameters, run.MultiplyAdds), _ => Made(run));
    }

    private static Architecture? Made(Run run)
    {
        if (KnownNetworks.Find(run.Network) is null)
            return null;
        foreach (int stride in (int[])[2, 1])
        {
            try
            {
                var network = KnownNetworks.Create(
                    run.Network, new() { Width = run.Width, Resolution = run.Resolution, Classes = run.Classes, StemStride = stride });
                var cost = NetworkCost.Of(network);
                if ((cost.Parameters, cost.MultiplyAdds) == (run.Parameters, run.MultiplyAdds))
                    return Of(network);
            }
            catch (MenutException)
            {
                // A width or a resolution that the network can't have: whoever wrote the row had another network.
            }
        }

        return null;
    }

    /// <summary>Names of the nodes that only lead to a factor: from it back to what the scaled map also comes from.</summary>
    private static IEnumerable<string> Behind(Network network, Node scale)
    {
        string shared = scale.Inputs[0];
        for (var node = network[scale.Inputs[1]]; node.Name != shared && node.Inputs.Length == 1; node = network[node.Inputs[0]])
            yield return node.Name;
    }

    private static int DepthOf(List<Node> layers)
    {
        var depth = new Dictionary<string, int>();
        foreach (var node in layers)
        {
            int before = node.Inputs.Select(input => depth.GetValueOrDefault(input)).DefaultIfEmpty().Max();
            depth[node.Name] = before + (node.Operation is Convolution or Linear ? 1 : 0);
        }

        return depth[layers[^1].Name];
    }

    [GeneratedRegex(@"^(?:stage\d+\.)?(?:block|mixed)\d\w*")]
    private static partial Regex Block();
}
