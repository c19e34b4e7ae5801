namespace Menut.Networks.Families;

/// <summary>
/// EfficientNetV2 (Tan and Le 2021, arXiv:2104.00298): early stages of fused blocks, which train faster, and no kernel above 3x3. B0 to
/// B3 scale one table as EfficientNet does; S, M, L and XL are written out. The released code is followed, not the first version's
/// Table 4, whose S ends in 272 and 1792 channels.
/// </summary>
internal static class EfficientNetV2
{
    private static readonly EfficientNetTable TableB = new()
    {
        Family = "efficientnet_v2",
        Paper = "Tan and Le 2021, arXiv:2104.00298",
        Code = "google/automl efficientnetv2/effnetv2_configs.py, torchvision/models/efficientnet.py, timm/models/efficientnet.py",
        SqueezeRatio = 0.25,
        RoundingLimit = 0,
        Conventions = Conventions.TensorFlowEfficientNetV2,
        Stages =
        [
            new(Expansion: 1, Channels: 16, Repeats: 1, Stride: 1, Fused: true),
            new(Expansion: 4, Channels: 32, Repeats: 2, Stride: 2, Fused: true),
            new(Expansion: 4, Channels: 48, Repeats: 2, Stride: 2, Fused: true),
            new(Expansion: 4, Channels: 96, Repeats: 3, Stride: 2),
            new(Expansion: 6, Channels: 112, Repeats: 5, Stride: 1),
            new(Expansion: 6, Channels: 192, Repeats: 8, Stride: 2),
        ],
    };

    private static readonly EfficientNetTable TableS = TableB with
    {
        Stem = 24,
        Conventions = Conventions.PyTorchEfficientNetV2,
        Stages =
        [
            new(Expansion: 1, Channels: 24, Repeats: 2, Stride: 1, Fused: true),
            new(Expansion: 4, Channels: 48, Repeats: 4, Stride: 2, Fused: true),
            new(Expansion: 4, Channels: 64, Repeats: 4, Stride: 2, Fused: true),
            new(Expansion: 4, Channels: 128, Repeats: 6, Stride: 2),
            new(Expansion: 6, Channels: 160, Repeats: 9, Stride: 1),
            new(Expansion: 6, Channels: 256, Repeats: 15, Stride: 2),
        ],
    };

    private static readonly EfficientNetTable TableM = TableS with
    {
        Stages =
        [
            new(Expansion: 1, Channels: 24, Repeats: 3, Stride: 1, Fused: true),
            new(Expansion: 4, Channels: 48, Repeats: 5, Stride: 2, Fused: true),
            new(Expansion: 4, Channels: 80, Repeats: 5, Stride: 2, Fused: true),
            new(Expansion: 4, Channels: 160, Repeats: 7, Stride: 2),
            new(Expansion: 6, Channels: 176, Repeats: 14, Stride: 1),
            new(Expansion: 6, Channels: 304, Repeats: 18, Stride: 2),
            new(Expansion: 6, Channels: 512, Repeats: 5, Stride: 1),
        ],
    };

    private static readonly EfficientNetTable TableL = TableS with
    {
        Stem = 32,
        Stages =
        [
            new(Expansion: 1, Channels: 32, Repeats: 4, Stride: 1, Fused: true),
            new(Expansion: 4, Channels: 64, Repeats: 7, Stride: 2, Fused: true),
            new(Expansion: 4, Channels: 96, Repeats: 7, Stride: 2, Fused: true),
            new(Expansion: 4, Channels: 192, Repeats: 10, Stride: 2),
            new(Expansion: 6, Channels: 224, Repeats: 19, Stride: 1),
            new(Expansion: 6, Channels: 384, Repeats: 25, Stride: 2),
            new(Expansion: 6, Channels: 640, Repeats: 7, Stride: 1),
        ],
    };

    private static readonly EfficientNetTable TableXL = TableL with
    {
        Conventions = Conventions.TensorFlowEfficientNetV2,
        Stages =
        [
            new(Expansion: 1, Channels: 32, Repeats: 4, Stride: 1, Fused: true),
            new(Expansion: 4, Channels: 64, Repeats: 8, Stride: 2, Fused: true),
            new(Expansion: 4, Channels: 96, Repeats: 8, Stride: 2, Fused: true),
            new(Expansion: 4, Channels: 192, Repeats: 16, Stride: 2),
            new(Expansion: 6, Channels: 256, Repeats: 24, Stride: 1),
            new(Expansion: 6, Channels: 512, Repeats: 32, Stride: 2),
            new(Expansion: 6, Channels: 640, Repeats: 8, Stride: 1),
        ],
    };

    /// <summary>As released, at the resolutions of their evaluation. B0 to B3 and XL have weights of TensorFlow's making only.</summary>
    public static NetworkDefinition[] Definitions { get; } =
    [
        .. TableB.Define(
            new("efficientnet_v2_b0", Width: 1.0, Depth: 1.0, Resolution: 224, Dropout: 0.2),
            new("efficientnet_v2_b1", Width: 1.0, Depth: 1.1, Resolution: 240, Dropout: 0.2),
            new("efficientnet_v2_b2", Width: 1.1, Depth: 1.2, Resolution: 260, Dropout: 0.3),
            new("efficientnet_v2_b3", Width: 1.2, Depth: 1.4, Resolution: 300, Dropout: 0.3)),
        .. TableS.Define(new EfficientNetVariant("efficientnet_v2_s", Width: 1, Depth: 1, Resolution: 384, Dropout: 0.2)),
        .. TableM.Define(new EfficientNetVariant("efficientnet_v2_m", Width: 1, Depth: 1, Resolution: 480, Dropout: 0.3)),
        .. TableL.Define(new EfficientNetVariant("efficientnet_v2_l", Width: 1, Depth: 1, Resolution: 480, Dropout: 0.4)),
        .. TableXL.Define(new EfficientNetVariant("efficientnet_v2_xl", Width: 1, Depth: 1, Resolution: 512, Dropout: 0.4)),
    ];
}
