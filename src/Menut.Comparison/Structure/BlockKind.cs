namespace Menut.Comparison.Structure;

/// <summary>What a block is, told by the operations in it.</summary>
public enum BlockKind
{
    /// <summary>Plain convolutions, one after the other.</summary>
    Convolution,

    /// <summary>A depthwise convolution and a pointwise one, both activated (MobileNetV1).</summary>
    DepthwiseSeparable,

    /// <summary>Expansion, depthwise convolution, linear projection (MobileNetV2 and its descendants).</summary>
    InvertedResidual,

    /// <summary>The same with one full convolution in the place of expansion and depthwise one (EfficientNetV2).</summary>
    FusedInvertedResidual,

    /// <summary>Two pointwise convolutions, the channels widened between them (MobileNetV4).</summary>
    FeedForward,

    /// <summary>Full convolutions with the input added (ResNet).</summary>
    Residual,

    /// <summary>Branches side by side, concatenated (Inception).</summary>
    Branches,

    /// <summary>Attention over positions.</summary>
    Attention,

    /// <summary>Pooling and the classifier.</summary>
    Classifier,
}
