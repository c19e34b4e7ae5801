namespace Menut.Networks.Families;

/// <summary>
/// MobileNet (Howard et al. 2017, arXiv:1704.04861): depthwise separable convolutions, thinned by a width multiplier.
/// The paper's Table 1 prints stride 2 on the last depthwise layer; it is 1 (7x7 is kept), as in its code. ReLU6 as in its code.
/// </summary>
internal static class MobileNetV1
{
    public const string Family = "mobilenet_v1";

    private const string Paper = "Howard et al. 2017, arXiv:1704.04861";
    private const string Code = "tensorflow/models slim/nets/mobilenet_v1.py, timm/models/efficientnet.py";
    private const NetworkAdjustments Adjustments = NetworkAdjustments.Width | NetworkAdjustments.Activation;

    public static NetworkDefinition[] Definitions { get; } =
    [
        new("mobilenet_v1", Family, Paper, Code, Adjustments, Build),
        new("mobilenet_v1_shallow", Family, Paper, Code, Adjustments, BuildShallow),
        new("mobilenet_v1_100h", Family, Paper, Code, Adjustments, BuildWithHeadConvolution),
    ];

    /// <summary>Table 1 after the stem of 32: (channels, stride).</summary>
    private static readonly (int Channels, int Stride)[] Table1 =
    [
        (64, 1),
        (128, 2), (128, 1),
        (256, 2), (256, 1),
        (512, 2), (512, 1), (512, 1), (512, 1), (512, 1), (512, 1),
        (1024, 2), (1024, 1),
    ];

    /// <summary>The shallow variant of Table 5 drops the five layers of 14x14x512.</summary>
    private static readonly (int Channels, int Stride)[] Shallow = [.. Table1[..6], .. Table1[11..]];

    public static Network Build(NetworkOptions options) => Build("mobilenet_v1", Table1, options);

    public static Network BuildShallow(NetworkOptions options) => Build("mobilenet_v1_shallow", Shallow, options);

    /// <summary>timm's variant: one more 1x1 convolution before pooling, as MobileNetV2 has.</summary>
    public static Network BuildWithHeadConvolution(NetworkOptions options) => Build("mobilenet_v1_100h", Table1, options, hasHeadConvolution: true);

    private static Network Build(string name, (int Channels, int Stride)[] table, NetworkOptions options, bool hasHeadConvolution = false)
    {
        var net = new NetworkBuilder(name, options, options.Conventions ?? Conventions.PyTorch, options.Resolution ?? 224);
        var activation = options.Activation ?? ActivationFunction.ReLU6;
        int Scaled(int channels) => Rounding.Truncate(channels * options.Width);

        var x = net.ConvNorm("stem", net.Input, Scaled(32), 3, options.StemStride, activation);
        for (int i = 0; i < table.Length; i++)
        {
            var (channels, stride) = table[i];
            x = net.Scope($"block{i + 1}", () => net.DepthwiseSeparable(x, Scaled(channels), stride, activation));
        }

        if (hasHeadConvolution)
            x = net.ConvNorm("features", x, Math.Max(1024, Scaled(1024)), 1, 1, activation);
        net.Classifier(x, options.Dropout ?? 0.001);
        return net.Build(Family);
    }
}
