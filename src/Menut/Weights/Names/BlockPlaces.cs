using System.Text.RegularExpressions;
using Menut.Networks;

namespace Menut.Weights.Names;

/// <summary>The blocks of a network, read off the names of its nodes: <c>stage2.block1.expand.conv</c>, <c>block3.depthwise.conv</c>.</summary>
internal sealed partial class BlockPlaces
{
    private readonly Dictionary<string, BlockPlace> _byNode = [];

    private BlockPlaces()
    {
    }

    /// <summary>Stages.</summary>
    public int Stages { get; private set; }

    /// <summary>Blocks in all.</summary>
    public int Count { get; private set; }

    /// <summary>Where a node stands; null outside of blocks.</summary>
    public BlockPlace? this[string node] => _byNode.GetValueOrDefault(node);

    public static BlockPlaces Of(Network network)
    {
        var places = new BlockPlaces();
        var weighted = NetworkWeights.Of(network).Select(weight => weight.Name[..weight.Name.LastIndexOf('.')]).Distinct();
        var blocks = weighted
            .Select(name => (Node: network[name], Match: BlockName().Match(name)))
            .Where(node => node.Match.Success)
            .GroupBy(node => node.Match.Groups["block"].Value)
            .ToArray();
        int[] ends = [.. StageEnds(network)];
        int number = 0, stage = -1, index = 0;
        string? lastStage = null;
        foreach (var nodes in blocks)
        {
            string ofStage = nodes.First().Match.Groups["stage"].Value;
            bool isNext = number == 0 || (ofStage.Length > 0 ? ofStage != lastStage : ends.Contains(number));
            (stage, index, lastStage) = isNext ? (stage + 1, 0, ofStage) : (stage, index + 1, lastStage);
            bool isFused = nodes.Any(node => node is { Match: var match, Node.Operation: Convolution { Kernel.Area: > 1 } } && match.Groups["unit"].Value == "expand");
            var block = new Block(stage, index, number++, [.. nodes.Select(node => node.Match.Groups["unit"].Value).Distinct()], isFused);
            foreach (var (node, match) in nodes)
                places._byNode.Add(node.Name, new(block, match.Groups["unit"].Value, match.Groups["leaf"].Value));
        }

        (places.Stages, places.Count) = (stage + 1, number);
        return places;
    }

    /// <summary>
    /// How many blocks stand before each stage but the first, where names count through: MobileNetV1 and V3 have tables of single rows. The
    /// widths don't tell: at small multipliers neighbouring stages are equally wide.
    /// </summary>
    private static IEnumerable<int> StageEnds(Network network)
    {
        int[] lengths = network.Name switch
        {
            "mobilenet_v1_shallow" => [1, 2, 2, 1, 2],
            _ when network.Family == "mobilenet_v1" => [1, 2, 2, 6, 2],
            _ when network.Name.StartsWith("mobilenet_v3_large", StringComparison.Ordinal) => [1, 2, 3, 4, 2, 3],
            _ when network.Name.StartsWith("mobilenet_v3_small", StringComparison.Ordinal) => [1, 2, 3, 2, 3],
            _ => [],
        };
        int end = 0;
        return lengths.Select(length => end += length);
    }

    [GeneratedRegex(@"^(?<block>(?:(?<stage>stage\d+)\.)?block\d+)\.(?<unit>\w+)(?:\.(?<leaf>.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex BlockName();
}
