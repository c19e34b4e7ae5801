namespace Menut.Inference.Kernels;

/// <summary>
/// What the kernels that go over rows of floats, element by element, take. A row is a pixel's channels, or a whole line of pixels. Output may be the
/// same as an input.
/// </summary>
internal unsafe struct RowOperands
{
    /// <summary>First operand: rows.</summary>
    public float* Left;

    /// <summary>Bytes between rows of <see cref="Left"/>.</summary>
    public nint LeftStride;

    /// <summary>Second operand: rows for an addition, one vector of factors for a scaling.</summary>
    public float* Right;

    /// <summary>Bytes between rows of <see cref="Right"/>; 0 for a vector.</summary>
    public nint RightStride;

    /// <summary>One vector, of an affine map only.</summary>
    public float* Shift;

    /// <summary>Rows; a vector for a sum.</summary>
    public float* Output;

    /// <summary>Bytes between rows of <see cref="Output"/>.</summary>
    public nint OutputStride;

    /// <summary>Rows.</summary>
    public nint Rows;

    /// <summary>Floats a row, a multiple of 16.</summary>
    public nint Width;

    /// <summary>Applied to what is stored; a sum has none.</summary>
    public Epilogue Epilogue;

    /// <summary>Lower bound of a clamp.</summary>
    public float Low;

    /// <summary>Upper bound of a clamp.</summary>
    public float High;
}
