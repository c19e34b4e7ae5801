namespace Menut.Networks;

/// <summary>Zeros on each side, in pixels.</summary>
/// <param name="Top">Above the first row.</param>
/// <param name="Bottom">Below the last row.</param>
/// <param name="Left">Before the first column.</param>
/// <param name="Right">After the last column.</param>
public readonly record struct PaddingExtent(int Top, int Bottom, int Left, int Right)
{
    /// <summary>Whether opposite sides are equal, as PyTorch's convolution wants it.</summary>
    public bool IsSymmetric => Top == Bottom && Left == Right;

    /// <summary>The zeros that a padding puts around an input.</summary>
    /// <param name="padding">The rule, or extents.</param>
    /// <param name="input">Shape before padding.</param>
    /// <param name="kernel">Kernel.</param>
    /// <param name="stride">Stride.</param>
    public static PaddingExtent Of(Padding padding, Shape input, Window kernel, Window stride)
    {
        if (padding.Rule == PaddingRule.Explicit)
            return padding.Extent;
        var (top, bottom) = Along(padding.Rule, input.Height, kernel.Height, stride.Height);
        var (left, right) = Along(padding.Rule, input.Width, kernel.Width, stride.Width);
        return new(top, bottom, left, right);
    }

    private static (int Before, int After) Along(PaddingRule rule, int size, int kernel, int stride)
    {
        switch (rule)
        {
            case PaddingRule.Symmetric:
                return ((kernel - 1) / 2, (kernel - 1) / 2);
            case PaddingRule.Same:
                int total = Math.Max(((size + stride - 1) / stride - 1) * stride + kernel - size, 0);
                return (total / 2, total - total / 2);
            case PaddingRule.None:
                return (0, 0);
            default:
                throw new ArgumentOutOfRangeException(nameof(rule), rule, "Unknown padding rule.");
        }
    }
}
