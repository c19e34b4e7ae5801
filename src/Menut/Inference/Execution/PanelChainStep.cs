using Menut.Inference.Kernels;
using Menut.Inference.Planning;

namespace Menut.Inference.Execution;

/// <summary>
/// An expansion and the depthwise convolution after it, a panel of channels at a time: the panel's map is small enough to stay in the first
/// cache between the two, and every weight is read once.
/// </summary>
internal sealed unsafe class PanelChainStep : Step
{
    private readonly TileGeometry _expansion;
    private readonly DepthwiseGeometry _depthwise;
    private readonly ValueLayout _slice;
    private readonly int[] _tiles;

    /// <summary>Whether two rows fit a tile; only the slice has a border between them, the input has none.</summary>
    private readonly bool _pairsRows;

    /// <summary>Puts the two together.</summary>
    /// <param name="expansion">The 1x1 convolution.</param>
    /// <param name="depthwise">What follows it; its input is the slice.</param>
    /// <param name="slice">The map of a panel, with its border.</param>
    /// <param name="maxRows">Most pixels of a tile.</param>
    public PanelChainStep(TileGeometry expansion, DepthwiseGeometry depthwise, ValueLayout slice, int maxRows)
    {
        (_expansion, _depthwise, _slice) = (expansion, depthwise, slice);
        _tiles = [.. TileSplit.Of(slice.Shape.Width, maxRows)];
        _pairsRows = 2 * slice.Shape.Width <= maxRows && expansion.Input.IsContiguous;
    }

    public override nint ScratchBytes => _slice.Bytes;

    public override void Run(RunMemory memory, int part, int parts)
    {
        var panels = _expansion.Weights.Panels.AsSpan();
        var (first, end) = Share(panels.Length, part, parts);
        byte* slice = memory.Scratch(part);
        new Span<byte>(slice, (int)_slice.Bytes).Clear();
        ConvolutionTile tile;
        _expansion.Prepare(memory, &tile);
        tile.OutputStride = _slice.PixelBytes;
        DepthwiseMap map;
        _depthwise.Prepare(&map);
        for (int p = first; p < end; p++)
        {
            Expand(memory, &tile, panels[p], slice);
            int block = panels[p].Channel / 16, blocks = panels[p].Width / 16;
            map.Input = slice;
            _depthwise.RunMap(memory, &map, memory.At(_depthwise.Output, 0, 0), 0, block, block + blocks);
        }
    }

    private void Expand(RunMemory memory, ConvolutionTile* tile, Panel panel, byte* slice)
    {
        _expansion.Place(memory, tile, panel);
        int height = _slice.Shape.Height, width = _slice.Shape.Width, y = 0;
        nint ahead = _expansion.LookAhead(memory, tile, panel, height * _tiles.Length);
        if (_pairsRows)
        {
            tile->OutputBreak = (_slice.Border.Left + _slice.Border.Right) * _slice.PixelBytes;
            for (; y < height - 1; y += 2)
            {
                tile->Input = _expansion.InputAt(memory, y, 0);
                tile->Output = (float*)(slice + _slice.At(y, 0));
                memory.Kernels.Convolution(2 * width, panel.Width)(tile);
                tile->Ahead += ahead * 2;
            }

            tile->OutputBreak = 0;
        }

        for (; y < height; y++)
        {
            tile->Input = _expansion.InputAt(memory, y, 0);
            tile->Output = (float*)(slice + _slice.At(y, 0));
            foreach (int pixels in _tiles)
            {
                memory.Kernels.Convolution(pixels, panel.Width)(tile);
                tile->Ahead += ahead;
                tile->Input += pixels * tile->PixelStride;
                tile->Output = (float*)((byte*)tile->Output + pixels * _slice.PixelBytes);
            }
        }
    }
}
