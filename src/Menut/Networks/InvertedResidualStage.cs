namespace Menut.Networks;

/// <summary>A row of the tables of MobileNetV2 and EfficientNet: the first block strides, the others keep size and width.</summary>
/// <param name="Expansion">t, e: expanded over input channels.</param>
/// <param name="Channels">c: channels that come out, before scaling.</param>
/// <param name="Repeats">n: blocks, before scaling.</param>
/// <param name="Stride">s: stride of the first block.</param>
/// <param name="Kernel">k: side of the depthwise kernel; of the expansion's in a fused block.</param>
/// <param name="Fused">Whether expansion and depthwise convolution are one convolution (EfficientNetV2's FusedMBConv).</param>
internal sealed record InvertedResidualStage(int Expansion, int Channels, int Repeats, int Stride, int Kernel = 3, bool Fused = false)
{
    /// <summary>Channels of which the expansion is a multiple, before scaling; null for those of the block's input.</summary>
    public int? ExpandedFrom { get; init; }

    /// <summary>Whether inputs are added where shapes agree.</summary>
    public bool Skips { get; init; } = true;
}
