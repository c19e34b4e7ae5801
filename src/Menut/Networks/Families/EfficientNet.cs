namespace Menut.Networks.Families;

/// <summary>
/// EfficientNet (Tan and Le 2019, arXiv:1905.11946): one table, B0's, and one compound coefficient that scales its depth,
/// width and resolution together.
/// </summary>
internal static class EfficientNet
{
    /// <summary>Table 1, with strides where the code has them (the paper's column is per input).</summary>
    public static EfficientNetTable Table1 { get; } = new()
    {
        Family = "efficientnet",
        Paper = "Tan and Le 2019, arXiv:1905.11946",
        Code = "tensorflow/tpu models/official/efficientnet, torchvision/models/efficientnet.py, timm/models/efficientnet.py",
        SqueezeRatio = 0.25,
        Stages =
        [
            new(Expansion: 1, Channels: 16, Repeats: 1, Stride: 1, Kernel: 3),
            new(Expansion: 6, Channels: 24, Repeats: 2, Stride: 2, Kernel: 3),
            new(Expansion: 6, Channels: 40, Repeats: 2, Stride: 2, Kernel: 5),
            new(Expansion: 6, Channels: 80, Repeats: 3, Stride: 2, Kernel: 3),
            new(Expansion: 6, Channels: 112, Repeats: 3, Stride: 1, Kernel: 5),
            new(Expansion: 6, Channels: 192, Repeats: 4, Stride: 2, Kernel: 5),
            new(Expansion: 6, Channels: 320, Repeats: 1, Stride: 1, Kernel: 3),
        ],
    };

    /// <summary>
    /// B0 to B8 and L2 as released; they are a list, not powers of the paper's coefficients. The last two have weights of
    /// TensorFlow's making only.
    /// </summary>
    public static NetworkDefinition[] Definitions { get; } =
    [
        .. Table1.Define(
            new("efficientnet_b0", Width: 1.0, Depth: 1.0, Resolution: 224, Dropout: 0.2),
            new("efficientnet_b1", Width: 1.0, Depth: 1.1, Resolution: 240, Dropout: 0.2),
            new("efficientnet_b2", Width: 1.1, Depth: 1.2, Resolution: 260, Dropout: 0.3),
            new("efficientnet_b3", Width: 1.2, Depth: 1.4, Resolution: 300, Dropout: 0.3),
            new("efficientnet_b4", Width: 1.4, Depth: 1.8, Resolution: 380, Dropout: 0.4),
            new("efficientnet_b5", Width: 1.6, Depth: 2.2, Resolution: 456, Dropout: 0.4) { Conventions = Conventions.PyTorchLargeEfficientNet },
            new("efficientnet_b6", Width: 1.8, Depth: 2.6, Resolution: 528, Dropout: 0.5) { Conventions = Conventions.PyTorchLargeEfficientNet },
            new("efficientnet_b7", Width: 2.0, Depth: 3.1, Resolution: 600, Dropout: 0.5) { Conventions = Conventions.PyTorchLargeEfficientNet },
            new("efficientnet_b8", Width: 2.2, Depth: 3.6, Resolution: 672, Dropout: 0.5)
            {
                Paper = "Xie et al. 2019, arXiv:1911.09665",
                Conventions = Conventions.TensorFlow,
            },
            new("efficientnet_l2", Width: 4.3, Depth: 5.3, Resolution: 800, Dropout: 0.5)
            {
                Paper = "Xie et al. 2019, arXiv:1911.04252",
                Conventions = Conventions.TensorFlow,
            }),
    ];
}
