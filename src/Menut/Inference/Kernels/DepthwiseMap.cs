namespace Menut.Inference.Kernels;

/// <summary>
/// A depthwise convolution with a square window of one block of 16 channels over a whole map, or over some of its rows. The input has its border in memory, or zeros among its rows. Columns of outputs are walked down, seven or fewer at a time, so a map whose rows don't fit the
/// first-level cache together is best handed over a few rows at a time.
/// </summary>
internal unsafe struct DepthwiseMap
{
    /// <summary>The leftmost tap in the first row of the window of the first output pixel, at this block of channels, 64-byte aligned.</summary>
    public byte* Input;

    /// <summary>
    /// Null where input rows are evenly spaced. Else a pointer for each of them, (height - 1) · stride + kernel, to what <see cref="Input"/> points to in its
    /// row: rows of a ring, or zeros outside; then neither <see cref="Input"/> nor <see cref="RowStride"/> is read.
    /// </summary>
    public byte** Rows;

    /// <summary>Bytes between neighbouring input rows.</summary>
    public nint RowStride;

    /// <summary>Bytes between neighbouring input pixels.</summary>
    public nint PixelStride;

    /// <summary>Output rows.</summary>
    public nint Height;

    /// <summary>Output pixels of a row.</summary>
    public nint Width;

    /// <summary>[kernel height · kernel width][16], 64-byte aligned.</summary>
    public float* Weights;

    /// <summary>[16], 64-byte aligned.</summary>
    public float* Bias;

    /// <summary>The first output pixel at this block of channels, 64-byte aligned; apart from the input.</summary>
    public byte* Output;

    /// <summary>Bytes between output rows.</summary>
    public nint OutputRowStride;

    /// <summary>Bytes between output pixels.</summary>
    public nint OutputStride;

    /// <summary>Null, or [16] of each row: the sum of what is stored in that row is written there (not added).</summary>
    public float* Sums;

    /// <summary>Bytes between the sums of neighbouring rows.</summary>
    public nint SumStride;

    /// <summary>Applied to each output.</summary>
    public Epilogue Epilogue;

    /// <summary>Lower bound of a clamp.</summary>
    public float Low;

    /// <summary>Upper bound of a clamp.</summary>
    public float High;
}
