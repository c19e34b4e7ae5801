namespace Menut.Networks;

/// <summary>One inverted residual, fused or not, all numbers final.</summary>
/// <param name="Kernel">Side of the depthwise kernel; of the expansion's in a fused block.</param>
/// <param name="Stride">Stride of that convolution.</param>
/// <param name="Expansion">Expanded over input channels.</param>
/// <param name="Outputs">Channels that come out.</param>
/// <param name="Activation">After expansion and depthwise convolution.</param>
/// <param name="SqueezeRatio">Squeezed over the block's <i>input</i> channels, cut, not rounded to 8; 0 for none.</param>
/// <param name="DropPath">Rate at which the branch is dropped while training.</param>
internal sealed record InvertedResidualBlock(
    int Kernel, int Stride, int Expansion, int Outputs, ActivationFunction Activation, double SqueezeRatio = 0, double DropPath = 0)
{
    /// <summary>Channels of which the expansion is a multiple; null for those of the block's input.</summary>
    public int? ExpandedFrom { get; init; }

    /// <summary>Whether the input is added where shapes agree.</summary>
    public bool Skips { get; init; } = true;

    /// <summary>Whether means over windows make the stride of a fused block, after a convolution that sees every position.</summary>
    public bool AveragesStride { get; init; }

    public int Expanded(int inputs) => (ExpandedFrom ?? inputs) * Expansion;
}
