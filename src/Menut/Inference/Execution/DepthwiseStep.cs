using Menut.Inference.Graph;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>
/// A depthwise convolution over a whole map, row by row, and in a row block of channels by block. Threads share the blocks, so
/// that each reads what it wrote itself where the layer before was shared by channels too.
/// </summary>
internal sealed unsafe class DepthwiseStep(DepthwiseGeometry geometry) : Step
{
    private const int RowsAtOnce = 4;

    public override void Run(RunMemory memory, int part, int parts)
    {
        var (first, end) = Share(geometry.Weights.Panels.Length, part, parts);
        if (first == end)
            return;
        byte** rows = stackalloc byte*[geometry.InputRows(RowsAtOnce)];
        DepthwiseMap map;
        geometry.Prepare(&map);
        int height = geometry.Output.Shape.Height;
        for (int y = 0; y < height; y += RowsAtOnce)
        {
            map.Rows = rows;
            map.Height = Math.Min(RowsAtOnce, height - y);
            for (int i = 0; i < geometry.InputRows((int)map.Height); i++)
                rows[i] = geometry.InputRow(memory, y, i) + first * ValueLayout.Line;
            geometry.RunMap(memory, &map, memory.Of(geometry.Output) + geometry.Output.At(y, 0), y, first, end);
        }
    }
}

/// <summary>Where one depthwise convolution reads and writes.</summary>
internal sealed unsafe class DepthwiseGeometry
{
    private readonly PaddingExtent _padding;
    private readonly int _stride;
    private readonly EpilogueOf _epilogue;
    private readonly delegate*<DepthwiseRow*, void> _kernel;
    private readonly delegate*<DepthwiseMap*, void> _mapKernel;

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
        _mapKernel = kernels.DepthwiseMap(KernelHeight, _stride);
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
        return row < 0 || row >= Input.Shape.Height ? memory.Zeros : memory.Of(Input) + Input.At(row, -_padding.Left);
    }

    /// <summary>From the start of a row with its border to the first column that a window reads.</summary>
    public nint FirstColumn => (Input.Border.Left - _padding.Left) * Input.PixelBytes;

    /// <summary>What all rows have in common.</summary>
    public void Prepare(DepthwiseRow* row, byte** rows) => *row = new DepthwiseRow
    {
        Rows = rows, PixelStride = Input.PixelBytes, Width = Output.Shape.Width, OutputStride = Output.PixelBytes,
        Epilogue = _epilogue.Kind, Low = _epilogue.Low, High = _epilogue.High,
    };

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
            map->Sums = Sums is { } sums ? (float*)(memory.Of(sums) + sums.At(y, 0)) + b * block : null;
            _mapKernel(map);
            map->Input += ValueLayout.Line;
            for (int i = 0; i < inputs; i++)
                map->Rows[i] += ValueLayout.Line;
        }
    }

    /// <summary>Some blocks of an output row.</summary>
    /// <param name="memory">The run's memory.</param>
    /// <param name="row">Prepared; its rows point to channel 0.</param>
    /// <param name="output">The output row's first pixel.</param>
    /// <param name="y">The output row.</param>
    /// <param name="first">First block of channels.</param>
    /// <param name="end">Block after the last.</param>
    public void Run(RunMemory memory, DepthwiseRow* row, float* output, int y, int first, int end)
    {
        const int block = ValueLayout.Line / sizeof(float);
        float* sums = Sums is { } value ? (float*)(memory.Of(value) + value.At(y, 0)) : null;
        if (sums is not null)
            new Span<float>(sums + first * block, (end - first) * block).Clear();
        for (int ky = 0; ky < KernelHeight; ky++)
            row->Rows[ky] += first * ValueLayout.Line;
        for (int b = first; b < end; b++)
        {
            var panel = Weights.Panels[b];
            row->Weights = (float*)(memory.Weights.Pointer + panel.Weights);
            row->Bias = (float*)(memory.Weights.Pointer + panel.Bias);
            row->Output = output + b * block;
            row->Sum = sums is null ? null : sums + b * block;
            _kernel(row);
            for (int ky = 0; ky < KernelHeight; ky++)
                row->Rows[ky] += ValueLayout.Line;
        }
    }
}
