using Menut.Networks;

namespace Menut.Weights.Names;

/// <summary>Module names of lukemelas/EfficientNet-PyTorch: TensorFlow's, with blocks counted through all stages.</summary>
internal static class EfficientNetPyTorchNames
{
    public static bool Has(Network network) => network.Family == "efficientnet";

    public static string Module(Node node, BlockPlace? place)
    {
        if (place is null)
        {
            return node.Name switch
            {
                "stem.conv" => "_conv_stem",
                "stem.norm" => "_bn0",
                "features.conv" => "_conv_head",
                "features.norm" => "_bn1",
                "head.classifier" => "_fc",
                _ => throw new ArgumentException($"efficientnet_pytorch has no name for {node.Name}."),
            };
        }

        string inside = (place.Unit, place.Leaf) switch
        {
            ("se", var part) => $"_se_{part}",
            // A norm keeps its number where the expansion before it is left out.
            ("expand", "norm") => "_bn0",
            ("depthwise", "norm") => "_bn1",
            (_, "norm") => "_bn2",
            (var unit, _) => $"_{unit}_conv",
        };
        return $"_blocks.{place.Block.Number}.{inside}";
    }
}
