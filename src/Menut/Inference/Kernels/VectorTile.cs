namespace Menut.Inference.Kernels;

/// <summary>
/// One pixel times several full panels of a 1x1 convolution or a fully connected layer, with the bits of as many <see cref="ConvolutionTile"/>s of one row. A single
/// panel waits for the latency of its own sums; several at once are bound by how fast weights arrive. A last panel that isn't full goes through
/// a tile.
/// </summary>
internal unsafe struct VectorTile
{
    /// <summary>[depth], the pixel's channels.</summary>
    public float* Input;

    /// <summary>Floats of the pixel that have weights, at least 1.</summary>
    public nint Depth;

    /// <summary>The first panel: [depth][panel width], 64-byte aligned.</summary>
    public float* Weights;

    /// <summary>The first panel's biases: [panel width], 64-byte aligned.</summary>
    public float* Bias;

    /// <summary>Bytes from a panel's weights to the next one's, and from its biases to the next one's.</summary>
    public nint PanelStride;

    /// <summary>[panels · panel width], 64-byte aligned.</summary>
    public float* Output;

    /// <summary>Applied to the sums.</summary>
    public Epilogue Epilogue;

    /// <summary>Lower bound of a clamp.</summary>
    public float Low;

    /// <summary>Upper bound of a clamp.</summary>
    public float High;
}
