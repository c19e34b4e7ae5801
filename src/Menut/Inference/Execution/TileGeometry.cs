using Menut.Inference.Graph;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>Where the tiles of one convolution read and write.</summary>
internal sealed unsafe class TileGeometry
{
    /// <summary>A tile that reads a panel once passes through this in a third of a microsecond, longer than memory takes to answer.</summary>
    private const nint AheadOfOneTile = 32 << 10;

    private readonly nint* _offsets;
    private readonly Window _stride;
    private readonly PaddingExtent _padding;
    private readonly EpilogueOf _epilogue;
    private readonly bool _residualFirst;

    /// <summary>Lays out tap offsets and strides.</summary>
    /// <param name="convolution">The convolution.</param>
    /// <param name="weights">Its packed weights.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="output">What it writes.</param>
    /// <param name="residual">What it adds; null for nothing.</param>
    /// <param name="offsets">Room for its tap offsets, which must live as long as this.</param>
    public TileGeometry(
        FusedConvolution convolution, PackedConvolution weights, ValueLayout input, ValueLayout output, ValueLayout? residual, nint* offsets)
    {
        (Weights, Input, Output, Residual) = (weights, input, output, residual);
        _offsets = offsets;
        var source = convolution.Source;
        (_stride, _padding) = (source.Stride, PaddingExtent.Of(source.Padding, input.Shape, source.Kernel, source.Stride));
        (_epilogue, _residualFirst) = (EpilogueOf.Of(convolution.Activation), convolution.ResidualBeforeActivation);
        IsOneRow = convolution.IsPointwise && input.IsContiguous && output.IsContiguous && residual is null or { IsContiguous: true };
        int tap = 0;
        for (int plane = 0; plane < (weights.Form == PackedForm.Planar ? input.Shape.Channels : 1); plane++)
        {
            for (int y = 0; y < source.Kernel.Height; y++)
            {
                for (int x = 0; x < source.Kernel.Width; x++)
                    offsets[tap++] = plane * input.PlaneBytes + y * input.RowBytes + x * input.PixelBytes;
            }
        }
    }

    public PackedConvolution Weights { get; }

    public ValueLayout Input { get; }

    public ValueLayout Output { get; }

    public ValueLayout? Residual { get; }

    /// <summary>Whether the map may be taken as one long row of pixels.</summary>
    public bool IsOneRow { get; }

    /// <summary>Bytes from one output pixel's input to its right neighbour's.</summary>
    public nint PixelStride => Input.PixelBytes * _stride.Width;

    /// <summary>What all tiles have in common.</summary>
    public void Prepare(RunMemory memory, ConvolutionTile* tile) => *tile = new ConvolutionTile
    {
        PixelStride = PixelStride, TapOffsets = _offsets, Taps = Weights.Taps, Depth = Weights.Depth,
        OutputStride = Output.PixelBytes, ResidualStride = Residual?.PixelBytes ?? 0, ResidualBeforeActivation = _residualFirst,
        Epilogue = _epilogue.Kind, Low = _epilogue.Low, High = _epilogue.High,
    };

    /// <summary>What all tiles of a panel have in common.</summary>
    public void Place(RunMemory memory, ConvolutionTile* tile, Panel panel)
    {
        tile->Weights = (float*)(memory.Weights.Pointer + panel.Weights);
        tile->Bias = (float*)(memory.Weights.Pointer + panel.Bias);
        tile->Ahead = (byte*)tile->Weights;
        tile->AheadStep = 0;
    }

    /// <summary>
    /// Lets the tiles of a panel ask for what lies after it, as much as the panel itself. All weights together are larger than the second cache,
    /// so every call streams them from further away; they lie in the order in which they are read.
    /// </summary>
    /// <param name="memory">The run's memory.</param>
    /// <param name="tile">Placed on the panel.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="tiles">How many tiles it will meet.</param>
    /// <returns>By how much <see cref="ConvolutionTile.Ahead"/> moves from one tile to the next.</returns>
    public nint LookAhead(RunMemory memory, ConvolutionTile* tile, Panel panel, int tiles)
    {
        nint steps = (nint)Weights.Taps * Weights.Depth, bytes = steps * panel.Width * sizeof(float);
        nint next = panel.Weights + (tiles == 1 ? nint.Min(bytes, AheadOfOneTile) : bytes), left = nint.Min(bytes, memory.Weights.Bytes - next);
        tile->Ahead = memory.Weights.Pointer + next;

        // A thread may have none of a panel's tiles.
        tiles = Math.Max(tiles, 1);
        tile->AheadStep = left / (steps * tiles);
        return left / tiles;
    }

    /// <summary>A tile of a panel that begins at an output pixel.</summary>
    public void Place(RunMemory memory, ConvolutionTile* tile, Panel panel, int y, int x)
    {
        tile->Input = InputAt(memory, y, x);
        tile->Output = (float*)memory.At(Output, y, x) + panel.Channel;
        tile->Residual = Residual is { } residual ? (float*)memory.At(residual, y, x) + panel.Channel : null;
    }

    /// <summary>All tiles of an output row, wherever its input and itself lie.</summary>
    /// <param name="memory">The run's memory.</param>
    /// <param name="tile">Prepared.</param>
    /// <param name="tiles">Pixels of each tile.</param>
    /// <param name="input">The first output pixel's input at the first tap.</param>
    /// <param name="output">The first output pixel.</param>
    /// <param name="y">The output row, for the residual.</param>
    public void RunRow(RunMemory memory, ConvolutionTile* tile, ReadOnlySpan<int> tiles, byte* input, byte* output, int y)
    {
        byte* residual = Residual is null ? null : memory.At(Residual, y, 0);
        foreach (int pixels in tiles)
        {
            foreach (ref readonly var panel in Weights.Panels.AsSpan())
            {
                tile->Weights = (float*)(memory.Weights.Pointer + panel.Weights);
                tile->Bias = (float*)(memory.Weights.Pointer + panel.Bias);
                tile->Ahead = (byte*)tile->Weights;
                tile->Input = input;
                tile->Output = (float*)output + panel.Channel;
                tile->Residual = residual is null ? null : (float*)residual + panel.Channel;
                memory.Kernels.Convolution(pixels, panel.Width)(tile);
            }

            input += pixels * PixelStride;
            output += pixels * Output.PixelBytes;
            if (residual is not null)
                residual += pixels * Residual!.PixelBytes;
        }
    }

    /// <summary>The input of an output pixel at the first tap.</summary>
    public byte* InputAt(RunMemory memory, int y, int x) =>
        memory.At(Input, y * _stride.Height - _padding.Top, x * _stride.Width - _padding.Left);
}
