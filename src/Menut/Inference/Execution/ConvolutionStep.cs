using System.Collections.Immutable;
using Menut.Inference.Graph;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>
/// A convolution over a whole map, tile by tile. Where weights are many and pixels few, a panel of weights stays in the first cache
/// while all pixels pass; where pixels are many, a tile of pixels stays while all panels pass.
/// </summary>
internal sealed unsafe class ConvolutionStep : Step
{
    /// <summary>Weights that stay in the first cache beside a tile of pixels.</summary>
    private const long WeightsOfFirstCache = 24 << 10;

    private readonly TileGeometry _geometry;
    private readonly ImmutableArray<int> _tiles;
    private readonly int _rows;
    private readonly bool _panelsOutside;
    private readonly bool _sharesPanels;
    private readonly ValueLayout? _gate;

    public ConvolutionStep(FusedConvolution convolution, TileGeometry geometry, ValueLayout? gate, int maxRows)
    {
        (_geometry, _gate) = (geometry, gate);
        var output = geometry.Output.Shape;
        (_rows, int width) = geometry.IsOneRow ? (1, output.Height * output.Width) : (output.Height, output.Width);
        _tiles = TileSplit.Of(width, maxRows);
        long weights = geometry.Weights.WeightBytes, input = geometry.Input.Bytes, tiles = (long)_tiles.Length * _rows;
        bool gatesPanels = gate is not null && convolution.Source.OutputChannels < output.Positions;
        bool gatesPixels = gate is not null && !gatesPanels;
        _panelsOutside = gatesPanels || !gatesPixels && weights > WeightsOfFirstCache && input * geometry.Weights.Panels.Length < weights * tiles;
        _sharesPanels = geometry.Weights.Panels.Length >= 4 && weights >= input;
    }

    /// <inheritdoc/>
    public override string Schedule =>
        (_panelsOutside ? "tiles within panels" : "panels within tiles") + (_gate is null ? "" : _panelsOutside ? ", gate on weights" : ", gate on pixels");

    public override nint ScratchBytes => _gate is null ? 0
        : _panelsOutside ? (nint)_geometry.Weights.Depth * _geometry.Weights.Panels.Max(panel => panel.Width) * sizeof(float)
        : _geometry.Input.PixelBytes * _tiles.Max();

    public override void Run(RunMemory memory, int part, int parts)
    {
        int panels = _geometry.Weights.Panels.Length, pieces = _rows * _tiles.Length;
        var (firstPanel, endPanel) = _sharesPanels ? Share(panels, part, parts) : (0, panels);
        var (first, end) = _sharesPanels ? (0, pieces) : Share(pieces, part, parts);
        if (first == end)
            return;
        ConvolutionTile tile;
        _geometry.Prepare(memory, &tile);
        if (_panelsOutside)
            PanelByPanel(memory, &tile, firstPanel, endPanel, first, end, part);
        else
            TileByTile(memory, &tile, firstPanel, endPanel, first, end, part);
    }

    private void PanelByPanel(RunMemory memory, ConvolutionTile* tile, int firstPanel, int endPanel, int first, int end, int part)
    {
        for (int p = firstPanel; p < endPanel; p++)
        {
            var panel = _geometry.Weights.Panels[p];
            _geometry.Place(memory, tile, panel);
            if (_gate is { } gate)
            {
                float* scaled = (float*)memory.Scratch(part);
                GateLoops.ScalePanel(tile->Weights, (float*)memory.At(gate), scaled, _geometry.Weights.Depth, panel.Width);
                tile->Weights = scaled;
            }

            nint ahead = _geometry.LookAhead(memory, tile, panel, end - first);
            var (y, index, x) = Piece(first);
            for (int i = first; i < end; i++)
            {
                int pixels = _tiles[index];
                _geometry.Place(memory, tile, panel, y, x);
                memory.Kernels.Convolution(pixels, panel.Width)(tile);
                tile->Ahead += ahead;
                x += pixels;
                if (++index == _tiles.Length)
                    (y, index, x) = (y + 1, 0, 0);
            }
        }
    }

    private void TileByTile(RunMemory memory, ConvolutionTile* tile, int firstPanel, int endPanel, int first, int end, int part)
    {
        var (y, index, x) = Piece(first);
        for (int i = first; i < end; i++)
        {
            int pixels = _tiles[index];
            byte* gated = null;
            if (_gate is { } gate)
            {
                gated = memory.Scratch(part);
                var operands = new RowOperands
                {
                    Left = (float*)_geometry.InputAt(memory, y, x), LeftStride = _geometry.Input.PixelBytes,
                    Right = (float*)memory.At(gate), Output = (float*)gated, OutputStride = _geometry.Input.PixelBytes,
                    Rows = pixels, Width = _geometry.Input.PaddedChannels,
                    Epilogue = Epilogue.Clamp, Low = float.NegativeInfinity, High = float.PositiveInfinity,
                };
                memory.Kernels.ScaleRows(&operands);
            }

            for (int p = firstPanel; p < endPanel; p++)
            {
                var panel = _geometry.Weights.Panels[p];
                _geometry.Place(memory, tile, panel);
                if (i == first)
                    _geometry.LookAhead(memory, tile, panel, 1);
                _geometry.Place(memory, tile, panel, y, x);
                if (gated is not null)
                    tile->Input = gated;
                memory.Kernels.Convolution(pixels, panel.Width)(tile);
            }

            x += pixels;
            if (++index == _tiles.Length)
                (y, index, x) = (y + 1, 0, 0);
        }
    }

    /// <summary>Row, tile and column of a piece.</summary>
    private (int Y, int Index, int X) Piece(int piece)
    {
        int index = piece % _tiles.Length, x = 0;
        for (int i = 0; i < index; i++)
            x += _tiles[i];
        return (piece / _tiles.Length, index, x);
    }
}
