namespace Menut.Networks.Families;

/// <summary>
/// EfficientNet (Tan and Le 2019, arXiv:1905.11946): one table, B0's, and one compound coefficient that scales its depth,
/// width and resolution together.
/// </summary>
internal static class EfficientNet
{
    public const string Family = "efficientnet";

    private const string Paper = "Tan and Le 2019, arXiv:1905.11946";
    private const string Code = "tensorflow/tpu models/official/efficientnet, torchvision/models/efficientnet.py, timm/models/efficientnet.py";

    private const double SqueezeRatio = 0.25;

    /// <summary>Table 1, with strides where the code has them (the paper's column is per input).</summary>
    private static readonly InvertedResidualStage[] Table1 =
    [
        new(Expansion: 1, Channels: 16, Repeats: 1, Stride: 1, Kernel: 3),
        new(Expansion: 6, Channels: 24, Repeats: 2, Stride: 2, Kernel: 3),
        new(Expansion: 6, Channels: 40, Repeats: 2, Stride: 2, Kernel: 5),
        new(Expansion: 6, Channels: 80, Repeats: 3, Stride: 2, Kernel: 3),
        new(Expansion: 6, Channels: 112, Repeats: 3, Stride: 1, Kernel: 5),
        new(Expansion: 6, Channels: 192, Repeats: 4, Stride: 2, Kernel: 5),
        new(Expansion: 6, Channels: 320, Repeats: 1, Stride: 1, Kernel: 3),
    ];

    /// <summary>B0 to B7 as released; they are a list, not powers of the paper's coefficients.</summary>
    public static EfficientNetVariant[] Variants { get; } =
    [
        new("efficientnet_b0", Width: 1.0, Depth: 1.0, Resolution: 224, Dropout: 0.2),
        new("efficientnet_b1", Width: 1.0, Depth: 1.1, Resolution: 240, Dropout: 0.2),
        new("efficientnet_b2", Width: 1.1, Depth: 1.2, Resolution: 260, Dropout: 0.3),
        new("efficientnet_b3", Width: 1.2, Depth: 1.4, Resolution: 300, Dropout: 0.3),
        new("efficientnet_b4", Width: 1.4, Depth: 1.8, Resolution: 380, Dropout: 0.4),
        new("efficientnet_b5", Width: 1.6, Depth: 2.2, Resolution: 456, Dropout: 0.4),
        new("efficientnet_b6", Width: 1.8, Depth: 2.6, Resolution: 528, Dropout: 0.5),
        new("efficientnet_b7", Width: 2.0, Depth: 3.1, Resolution: 600, Dropout: 0.5),
    ];

    public static NetworkDefinition[] Definitions { get; } =
    [
        .. Variants.Select(variant => new NetworkDefinition(
            variant.Name, Family, Paper, Code,
            NetworkAdjustments.Width | NetworkAdjustments.Depth | NetworkAdjustments.Activation | NetworkAdjustments.SqueezeExcitation,
            options => Build(variant, options))),
    ];

    public static Network Build(EfficientNetVariant variant, NetworkOptions options)
    {
        double width = variant.Width * options.Width, depth = variant.Depth * options.Depth;
        double dropPath = options.DropPath ?? 0.2;
        var conventions = options.Conventions ?? (variant.Width >= 1.6 ? Conventions.PyTorchLargeEfficientNet : Conventions.PyTorch);
        var net = new NetworkBuilder(variant.Name, options, conventions, options.Resolution ?? variant.Resolution);
        var activation = options.Activation ?? ActivationFunction.SiLU;
        int Scaled(int channels) => Rounding.ToMultiple(channels * width);

        var x = net.ConvNorm("stem", net.Input, Scaled(32), 3, options.StemStride, activation);
        int blocks = Table1.Sum(stage => Rounding.Repeats(stage.Repeats, depth)), index = 0;
        for (int s = 0; s < Table1.Length; s++)
        {
            var stage = Table1[s];
            for (int b = 0; b < Rounding.Repeats(stage.Repeats, depth); b++, index++)
            {
                var block = new InvertedResidualBlock(
                    stage.Kernel, b == 0 ? stage.Stride : 1, stage.Expansion, Scaled(stage.Channels),
                    activation, options.SqueezeExcitation ? SqueezeRatio : 0, dropPath * index / blocks);
                x = net.Scope($"stage{s + 1}.block{b + 1}", () => net.InvertedResidual(x, block));
            }
        }

        x = net.ConvNorm("features", x, Scaled(1280), 1, 1, activation);
        net.Classifier(x, options.Dropout ?? variant.Dropout);
        return net.Build(Family);
    }
}
