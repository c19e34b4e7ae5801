using static Menut.Networks.Families.MobileNetV4Block;

namespace Menut.Networks.Families;

/// <summary>
/// MobileNetV4 (Qin et al. 2024, arXiv:2404.10518): universal inverted bottlenecks, whose two depthwise convolutions may each be there or not,
/// and in the hybrids attention whose heads share their keys and values. The variants with <c>aa</c> (anti-aliased) are timm's.
/// </summary>
internal static class MobileNetV4
{
    public const string Family = "mobilenet_v4";

    private const string Paper = "Qin et al. 2024, arXiv:2404.10518";
    private const string Code = "tensorflow/models official/vision/modeling/backbones/mobilenet.py, timm/models/mobilenetv3.py";

    /// <summary>Both the channels of the convolution before pooling and of the hidden layer after it are the same in all of them.</summary>
    private const int Features = 960, Hidden = 1280;

    /// <summary>The paper's tables in the appendix, as the two code bases have them.</summary>
    private static readonly MobileNetV4Block[][]
        ConvSmall =
        [
            [new Conv(3, 2, 32), new Conv(1, 1, 32)],
            [new Conv(3, 2, 96), new Conv(1, 1, 64)],
            [new Uib(5, 5, 3, 96, Stride: 2), .. Times(4, new Uib(0, 3, 2, 96)), new Uib(3, 0, 4, 96)],
            [
                new Uib(3, 3, 6, 128, Stride: 2), new Uib(5, 5, 4, 128), new Uib(0, 5, 4, 128), new Uib(0, 5, 3, 128),
                .. Times(2, new Uib(0, 3, 4, 128)),
            ],
        ],
        ConvMedium =
        [
            [new Fused(2, 4, 48)],
            [new Uib(3, 5, 4, 80, Stride: 2), new Uib(3, 3, 2, 80)],
            [
                new Uib(3, 5, 6, 160, Stride: 2), .. Times(2, new Uib(3, 3, 4, 160)), new Uib(3, 5, 4, 160), new Uib(3, 3, 4, 160),
                new Uib(3, 0, 4, 160), new Uib(0, 0, 2, 160), new Uib(3, 0, 4, 160),
            ],
            [
                new Uib(5, 5, 6, 256, Stride: 2), new Uib(5, 5, 4, 256), .. Times(2, new Uib(3, 5, 4, 256)), new Uib(0, 0, 4, 256),
                new Uib(3, 0, 4, 256), new Uib(3, 5, 2, 256), new Uib(5, 5, 4, 256), .. Times(2, new Uib(0, 0, 4, 256)), new Uib(5, 0, 2, 256),
            ],
        ],
        ConvLarge =
        [
            [new Fused(2, 4, 48)],
            [new Uib(3, 5, 4, 96, Stride: 2), new Uib(3, 3, 4, 96)],
            [
                new Uib(3, 5, 4, 192, Stride: 2), .. Times(3, new Uib(3, 3, 4, 192)), new Uib(3, 5, 4, 192), .. Times(5, new Uib(5, 3, 4, 192)),
                new Uib(3, 0, 4, 192),
            ],
            [
                new Uib(5, 5, 4, 512, Stride: 2), .. Times(3, new Uib(5, 5, 4, 512)), new Uib(5, 0, 4, 512), new Uib(5, 3, 4, 512),
                .. Times(2, new Uib(5, 0, 4, 512)), new Uib(5, 3, 4, 512), new Uib(5, 5, 4, 512), .. Times(3, new Uib(5, 0, 4, 512)),
            ],
        ],
        HybridMedium =
        [
            [new Fused(2, 4, 48)],
            [new Uib(3, 5, 4, 80, Stride: 2), new Uib(3, 3, 2, 80)],
            [
                new Uib(3, 5, 6, 160, Stride: 2), new Uib(0, 0, 2, 160), new Uib(3, 3, 4, 160), new Uib(3, 5, 4, 160),
                new Mqa(4, 64, KeyStride: 2), new Uib(3, 3, 4, 160), new Mqa(4, 64, KeyStride: 2), new Uib(3, 0, 4, 160),
                new Mqa(4, 64, KeyStride: 2), new Uib(3, 3, 4, 160), new Mqa(4, 64, KeyStride: 2), new Uib(3, 0, 4, 160),
            ],
            [
                new Uib(5, 5, 6, 256, Stride: 2), new Uib(5, 5, 4, 256), .. Times(2, new Uib(3, 5, 4, 256)), new Uib(0, 0, 2, 256),
                new Uib(3, 5, 2, 256), new Uib(0, 0, 2, 256), new Uib(0, 0, 4, 256), new Mqa(4, 64), new Uib(3, 0, 4, 256), new Mqa(4, 64),
                new Uib(5, 5, 4, 256), new Mqa(4, 64), new Uib(5, 0, 4, 256), new Mqa(4, 64), new Uib(5, 0, 4, 256),
            ],
        ],
        HybridLarge =
        [
            [new Fused(2, 4, 48)],
            [new Uib(3, 5, 4, 96, Stride: 2), new Uib(3, 3, 4, 96)],
            [
                new Uib(3, 5, 4, 192, Stride: 2), .. Times(3, new Uib(3, 3, 4, 192)), new Uib(3, 5, 4, 192), new Uib(5, 3, 4, 192),
                .. Times(4, new Uib(5, 3, 4, 192), new Mqa(8, 48, KeyStride: 2)), new Uib(3, 0, 4, 192),
            ],
            [
                new Uib(5, 5, 4, 512, Stride: 2), .. Times(3, new Uib(5, 5, 4, 512)), new Uib(5, 0, 4, 512), new Uib(5, 3, 4, 512),
                .. Times(2, new Uib(5, 0, 4, 512)), new Uib(5, 3, 4, 512), new Uib(5, 5, 4, 512),
                .. Times(4, new Mqa(8, 64), new Uib(5, 0, 4, 512)),
            ],
        ];

