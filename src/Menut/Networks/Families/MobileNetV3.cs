using static Menut.Networks.ActivationFunction;

namespace Menut.Networks.Families;

/// <summary>
/// MobileNetV3 (Howard et al. 2019, arXiv:1905.02244): searched tables of inverted residuals, squeeze-and-excitation, hard-swish in the
/// deeper half, and a last stage that pools before its widest layer.
/// </summary>
/// <remarks>
/// Sources read a width multiplier differently (<see cref="NetworkSource"/>); at width 1 they agree. timm's reading, which the published
/// checkpoints follow, leaves the head's hidden layer as wide as it is, and below 0.75 the stem too; slim's scales both; torchvision's also
/// scales the expanded widths themselves instead of multiplying the scaled input by the table's ratio.
/// </remarks>
internal static class MobileNetV3
{
    public const string Family = "mobilenet_v3";

    private const string Paper = "Howard et al. 2019, arXiv:1905.02244";
    private const string Code = "torchvision/models/mobilenetv3.py, timm/models/mobilenetv3.py, tensorflow/models slim/nets/mobilenet/mobilenet_v3.py";

    /// <summary>Squeezed over expanded channels.</summary>
    private const double SqueezeRatio = 0.25;

    /// <summary>Table 1.</summary>
    private static readonly MobileNetV3Row[] Large =
    [
        new(3, 16, 16, false, ReLU, 1),
        new(3, 64, 24, false, ReLU, 2),
        new(3, 72, 24, false, ReLU, 1),
        new(5, 72, 40, true, ReLU, 2),
        new(5, 120, 40, true, ReLU, 1),
        new(5, 120, 40, true, ReLU, 1),
        new(3, 240, 80, false, HardSwish, 2),
        new(3, 200, 80, false, HardSwish, 1),
        new(3, 184, 80, false, HardSwish, 1),
        new(3, 184, 80, false, HardSwish, 1),
        new(3, 480, 112, true, HardSwish, 1),
        new(3, 672, 112, true, HardSwish, 1),
        new(5, 672, 160, true, HardSwish, 2),
        new(5, 960, 160, true, HardSwish, 1),
        new(5, 960, 160, true, HardSwish, 1),
    ];

    /// <summary>Table 2.</summary>
    private static readonly MobileNetV3Row[] Small =
    [
        new(3, 16, 16, true, ReLU, 2),
        new(3, 72, 24, false, ReLU, 2),
        new(3, 88, 24, false, ReLU, 1),
        new(5, 96, 40, true, HardSwish, 2),
        new(5, 240, 40, true, HardSwish, 1),
        new(5, 240, 40, true, HardSwish, 1),
        new(5, 120, 48, true, HardSwish, 1),
        new(5, 144, 48, true, HardSwish, 1),
        new(5, 288, 96, true, HardSwish, 2),
        new(5, 576, 96, true, HardSwish, 1),
        new(5, 576, 96, true, HardSwish, 1),
    ];

    private static readonly MobileNetV3Variant[] Variants =
    [
        new("mobilenet_v3_large", Large, HardSwish, Hidden: 1280),
        new("mobilenet_v3_small", Small, HardSwish, Hidden: 1024),
        new("mobilenet_v3_large_minimalistic", [.. Large.Select(row => row.Minimalistic)], ReLU, Hidden: 1280),
        new("mobilenet_v3_small_minimalistic", [.. Small.Select(row => row.Minimalistic)], ReLU, Hidden: 1024),
    ];

    public static NetworkDefinition[] Definitions { get; } =
    [
        .. Variants.Select(variant => new NetworkDefinition(
            variant.Name, Family, Paper, Code,
            NetworkAdjustments.Width | NetworkAdjustments.Activation | NetworkAdjustments.Source
                | (variant.Rows.Any(row => row.Squeezes) ? NetworkAdjustments.SqueezeExcitation : 0),
            options => Build(variant, options))),
    ];

    public static Network Build(MobileNetV3Variant variant, NetworkOptions options)
    {
        var net = new NetworkBuilder(variant.Name, options, options.Conventions ?? Conventions.PyTorchMobileNetV3, options.Resolution ?? 224);
        var source = options.Source ?? NetworkSource.Timm;
        var activation = options.Activation ?? variant.Activation;
        double dropPath = options.DropPath ?? 0;
        int Scaled(int channels) => Rounding.ToMultiple(channels * options.Width);

        int stem = source == NetworkSource.Timm && options.Width < 0.75 ? 16 : Scaled(16);
        var x = net.ConvNorm("stem", net.Input, stem, 3, options.StemStride, activation);
        int inputs = 16;
        for (int b = 0; b < variant.Rows.Length; b++)
        {
            var row = variant.Rows[b];
            int expanded = source == NetworkSource.Torchvision
                ? Scaled(row.Expanded)
                : Rounding.ToMultiple(x.Output.Channels * (row.Expanded / (double)inputs));
            var block = new InvertedBottleneck(
                Start: 0, row.Kernel, row.Stride, expanded, Scaled(row.Outputs),
                // Another activation stands in for hard-swish; the ReLU of the shallow half stays (timm's act_layer).
                row.Activation == variant.Activation ? activation : row.Activation,
                // ReLU inside also where the block has hard-swish, and the squeezed width rounded: neither is EfficientNet's way.
                row.Squeezes && options.SqueezeExcitation ? new(Rounding.ToMultiple(expanded * SqueezeRatio), ReLU, HardSigmoid) : null,
                LayerScale: false,
                // The last convolution counts as a block.
                dropPath * b / (variant.Rows.Length + 1));
            x = net.Scope($"block{b + 1}", () => net.InvertedBottleneck(x, block));
            inputs = row.Outputs;
        }

        int features = source == NetworkSource.Torchvision ? 6 * x.Output.Channels : Scaled(6 * inputs);
        x = net.ConvNorm("features", x, features, 1, 1, activation);
        int hidden = source == NetworkSource.Timm ? variant.Hidden : Scaled(variant.Hidden);
        net.Classifier(x, options.Dropout ?? 0.2, pooled =>
        {
            var y = net.Append("hidden", new Convolution(hidden, 1, 1, Padding.None, Bias: true), pooled);
            return net.Append("act", new Activation(activation), y);
        });
        return net.Build(Family);
    }
}
