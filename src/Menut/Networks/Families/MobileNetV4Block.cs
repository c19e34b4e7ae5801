namespace Menut.Networks.Families;

/// <summary>A row of MobileNetV4's tables at width 1: one of the four kinds of block that its search chose from.</summary>
internal abstract record MobileNetV4Block
{
    /// <summary>Conv: a convolution with norm and activation.</summary>
    /// <param name="Kernel">Side of the kernel.</param>
    /// <param name="Stride">Stride.</param>
    /// <param name="Outputs">Channels that come out.</param>
    public sealed record Conv(int Kernel, int Stride, int Outputs) : MobileNetV4Block;

    /// <summary>FusedIB: a 3x3 convolution expands, a 1x1 convolution projects.</summary>
    /// <param name="Stride">Stride of the expansion.</param>
    /// <param name="Expansion">Expanded over input channels.</param>
    /// <param name="Outputs">Channels that come out.</param>
    public sealed record Fused(int Stride, int Expansion, int Outputs) : MobileNetV4Block;

    /// <summary>
    /// UIB: ExtraDW with both depthwise convolutions, IB with only the second, ConvNext with only the first, FFN with none.
    /// </summary>
    /// <param name="Start">DW K1: side of the depthwise kernel before the expansion, 0 for none.</param>
    /// <param name="Kernel">DW K2: side of the depthwise kernel after the expansion, 0 for none.</param>
    /// <param name="Expansion">Expanded over input channels.</param>
    /// <param name="Outputs">Channels that come out.</param>
    /// <param name="Stride">Stride of the last depthwise convolution that is there.</param>
    public sealed record Uib(int Start, int Kernel, int Expansion, int Outputs, int Stride = 1) : MobileNetV4Block;

    /// <summary>Mobile MQA: attention that keeps width and size. Heads and their width are the same at every width of the network.</summary>
    /// <param name="Heads">Heads of queries.</param>
    /// <param name="Dimension">Channels of a query, a key and a value.</param>
    /// <param name="KeyStride">Stride at which keys and values see the map.</param>
    public sealed record Mqa(int Heads, int Dimension, int KeyStride = 1) : MobileNetV4Block;
}
