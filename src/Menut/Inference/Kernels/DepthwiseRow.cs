namespace Menut.Inference.Kernels;

/// <summary>One output row of one block of 16 channels of a depthwise convolution.</summary>
internal unsafe struct DepthwiseRow
{
    /// <summary>A pointer for each row of the window: to the leftmost tap of the first output pixel, at this block of channels.</summary>
    public byte** Rows;

    /// <summary>Bytes between neighbouring input pixels.</summary>
    public nint PixelStride;

    /// <summary>Output pixels.</summary>
    public nint Width;

    /// <summary>[kernel height · kernel width][16], 64-byte aligned.</summary>
    public float* Weights;

    /// <summary>[16], 64-byte aligned.</summary>
    public float* Bias;

    /// <summary>The first output pixel at this block of channels, 64-byte aligned.</summary>
    public float* Output;

    /// <summary>Bytes between output pixels, a multiple of 64.</summary>
    public nint OutputStride;

    /// <summary>Null, or [16]: what is stored is added to it (the pooling of squeeze-and-excitation).</summary>
    public float* Sum;

    /// <summary>Applied to the sum.</summary>
    public Epilogue Epilogue;

    /// <summary>Lower bound of a clamp.</summary>
    public float Low;

    /// <summary>Upper bound of a clamp.</summary>
    public float High;

    /// <summary>Rows of the window; read by the generic kernel only, as are the next two.</summary>
    public nint KernelHeight;

    /// <summary>Columns of the window.</summary>
    public nint KernelWidth;

    /// <summary>Input pixels between the windows of neighbouring output pixels.</summary>
    public nint Stride;
}
