namespace Menut.Networks.Families;

/// <summary>
/// EfficientNet-EdgeTPU (Gupta and Akin 2020, arXiv:2003.02838): searched for an accelerator on which one large convolution is
/// faster than an expansion and a depthwise one, so that the early stages are fused.
/// </summary>
internal static class EfficientNetEdgeTpu
{
    private static readonly EfficientNetTable Table = new()
    {
        Family = "efficientnet_edgetpu",
        Paper = "Gupta and Akin 2020, arXiv:2003.02838",
        Code = "tensorflow/tpu models/official/efficientnet/edgetpu, timm/models/efficientnet.py",
        Activation = ActivationFunction.ReLU,
        Stages =
        [
            // The release expands as if 24 channels came in, not the stem's 32, and never skips here.
            new(Expansion: 4, Channels: 24, Repeats: 1, Stride: 1, Kernel: 3, Fused: true) { ExpandedFrom = 24, Skips = false },
            new(Expansion: 8, Channels: 32, Repeats: 2, Stride: 2, Kernel: 3, Fused: true),
            new(Expansion: 8, Channels: 48, Repeats: 4, Stride: 2, Kernel: 3, Fused: true),
            new(Expansion: 8, Channels: 96, Repeats: 5, Stride: 2, Kernel: 5),
            new(Expansion: 8, Channels: 144, Repeats: 4, Stride: 1, Kernel: 5),
            new(Expansion: 8, Channels: 192, Repeats: 2, Stride: 2, Kernel: 5),
        ],
    };

    /// <summary>Small, medium and large as released: timm's <c>efficientnet_es</c>, <c>em</c> and <c>el</c>.</summary>
    public static NetworkDefinition[] Definitions { get; } =
    [
        .. Table.Define(
            new("efficientnet_edgetpu_s", Width: 1.0, Depth: 1.0, Resolution: 224, Dropout: 0.2),
            new("efficientnet_edgetpu_m", Width: 1.0, Depth: 1.1, Resolution: 240, Dropout: 0.2),
            new("efficientnet_edgetpu_l", Width: 1.2, Depth: 1.4, Resolution: 300, Dropout: 0.3)),
    ];
}
