using Menut.Inference.Graph;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>Where one depthwise convolution reads and writes.</summary>
internal sealed unsafe class DepthwiseGeometry
{
    private readonly PaddingExtent _padding;
    private readonly int _stride;
    private readonly EpilogueOf _epilogue;
    private readonly delegate*<DepthwiseMap*, void> _kernel;

    /// <summary>Chooses the kernel.</summary>
    /// <param name="convolution">The convolution.</param>
    /// <param name="weights">Its packed weights.</param>
    /// <param name="input">What it reads: a whole map, or rows that come and go.</param>
    /// <param name="output">What it writes.</param>
    /// <param name="sums">A vector of sums a row of the output; null for none.</param>
    /// <param name="kernels">The kernels.</param>
    public DepthwiseGeometry(
        FusedConvolution convolution, PackedConvolution weights, ValueLayout input, ValueLayout output, ValueLayout? sums, KernelSet kernels)
    {
        (Weights, Input, Output, Sums) = (weights, input, output, sums);
        var source = convolution.Source;
        (KernelHeight, _stride) = (source.Kernel.Height, source.Stride.Height);
        _padding = PaddingExtent.Of(source.Padding, input.Shape, source.Kernel, source.Stride);
        _epilogue = EpilogueOf.Of(convolution.Activation);
        _kernel = kernels.Depthwise(KernelHeight, _stride);
    }

    public PackedConvolution Weights { get; }

    public ValueLayout Input { get; }

    public ValueLayout Output { get; }

    /// <summary>A vector of sums a row of the output.</summary>
    public ValueLayout? Sums { get; }

    public int KernelHeight { get; }

    /// <summary>The input row that a row of the window over an output row is; it may lie outside.</summary>
    public int InputRow(int y, int ky) => y * _stride - _padding.Top + ky;

    /// <summary>Where a row of the window over an output row begins, in a whole map; zeros where it lies outside.</summary>
    public byte* InputRow(RunMemory memory, int y, int ky)
    {
        int row = InputRow(y, ky);
        return row < 0 || row >= Input.Shape.Height ? memory.Zeros : memory.At(Input, row, -_padding.Left);
    }

    /// <summary>From the start of a row with its border to the first column that a window reads.</summary>
    public nint FirstColumn => (Input.Border.Left - _padding.Left) * Input.PixelBytes;

    /// <summary>What all blocks of a whole map have in common.</summary>
    public void Prepare(DepthwiseMap* map) => *map = new DepthwiseMap
    {
        RowStride = Input.RowBytes, PixelStride = Input.PixelBytes, Height = Output.Shape.Height, Width = Output.Shape.Width,
        OutputRowStride = Output.RowBytes, OutputStride = Output.PixelBytes, SumStride = Sums?.RowBytes ?? 0,
        Epilogue = _epilogue.Kind, Low = _epilogue.Low, High = _epilogue.High,
    };

    /// <summary>Rows of the input that so many rows of the output read.</summary>
    public int InputRows(int outputRows) => (outputRows - 1) * _stride + KernelHeight;

    /// <summary>Some blocks of some output rows; the input, or its rows, are moved from block to block.</summary>
    /// <param name="memory">The run's memory.</param>
    /// <param name="map">Prepared, with its input and height.</param>
    /// <param name="output">The first of the output rows, at channel 0.</param>
    /// <param name="y">The first of the output rows.</param>
    /// <param name="first">First block of channels.</param>
    /// <param name="end">Block after the last.</param>
    public void RunMap(RunMemory memory, DepthwiseMap* map, byte* output, int y, int first, int end)
    {
        const int block = ValueLayout.Line / sizeof(float);
        int inputs = map->Rows is null ? 0 : InputRows((int)map->Height);
        for (int b = first; b < end; b++)
        {
            var panel = Weights.Panels[b];
            map->Weights = (float*)(memory.Weights.Pointer + panel.Weights);
            map->Bias = (float*)(memory.Weights.Pointer + panel.Bias);
            map->Output = output + b * ValueLayout.Line;
            map->Sums = Sums is { } sums ? (float*)memory.At(sums, y, 0) + b * block : null;
            _kernel(map);
            map->Input += ValueLayout.Line;
            for (int i = 0; i < inputs; i++)
                map->Rows[i] += ValueLayout.Line;
        }
    }
}
