namespace Menut.Networks;

/// <summary>One inverted bottleneck, all numbers final.</summary>
/// <param name="Start">Side of the depthwise kernel before the expansion; 0 for none.</param>
/// <param name="Kernel">Side of the depthwise kernel after the expansion; 0 for none.</param>
/// <param name="Stride">Stride of the depthwise convolution after the expansion, or of the one before if that is the only one.</param>
/// <param name="Expanded">Channels between expansion and projection.</param>
/// <param name="Outputs">Channels that come out.</param>
/// <param name="Activation">After the expansion and the depthwise convolution that follows it.</param>
/// <param name="Squeeze">Squeeze-and-excitation before the projection, if any.</param>
/// <param name="LayerScale">Whether the branch ends in a factor a channel.</param>
/// <param name="DropPath">Rate at which the branch is dropped while training.</param>
internal sealed record InvertedBottleneck(
    int Start,
    int Kernel,
    int Stride,
    int Expanded,
    int Outputs,
    ActivationFunction Activation,
    SqueezeExcitation? Squeeze = null,
    bool LayerScale = false,
    double DropPath = 0)
{
    /// <summary>Whether the input is added where shapes agree.</summary>
    public bool Skips { get; init; } = true;

    /// <summary>Whether means over windows make the stride, after a convolution that sees every position.</summary>
    public bool AveragesStride { get; init; }
}
