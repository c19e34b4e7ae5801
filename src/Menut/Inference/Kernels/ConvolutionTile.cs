namespace Menut.Inference.Kernels;

/// <summary>
/// Some neighbouring output pixels times one panel of output channels: a dense convolution of any window, or a matrix product where there
/// is one tap. Each output is bias + sum over taps, then over depth, added one after the other by fused multiply-adds, whatever the tile: so
/// results have the same bits for every tiling.
/// </summary>
internal unsafe struct ConvolutionTile
{
    /// <summary>The first output pixel's input at tap offset 0.</summary>
    public byte* Input;

    /// <summary>Bytes between the inputs of neighbouring output pixels.</summary>
    public nint PixelStride;

    /// <summary>Bytes from a pixel's input to that of each tap.</summary>
    public nint* TapOffsets;

    /// <summary>Taps of the window, at least 1.</summary>
    public nint Taps;

    /// <summary>Contiguous input floats a tap, at least 1.</summary>
    public nint Depth;

    /// <summary>[taps · depth][panel width], 64-byte aligned.</summary>
    public float* Weights;

    /// <summary>[panel width], 64-byte aligned; not read by a tile that accumulates.</summary>
    public float* Bias;

    /// <summary>The first pixel's channels of this panel, 64-byte aligned.</summary>
    public float* Output;

    /// <summary>Bytes between output pixels, a multiple of 64.</summary>
    public nint OutputStride;

    /// <summary>
    /// Bytes between the two halves of an even number of pixels, beside the stride: two short rows of a map with a border are one tile. 0 for
    /// pixels in one row; not for a tile that accumulates or has a residual.
    /// </summary>
    public nint OutputBreak;

    /// <summary>Is added, laid out as the output; null for none.</summary>
    public float* Residual;

    /// <summary>Bytes between residual pixels, a multiple of 64.</summary>
    public nint ResidualStride;

    /// <summary>Whether the sum with the residual goes through the epilogue (ResNet), or the residual is added to what comes out of it.</summary>
    public bool ResidualBeforeActivation;

    /// <summary>Starts from what the output holds instead of from the bias: a sum that was split over several calls.</summary>
    public bool Accumulate;

    /// <summary>
    /// Memory that will be read soon, most likely the weights after these: two lines of it are asked for with every step of depth, spread over
    /// the time that the tile takes. Where nothing is to be asked for, an address that is in the cache anyway.
    /// </summary>
    public byte* Ahead;

    /// <summary>Bytes by which <see cref="Ahead"/> moves with every step of depth.</summary>
    public nint AheadStep;

    /// <summary>Applied to the sum.</summary>
    public Epilogue Epilogue;

    /// <summary>Lower bound of a clamp.</summary>
    public float Low;

    /// <summary>Upper bound of a clamp.</summary>
    public float High;
}
