namespace Menut.Networks.Families;

/// <summary>MobileNetV2 (Sandler et al. 2018, arXiv:1801.04381): inverted residuals with linear bottlenecks.</summary>
internal static class MobileNetV2
{
    public const string Family = "mobilenet_v2";

    private const string Paper = "Sandler et al. 2018, arXiv:1801.04381";
    private const string Code = "torchvision/models/mobilenetv2.py, timm/models/efficientnet.py, tensorflow/models slim/nets/mobilenet/mobilenet_v2.py";

    /// <summary>The paper's, and timm's two deeper ones, whose stem, head and number of blocks at both ends stay as they are.</summary>
    private static readonly Variant[] Variants =
    [
        new("mobilenet_v2", Width: 1.0, Depth: 1.0),
        new("mobilenet_v2_110d", Width: 1.1, Depth: 1.2),
        new("mobilenet_v2_120d", Width: 1.2, Depth: 1.4),
    ];

    public static NetworkDefinition[] Definitions { get; } =
    [
        .. Variants.Select(variant => new NetworkDefinition(
            variant.Name, Family, Paper, Code, NetworkAdjustments.Width | NetworkAdjustments.Activation, options => Build(variant, options))),
    ];

    /// <summary>Table 2.</summary>
    private static readonly InvertedResidualStage[] Table2 =
    [
        new(Expansion: 1, Channels: 16, Repeats: 1, Stride: 1),
        new(Expansion: 6, Channels: 24, Repeats: 2, Stride: 2),
        new(Expansion: 6, Channels: 32, Repeats: 3, Stride: 2),
        new(Expansion: 6, Channels: 64, Repeats: 4, Stride: 2),
        new(Expansion: 6, Channels: 96, Repeats: 3, Stride: 1),
        new(Expansion: 6, Channels: 160, Repeats: 3, Stride: 2),
        new(Expansion: 6, Channels: 320, Repeats: 1, Stride: 1),
    ];

    private static Network Build(Variant variant, NetworkOptions options)
    {
        var net = new NetworkBuilder(variant.Name, options, options.Conventions ?? Conventions.PyTorch, options.Resolution ?? 224);
        var activation = options.Activation ?? ActivationFunction.ReLU6;
        double width = variant.Width * options.Width;
        int Scaled(int channels) => Rounding.ToMultiple(channels * width);

        var x = net.ConvNorm("stem", net.Input, Rounding.ToMultiple(32 * options.Width), 3, options.StemStride, activation);
        for (int s = 0; s < Table2.Length; s++)
        {
            var stage = Table2[s];
            bool isEnd = s == 0 || s == Table2.Length - 1;
            int repeats = isEnd ? stage.Repeats : Rounding.Repeats(stage.Repeats, variant.Depth);
            for (int b = 0; b < repeats; b++)
            {
                var block = new InvertedResidualBlock(
                    stage.Kernel, b == 0 ? stage.Stride : 1, stage.Expansion, Scaled(stage.Channels), activation);
                x = net.Scope($"stage{s + 1}.block{b + 1}", () => net.InvertedResidual(x, block));
            }
        }

        // Section 4: multipliers below one leave the last convolution as it is.
        x = net.ConvNorm("features", x, Rounding.ToMultiple(1280 * Math.Max(1, options.Width)), 1, 1, activation);
        net.Classifier(x, options.Dropout ?? 0.2);
        return net.Build(Family);
    }

    private sealed record Variant(string Name, double Width, double Depth);
}
