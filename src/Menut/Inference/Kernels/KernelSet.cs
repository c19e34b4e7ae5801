namespace Menut.Inference.Kernels;

/// <summary>
/// The kernels of one instruction set, as pointers: chosen once, called without a branch. What each computes is what the plain twin
/// of the same name in <see cref="Plain"/> says; <see cref="KernelSets"/> is the table that picks.
/// </summary>
internal sealed unsafe class KernelSet
{
    /// <summary>The windows that have a depthwise kernel of their own.</summary>
    public static ReadOnlySpan<int> DepthwiseKernels => [3, 5, 7];

    /// <summary>Most panels that one call multiplies a pixel with.</summary>
    public const int MaxVectorPanels = 4;

    /// <summary>The fastest set of this processor, or the one that <c>MENUT_ISA</c> names.</summary>
    /// <exception cref="MenutException"><c>MENUT_ISA</c> is no set, or one that this processor lacks.</exception>
    public static KernelSet Best => KernelSets.Best;

    /// <summary><c>avx512</c>, <c>avx2</c>, <c>neon</c> or <c>plain</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Most pixels of a convolution tile.</summary>
    public required int MaxRows { get; init; }

    /// <summary>Output channels of a full panel, a multiple of 16.</summary>
    public required int PanelWidth { get; init; }

    /// <summary>Tiles of a full panel, by rows - 1.</summary>
    public required delegate*<ConvolutionTile*, void>[] FullPanels { get; init; }

    /// <summary>Tiles of a panel of 16 channels, by rows - 1.</summary>
    public required delegate*<ConvolutionTile*, void>[] NarrowPanels { get; init; }

    /// <summary>One pixel times full panels, by panels - 1.</summary>
    public required delegate*<VectorTile*, void>[] VectorPanels { get; init; }

    /// <summary>Windows 3, 5, 7 at stride 1, then at stride 2.</summary>
    public required delegate*<DepthwiseMap*, void>[] DepthwiseWindows { get; init; }

    /// <summary>data, rows, bytes between rows, floats a row (a multiple of 16), epilogue, low, high: applied in place.</summary>
    public required delegate*<float*, nint, nint, nint, Epilogue, float, float, void> Activate { get; init; }

    /// <summary>Left + right rows, with an epilogue.</summary>
    public required delegate*<RowOperands*, void> AddRows { get; init; }

    /// <summary>Left rows times the right vector, with an epilogue.</summary>
    public required delegate*<RowOperands*, void> ScaleRows { get; init; }

    /// <summary>Left rows times the right vector plus the shift, fused, with an epilogue.</summary>
    public required delegate*<RowOperands*, void> AffineRows { get; init; }

    /// <summary>Left rows, one after the other, added to the output vector.</summary>
    public required delegate*<RowOperands*, void> SumRows { get; init; }

    /// <summary>The largest value of each window; NaN where there is one.</summary>
    public required delegate*<PoolingRow*, void> MaxPoolRow { get; init; }

    /// <summary>The sum of each window times its factor.</summary>
    public required delegate*<PoolingRow*, void> AveragePoolRow { get; init; }

    /// <summary>input, output (may be the same), count (any): exp(x) / sum exp(x), with the largest subtracted first.</summary>
    public required delegate*<float*, float*, nint, void> Softmax { get; init; }

    /// <summary>The convolution kernel of a tile.</summary>
    /// <param name="rows">Output pixels, 1 to <see cref="MaxRows"/>.</param>
    /// <param name="panelWidth"><see cref="PanelWidth"/>, or 16.</param>
    public delegate*<ConvolutionTile*, void> Convolution(int rows, int panelWidth) =>
        (panelWidth == PanelWidth ? FullPanels : panelWidth == 16 ? NarrowPanels : throw new ArgumentOutOfRangeException(nameof(panelWidth)))[rows - 1];

    /// <summary>The kernel of one pixel times some full panels.</summary>
    /// <param name="panels">1 to <see cref="MaxVectorPanels"/>.</param>
    public delegate*<VectorTile*, void> Vector(int panels) => VectorPanels[panels - 1];

    /// <summary>The kernel of a square window, or null where there is none: such a convolution runs as a dense one.</summary>
    public delegate*<DepthwiseMap*, void> Depthwise(int kernel, int stride) => Window(kernel, stride) is var window && window < 0 ? null : DepthwiseWindows[window];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static int Window(int kernel, int stride)
    {
        int window = DepthwiseKernels.IndexOf(kernel);
        return window < 0 || stride is not (1 or 2) ? -1 : ((stride - 1) * DepthwiseKernels.Length) + window;
    }
}