    private static readonly MobileNetV4Variant[] Variants =
    [
        new("mobilenet_v4_conv_small", Resolution: 224, Stem: 32, ActivationFunction.ReLU, LayerScale: false, ConvSmall),
        new("mobilenet_v4_conv_medium", Resolution: 256, Stem: 32, ActivationFunction.ReLU, LayerScale: false, ConvMedium),
        new("mobilenet_v4_conv_large", Resolution: 384, Stem: 24, ActivationFunction.ReLU, LayerScale: false, ConvLarge),
        new("mobilenet_v4_conv_aa_medium", Resolution: 256, Stem: 32, ActivationFunction.ReLU, LayerScale: false, ConvMedium) { AveragesStrides = true },
        new("mobilenet_v4_conv_aa_large", Resolution: 384, Stem: 24, ActivationFunction.ReLU, LayerScale: false, ConvLarge) { AveragesStrides = true },
        new("mobilenet_v4_hybrid_medium", Resolution: 256, Stem: 32, ActivationFunction.ReLU, LayerScale: true, HybridMedium),
        new("mobilenet_v4_hybrid_large", Resolution: 384, Stem: 24, ActivationFunction.GELU, LayerScale: true, HybridLarge),
    ];

    public static NetworkDefinition[] Definitions { get; } =
    [
        .. Variants.Select(variant => new NetworkDefinition(
            variant.Name, Family, Paper, Code, NetworkAdjustments.Width | NetworkAdjustments.Activation, options => Build(variant, options))),
    ];

