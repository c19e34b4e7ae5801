namespace Menut.Networks.Families;

/// <summary>
/// EfficientNet-Lite (Liu 2020): EfficientNet for processors and quantisation that know neither squeeze-and-excitation nor SiLU. The
/// ends of the network keep their size.
/// </summary>
internal static class EfficientNetLite
{
    private static readonly EfficientNetTable Table = EfficientNet.Table1 with
    {
        Family = "efficientnet_lite",
        Paper = "Liu 2020, TensorFlow blog, after arXiv:1905.11946",
        Code = "tensorflow/tpu models/official/efficientnet/lite, timm/models/efficientnet.py",
        SqueezeRatio = 0,
        Activation = ActivationFunction.ReLU6,
        ScalesEnds = false,
    };

    /// <summary>Resolutions are the release's own (timm runs Lite3 at 300 and Lite4 at 380). Only Lite0 has weights of PyTorch's making.</summary>
    public static NetworkDefinition[] Definitions { get; } =
    [
        .. Table.Define(
            new("efficientnet_lite0", Width: 1.0, Depth: 1.0, Resolution: 224, Dropout: 0.2),
            new("efficientnet_lite1", Width: 1.0, Depth: 1.1, Resolution: 240, Dropout: 0.2) { Conventions = Conventions.TensorFlow },
            new("efficientnet_lite2", Width: 1.1, Depth: 1.2, Resolution: 260, Dropout: 0.3) { Conventions = Conventions.TensorFlow },
            new("efficientnet_lite3", Width: 1.2, Depth: 1.4, Resolution: 280, Dropout: 0.3) { Conventions = Conventions.TensorFlow },
            new("efficientnet_lite4", Width: 1.4, Depth: 1.8, Resolution: 300, Dropout: 0.3) { Conventions = Conventions.TensorFlow }),
    ];
}
