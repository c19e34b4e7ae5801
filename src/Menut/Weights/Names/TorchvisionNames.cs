using Menut.Networks;

namespace Menut.Weights.Names;

/// <summary>torchvision's module names: positions in nested sequences, so that what a block lacks moves what follows.</summary>
internal static class TorchvisionNames
{
    private static readonly string[] InceptionStem = ["Conv2d_1a_3x3", "Conv2d_2a_3x3", "Conv2d_2b_3x3", "Conv2d_3b_1x1", "Conv2d_4a_3x3"];

    /// <summary>Whether torchvision has a class that could hold the network: with any width and depth, but not the variants of other libraries.</summary>
    public static bool Has(Network network) => network.Family switch
    {
        "mobilenet_v2" => network.Name == "mobilenet_v2",
        "mobilenet_v3" => !network.Name.EndsWith("minimalistic", StringComparison.Ordinal),
        "efficientnet" or "resnet" or "inception_v3" => true,
        "efficientnet_v2" => !network.Name.StartsWith("efficientnet_v2_b", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Whether torchvision has a linear layer where we have a 1x1 convolution on a single pixel: MobileNetV3's head.</summary>
    public static bool IsLinear(Network network, Node node) => network.Family == "mobilenet_v3" && node.Name == "head.hidden";

    public static string Module(Network network, BlockPlaces blocks, Node node, BlockPlace? place) => network.Family switch
    {
        "resnet" => ResNet(node, place),
        "inception_v3" => Inception(node),
        "mobilenet_v2" when place is not null => $"features.{place.Block.Number + 1}.conv.{Flattened(place)}",
        "mobilenet_v3" when place is not null => $"features.{place.Block.Number + 1}.block.{InBlock(place)}",
        _ when place is not null => $"features.{place.Block.Stage + 1}.{place.Block.Index}.block.{InBlock(place)}",
        // A block is a feature of its own in the MobileNets, a stage is one in the EfficientNets.
        "mobilenet_v2" => Around(node.Name, blocks.Count + 1, "classifier.1"),
        "mobilenet_v3" => Around(node.Name, blocks.Count + 1, "classifier.3"),
        _ => Around(node.Name, blocks.Stages + 1, "classifier.1"),
    };

    public static string ResNet(Node node, BlockPlace? place) => (place, node.Name) switch
    {
        (null, "stem.conv") => "conv1",
        (null, "stem.norm") => "bn1",
        (null, "head.classifier") => "fc",
        ({ Unit: "shortcut", Leaf: var leaf, Block: var block }, _) => $"layer{block.Stage + 1}.{block.Index}.downsample.{(leaf == "norm" ? 1 : 0)}",
        ({ Leaf: var leaf, Block: var block, Unit: var unit }, _) =>
            $"layer{block.Stage + 1}.{block.Index}.{(leaf == "norm" ? unit.Replace("conv", "bn", StringComparison.Ordinal) : unit)}",
        _ => throw new ArgumentException($"torchvision has no name for {node.Name}."),
    };

    /// <summary>Our names follow torchvision's modules: <c>mixed5b.branch5x5.1.conv</c> is <c>Mixed_5b.branch5x5_1.conv</c>.</summary>
    public static string Inception(Node node)
    {
        string[] parts = node.Name.Split('.');
        string leaf = parts[^1] switch { "norm" => "bn", "classifier" => "fc", var same => same };
        return parts[0] switch
        {
            "head" => leaf,
            "stem" => $"{InceptionStem[parts[1][^1] - '1']}.{leaf}",
            "auxiliary" => string.Join('.', ["AuxLogits", .. parts[1..^1], leaf]),
            var mixed => $"Mixed_{mixed["mixed".Length..]}.{string.Join('_', parts[1..^1])}.{leaf}",
        };
    }

    private static string Around(string node, int last, string classifier) => node switch
    {
        "stem.conv" => "features.0.0",
        "stem.norm" => "features.0.1",
        "features.conv" => $"features.{last}.0",
        "features.norm" => $"features.{last}.1",
        "head.hidden" => "classifier.0",
        "head.classifier" => classifier,
        _ => throw new ArgumentException($"torchvision has no name for {node}."),
    };

    private static string InBlock(BlockPlace place) => place.Unit == "se"
        ? $"{place.Block.SlotOf("se")}.{(place.Leaf == "reduce" ? "fc1" : "fc2")}"
        : $"{place.Block.SlotOf(place.Unit)}.{(place.Leaf == "norm" ? 1 : 0)}";

    /// <summary>MobileNetV2's projection is not a sequence of its own: convolution and norm take two places.</summary>
    private static string Flattened(BlockPlace place) => place.Unit == "project"
        ? $"{place.Block.SlotOf("project") + (place.Leaf == "norm" ? 1 : 0)}"
        : InBlock(place);
}