    public static Network Build(MobileNetV4Variant variant, NetworkOptions options)
    {
        // Windows of means drop an odd border, where a strided convolution pads: nothing may be left over on the way to a single pixel.
        int? smallestResolution = variant.AveragesStrides ? (options.StemStride == 1 ? 16 : 31) : null;
        var net = new NetworkBuilder(
            variant.Name, options, options.Conventions ?? Conventions.PyTorch, options.Resolution ?? variant.Resolution, smallestResolution);
        var activation = options.Activation ?? variant.Activation;
        double dropPath = options.DropPath ?? 0;
        int Scaled(int channels) => Rounding.ToMultiple(channels * options.Width);

        // timm's rules for width: the stem only grows, the hidden layer of the head stays.
        var x = net.ConvNorm("stem", net.Input, Math.Max(variant.Stem, Scaled(variant.Stem)), 3, options.StemStride, activation);
        // The convolution to `features` counts as a block.
        int blocks = variant.Stages.Sum(stage => stage.Length) + 1, index = 0;
        for (int s = 0; s < variant.Stages.Length; s++)
        {
            for (int b = 0; b < variant.Stages[s].Length; b++, index++)
            {
                var block = variant.Stages[s][b];
                x = net.Scope($"stage{s + 1}.block{b + 1}", () => Append(net, x, block, dropPath * index / blocks));
            }
        }

        x = net.ConvNorm("features", x, Scaled(Features), 1, 1, activation);
        net.Classifier(x, options.Dropout ?? 0.2, pooled => net.ConvNorm("hidden", pooled, Hidden, 1, 1, activation));
        return net.Build(Family);

        Node Append(NetworkBuilder net, Node input, MobileNetV4Block block, double rate) => block switch
        {
            Conv conv => net.ConvNorm("conv", input, Scaled(conv.Outputs), conv.Kernel, conv.Stride, activation, averagesStride: variant.AveragesStrides),
            Fused fused => net.FusedInvertedResidual(
                input, new(Kernel: 3, fused.Stride, fused.Expansion, Scaled(fused.Outputs), activation, DropPath: rate) { AveragesStride = variant.AveragesStrides }),
            Uib uib => net.InvertedBottleneck(input, new(
                uib.Start, uib.Kernel, uib.Stride, input.Output.Channels * uib.Expansion, Scaled(uib.Outputs), activation,
                Squeeze: null, variant.LayerScale, rate)
            {
                AveragesStride = variant.AveragesStrides,
            }),
            Mqa mqa => net.MobileAttention(input, mqa, rate),
            _ => throw new NotSupportedException($"{block} has no nodes."),
        };
    }

    /// <summary>
    /// Attention with its residual (section 4.2): every position asks, and looks at keys and values that a strided depthwise convolution
    /// made fewer. No convolution has a bias.
    /// </summary>
    private static Node MobileAttention(this NetworkBuilder net, Node input, Mqa mqa, double dropPath)
    {
        var x = net.Append("norm", new BatchNorm(net.Conventions.BatchNormEpsilon, net.Conventions.BatchNormMomentum), input);
        var query = net.Append("query", Projection(mqa.Heads * mqa.Dimension), x);
        var key = net.Scope("key", () => net.Append("project", Projection(mqa.Dimension), Fewer(x)));
        var value = net.Scope("value", () => net.Append("project", Projection(mqa.Dimension), Fewer(x)));
        x = net.Append("attention", new MultiQueryAttention(mqa.Heads), query, key, value);
        x = net.Append("output", Projection(input.Output.Channels), x);
        x = net.Append("scale", new ChannelAffine(), x);
        return net.Residual(input, x, dropPath);

        Node Fewer(Node positions) => mqa.KeyStride == 1
            ? positions
            : net.Depthwise(positions, 3, mqa.KeyStride, activation: null);

        static Convolution Projection(int channels) => new(channels, 1, 1, Padding.None);
    }

    /// <summary>The blocks, that many times over.</summary>
    private static IEnumerable<MobileNetV4Block> Times(int times, params MobileNetV4Block[] blocks) =>
        Enumerable.Repeat(blocks, times).SelectMany(repeated => repeated);
}
