using Menut.Inference.Kernels;
using Menut.Inference.Planning;

namespace Menut.Inference.Execution;

/// <summary>
/// A convolution, the depthwise one after it and perhaps the projection after that, a stripe of rows at a time and in it a panel of channels at a time. The rows of
/// a panel that the window needs stay in the first cache, the stripe of depthwise outputs in the second; the wide map between them never exists.
/// Threads share the rows; each makes for itself the rows above that its first window needs.
/// </summary>
internal sealed unsafe class StripeStep : Step
{
    private const nint StripeBytes = 192 << 10;
    private const int MostStripeRows = 8;

    /// <summary>Depthwise rows of one call: they share most of their input, and a call costs as much as some pixels.</summary>
    private const int RowsAtOnce = 2;

    private readonly TileGeometry _expansion;
    private readonly DepthwiseGeometry _depthwise;
    private readonly TileGeometry? _projection;
    private readonly ValueLayout _slice;
    private readonly int[] _expansionTiles;
    private readonly int[] _projectionTiles;
    private readonly int _stripeRows;
    private readonly int _ringRows;
    private readonly nint _ringBytes;
    private readonly nint _stripeAt;

    /// <summary>Puts them together.</summary>
    /// <param name="expansion">What makes the wide map.</param>
    /// <param name="depthwise">What reads it; its input is the slice.</param>
    /// <param name="projection">What reads the depthwise outputs; null where they are stored as a whole map.</param>
    /// <param name="slice">A panel's map with its border, of which some rows exist at a time.</param>
    /// <param name="maxRows">Most pixels of a tile.</param>
    public StripeStep(TileGeometry expansion, DepthwiseGeometry depthwise, TileGeometry? projection, ValueLayout slice, int maxRows)
    {
        (_expansion, _depthwise, _projection, _slice) = (expansion, depthwise, projection, slice);
        _expansionTiles = [.. TileSplit.Of(slice.Shape.Width, maxRows)];
        _projectionTiles = [.. TileSplit.Of(depthwise.Output.Shape.Width, maxRows)];
        nint row = depthwise.Output.RowBytes;
        _stripeRows = projection is null ? depthwise.Output.Shape.Height : (int)nint.Clamp(StripeBytes / row, 1, MostStripeRows);

        // A ring begins on another line of a page than the one before.
        _ringRows = depthwise.InputRows(RowsAtOnce);
        _ringBytes = _ringRows * slice.RowBytes + ValueLayout.Line;
        _stripeAt = _ringBytes * (projection is null ? 1 : expansion.Weights.Panels.Length);
        ScratchBytes = _stripeAt + (projection is null ? 0 : _stripeRows * row);
    }

    public override nint ScratchBytes { get; }

    public override void Run(RunMemory memory, int part, int parts)
    {
        var panels = _expansion.Weights.Panels.AsSpan();
        var (first, end) = Share(_depthwise.Output.Shape.Height, part, parts);
        byte* scratch = memory.Scratch(part);
        new Span<byte>(scratch, (int)_stripeAt).Clear();
        int* next = stackalloc int[panels.Length];
        new Span<int>(next, panels.Length).Clear();
        byte** rows = stackalloc byte*[_ringRows];
        DepthwiseMap map;
        _depthwise.Prepare(&map);
        ConvolutionTile tile;
        _expansion.Prepare(memory, &tile);
        tile.OutputStride = _slice.PixelBytes;
        ConvolutionTile projected;
        _projection?.Prepare(memory, &projected);
        for (int top = first; top < end; top += _stripeRows)
        {
            int bottom = Math.Min(end, top + _stripeRows);
            for (int p = 0; p < panels.Length; p++)
            {
                byte* ring = scratch + (_projection is null ? 0 : p * _ringBytes);
                _expansion.Place(memory, &tile, panels[p]);
                int block = panels[p].Channel / 16, blocks = panels[p].Width / 16;
                for (int y = top; y < bottom; y += RowsAtOnce)
                {
                    int height = Math.Min(RowsAtOnce, bottom - y), inputs = _depthwise.InputRows(height);
                    Expand(memory, &tile, panels[p], ring, ref next[p], _depthwise.InputRow(y, 0), _depthwise.InputRow(y, inputs - 1));
                    for (int i = 0; i < inputs; i++)
                    {
                        int source = _depthwise.InputRow(y, i);
                        rows[i] = source < 0 || source >= _slice.Shape.Height ? memory.Zeros : Slot(ring, source);
                    }

                    map.Rows = rows;
                    map.Height = height;
                    _depthwise.RunMap(memory, &map, DepthwiseRowAt(memory, scratch, top, y), y, block, block + blocks);
                }
            }

            for (int y = top; _projection is not null && y < bottom; y++)
            {
                byte* output = memory.At(_projection.Output, y, 0);
                _projection.RunRow(memory, &projected, _projectionTiles, DepthwiseRowAt(memory, scratch, top, y), output, y);
            }
        }
    }

    /// <summary>Makes the rows of a panel that a window needs and that aren't there yet.</summary>
    private void Expand(RunMemory memory, ConvolutionTile* tile, Panel panel, byte* ring, ref int next, int first, int last)
    {
        last = Math.Min(last, _slice.Shape.Height - 1);
        for (next = Math.Max(next, Math.Max(0, first)); next <= last; next++)
        {
            tile->Input = _expansion.InputAt(memory, next, 0);
            tile->Output = (float*)(Slot(ring, next) + _slice.Border.Left * _slice.PixelBytes);
            foreach (int pixels in _expansionTiles)
            {
                memory.Kernels.Convolution(pixels, panel.Width)(tile);
                tile->Input += pixels * tile->PixelStride;
                tile->Output = (float*)((byte*)tile->Output + pixels * _slice.PixelBytes);
            }
        }
    }

    private byte* Slot(byte* ring, int y) => ring + y % _ringRows * _slice.RowBytes;

    private byte* DepthwiseRowAt(RunMemory memory, byte* scratch, int top, int y) => _projection is null
        ? memory.At(_depthwise.Output, y, 0)
        : scratch + _stripeAt + (y - top) * _depthwise.Output.RowBytes;
}
