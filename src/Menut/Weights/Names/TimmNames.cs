using Menut.Networks;

namespace Menut.Weights.Names;

/// <summary>
/// timm's module names. All mobile networks are one class of blocks there; only the classes of MobileNetV3 and V4 pool before their last
/// convolution. ResNet and Inception bear torchvision's names.
/// </summary>
internal static class TimmNames
{
    public static string Module(Network network, BlockPlaces blocks, Node node, BlockPlace? place) => network.Family switch
    {
        "resnet" => TorchvisionNames.ResNet(node, place),
        "inception_v3" => TorchvisionNames.Inception(node),
        _ when place is not null => $"blocks.{place.Block.Stage}.{place.Block.Index}.{InBlock(network, place)}",
        _ => Around(PoolsFirst(network) ? blocks.Stages : null, node.Name),
    };

    private static bool PoolsFirst(Network network) => network.Family is "mobilenet_v3" or "mobilenet_v4";

    /// <param name="featuresStage">The stage that the last convolution before pooling counts as; null where it is the head's.</param>
    /// <param name="node">A node outside of the blocks.</param>
    private static string Around(int? featuresStage, string node) => node switch
    {
        "stem.conv" => "conv_stem",
        "stem.norm" => "bn1",
        "features.conv" => featuresStage is { } stage ? $"blocks.{stage}.0.conv" : "conv_head",
        "features.norm" => featuresStage is { } stage ? $"blocks.{stage}.0.bn1" : "bn2",
        // MobileNetV3's has a bias, MobileNetV4's a norm.
        "head.hidden" or "head.hidden.conv" => "conv_head",
        "head.hidden.norm" => "norm_head",
        "head.classifier" => "classifier",
        _ => throw new ArgumentException($"timm has no name for {node}."),
    };

    private static string InBlock(Network network, BlockPlace place)
    {
        var (block, unit, leaf) = place;
        if (block.Has("query"))
            return InAttention(unit, leaf);
        bool isUniversal = network.Family == "mobilenet_v4" && block.Has("expand") && !block.IsFused;
        if (isUniversal)
            return unit == "scale" ? "layer_scale" : $"{Universal(unit)}.{(leaf == "norm" ? "bn" : "conv")}";
        if (unit == "se")
            return $"se.conv_{leaf}";
        return leaf == "norm" ? $"bn{block.Units.Remove("se").IndexOf(unit) + 1}" : Convolution(block, unit);
    }

    /// <summary>A 1x1 convolution is called for what it does to the channels only where an expansion stands before it.</summary>
    private static string Convolution(Block block, string unit) => unit switch
    {
        "conv" => "conv",
        "depthwise" => "conv_dw",
        "expand" => block.IsFused ? "conv_exp" : "conv_pw",
        _ => block.Has("expand") ? "conv_pwl" : "conv_pw",
    };

    private static string Universal(string unit) => unit switch
    {
        "start" => "dw_start",
        "expand" => "pw_exp",
        "depthwise" => "dw_mid",
        "project" => "pw_proj",
        _ => throw new ArgumentException($"timm's universal block has no {unit}."),
    };

    private static string InAttention(string unit, string leaf) => (unit, leaf) switch
    {
        ("norm", _) => "norm",
        ("scale", _) => "layer_scale",
        ("query" or "output", _) => $"attn.{unit}.proj",
        (_, "conv" or "depthwise" or "depthwise.conv") => $"attn.{unit}.down_conv",
        (_, "norm" or "depthwise.norm") => $"attn.{unit}.norm",
        _ => $"attn.{unit}.proj",
    };
}
