namespace Menut.Inference.Kernels;

/// <summary>One output row of a maximum or average pooling, all channels. Unlike a convolution it may leave taps out, as padding that doesn't count does.</summary>
internal unsafe struct PoolingRow
{
    /// <summary>A pointer for each row of the window that counts: to the leftmost tap of the first output pixel.</summary>
    public byte** Rows;

    /// <summary>Rows that count, at least 1.</summary>
    public nint RowCount;

    /// <summary>Columns of the window.</summary>
    public nint KernelWidth;

    /// <summary>Bytes between neighbouring input pixels.</summary>
    public nint PixelStride;

    /// <summary>Bytes between the windows of neighbouring output pixels: the stride times <see cref="PixelStride"/>.</summary>
    public nint WindowStride;

    /// <summary>Null, or [width]: the first column that counts of each output pixel's window; null counts all columns.</summary>
    public int* FirstColumns;

    /// <summary>Null, or [width]: how many columns count, at least 1.</summary>
    public int* ColumnCounts;

    /// <summary>[width]: what each output pixel's sum is multiplied by, 1 / taps that count; not read by the maximum.</summary>
    public float* Factors;

    /// <summary>Output pixels.</summary>
    public nint Width;

    /// <summary>Floats a pixel, a multiple of 16.</summary>
    public nint Channels;

    /// <summary>The first output pixel.</summary>
    public float* Output;

    /// <summary>Bytes between output pixels.</summary>
    public nint OutputStride;
}
