namespace Menut.Networks;

/// <summary>
/// What the public implementations of one architecture do differently and a weights file does not say.
/// Weights must run under the conventions that they were trained with.
/// </summary>
/// <param name="Padding">Where convolutions put zeros.</param>
/// <param name="BatchNormEpsilon">Added to the variance.</param>
/// <param name="BatchNormMomentum">PyTorch's convention.</param>
public sealed record Conventions(PaddingRule Padding, double BatchNormEpsilon, double BatchNormMomentum)
{
    /// <summary>torchvision's mobilenet_v2, efficientnet_b0..b4 and resnet, and timm's names without <c>tf_</c>.</summary>
    public static Conventions PyTorch { get; } = new(PaddingRule.Symmetric, 1e-5, 0.1);

    /// <summary>torchvision's efficientnet_b5..b7: weights from TensorFlow, symmetric padding.</summary>
    public static Conventions PyTorchLargeEfficientNet { get; } = new(PaddingRule.Symmetric, 1e-3, 0.01);

    /// <summary>torchvision's efficientnet_v2_s, m, l, and everybody's inception_v3.</summary>
    public static Conventions PyTorchEfficientNetV2 { get; } = new(PaddingRule.Symmetric, 1e-3, 0.1);

    /// <summary>torchvision's mobilenet_v3: TensorFlow's batch norm with symmetric padding.</summary>
    public static Conventions PyTorchMobileNetV3 { get; } = new(PaddingRule.Symmetric, 1e-3, 0.01);

    /// <summary>TensorFlow's EfficientNet.</summary>
    public static Conventions TensorFlow { get; } = new(PaddingRule.Same, 1e-3, 0.01);

    /// <summary>TensorFlow's EfficientNetV2 as its code was run (the paper has 0.01), and all of timm's names with <c>tf_</c>.</summary>
    public static Conventions TensorFlowEfficientNetV2 { get; } = new(PaddingRule.Same, 1e-3, 0.1);

    /// <summary>Refuses what no network can have.</summary>
    /// <exception cref="MenutException">A value out of range.</exception>
    internal void Validate()
    {
        // Without padding every family here would lose its borders layer by layer: no weights were trained so.
        if (Padding is not (PaddingRule.Symmetric or PaddingRule.Same))
            throw MenutException.WrongUsage($"A padding of {Padding} can't be: symmetric and same are known.");
        if (!(BatchNormEpsilon > 0 && double.IsFinite(BatchNormEpsilon)))
            throw MenutException.WrongUsage(FormattableString.Invariant($"A batch norm epsilon of {BatchNormEpsilon} can't be: above 0."));
        if (!(BatchNormMomentum is > 0 and <= 1))
            throw MenutException.WrongUsage(FormattableString.Invariant($"A batch norm momentum of {BatchNormMomentum} can't be: above 0, at most 1."));
    }
}
