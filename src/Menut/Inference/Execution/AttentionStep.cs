using System.Collections.Immutable;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>
/// Attention of every position, head by head, over keys and values that the heads share. Both products are tiles of convolutions: queries times keys,
/// then, after softmax, scores times values. Threads share the tiles of queries; each packs keys and values for itself, which is little beside the products.
/// </summary>
internal sealed unsafe class AttentionStep : Step
{
    private const int Block = 16;

    private readonly MultiQueryAttention _attention;
    private readonly ValueLayout _queries;
    private readonly ValueLayout _keys;
    private readonly ValueLayout _values;
    private readonly ValueLayout _output;
    private readonly ImmutableArray<int> _tiles;
    private readonly int _rows;
    private readonly int _panelWidth;
    private readonly int _positions;
    private readonly int _maxRows;

    /// <summary>Lays out a thread's room.</summary>
    /// <param name="attention">Its heads.</param>
    /// <param name="queries">Head after head.</param>
    /// <param name="keys">Of one head.</param>
    /// <param name="values">Of one head, at the positions of the keys.</param>
    /// <param name="output">Head after head.</param>
    /// <param name="kernels">Whose tiles are used.</param>
    public AttentionStep(MultiQueryAttention attention, ValueLayout queries, ValueLayout keys, ValueLayout values, ValueLayout output, KernelSet kernels)
    {
        (_attention, _queries, _keys, _values, _output) = (attention, queries, keys, values, output);
        (_panelWidth, _maxRows, _positions) = (kernels.PanelWidth, kernels.MaxRows, checked((int)keys.Shape.Positions));
        (_rows, int width) = queries.IsContiguous && output.IsContiguous ? (1, checked((int)queries.Shape.Positions)) : (queries.Shape.Height, queries.Shape.Width);
        _tiles = TileSplit.Of(width, _maxRows);
        Schedule = "tiles of queries, head by head";
    }

    public override nint ScratchBytes => sizeof(float) * (_panelWidth + KeyFloats + ValueFloats + _maxRows * (ScoreFloats + Padded(_values.Shape.Channels)));

    private nint KeyFloats => (nint)_keys.Shape.Channels * Padded(_positions);

    private nint ValueFloats => (nint)_positions * Padded(_values.Shape.Channels);

    /// <summary>Of one query; rows a multiple of 1 KiB apart would fall into a few sets of the first cache.</summary>
    private nint ScoreFloats => Padded(_positions) % 256 == 0 ? Padded(_positions) + Block : Padded(_positions);

    public override void Run(RunMemory memory, int part, int parts)
    {
        var (first, end) = Share(_rows * _tiles.Length, part, parts);
        if (first == end)
            return;
        float* zeros = (float*)memory.Scratch(part), keys = zeros + _panelWidth, values = keys + KeyFloats, scores = values + ValueFloats;
        new Span<float>(zeros, _panelWidth).Clear();
        Pack(memory, keys, values);
        nint offset = 0;
        ConvolutionTile tile = new()
        {
            TapOffsets = &offset, Taps = 1, Bias = zeros, Epilogue = Epilogue.Clamp, Low = float.NegativeInfinity, High = float.PositiveInfinity,
        };
        var (y, x, index) = (0, 0, 0);
        for (int i = 0; i < end; i++)
        {
            if (i >= first)
            {
                for (int head = 0; head < _attention.Heads; head++)
                {
                    byte* query = memory.At(_queries, y, x) + head * _keys.Shape.Channels * sizeof(float);
                    byte* mixed = memory.At(_output, y, x) + head * _values.Shape.Channels * sizeof(float);
                    Attend(memory, &tile, _tiles[index], query, keys, values, scores, mixed);
                }
            }

            x += _tiles[index];
            if (++index == _tiles.Length)
                (y, x, index) = (y + 1, 0, 0);
        }
    }

    private static int Padded(int count) => (count + Block - 1) / Block * Block;

    /// <summary>One head of some queries.</summary>
    private void Attend(RunMemory memory, ConvolutionTile* tile, int pixels, byte* query, float* keys, float* values, float* scores, byte* mixed)
    {
        nint stride = ScoreFloats * sizeof(float);
        Multiply(memory, tile, pixels, query, _queries.PixelBytes, keys, _keys.Shape.Channels, _positions, scores, stride);
        for (int i = 0; i < pixels; i++)
            memory.Kernels.Softmax(scores + i * ScoreFloats, scores + i * ScoreFloats, _positions);
        int channels = _values.Shape.Channels;
        if (channels % Block == 0)
        {
            Multiply(memory, tile, pixels, (byte*)scores, stride, values, _positions, channels, (float*)mixed, _output.PixelBytes);
            return;
        }

        // A panel is wider than the head: the next head's channels begin within it.
        float* apart = scores + _maxRows * ScoreFloats;
        Multiply(memory, tile, pixels, (byte*)scores, stride, values, _positions, channels, apart, Padded(channels) * sizeof(float));
        for (int i = 0; i < pixels; i++)
            new Span<float>(apart + i * Padded(channels), channels).CopyTo(new Span<float>(mixed + i * _output.PixelBytes, channels));
    }

    /// <summary>Rows of a depth times packed columns.</summary>
    private void Multiply(RunMemory memory, ConvolutionTile* tile, int rows, byte* input, nint inputStride, float* packed, int depth, int columns, float* output, nint outputStride)
    {
        tile->Input = input;
        (tile->PixelStride, tile->Depth, tile->OutputStride) = (inputStride, depth, outputStride);
        int padded = Padded(columns);
        for (int column = 0; column < padded; column += _panelWidth)
        {
            int width = Math.Min(_panelWidth, padded - column);
            tile->Weights = packed + (nint)column * depth;
            tile->Ahead = (byte*)tile->Weights;
            tile->Output = output + column;
            memory.Kernels.Convolution(rows, width)(tile);
        }
    }

    /// <summary>Keys as [channel][position] with the scale in them, values as [position][channel], both in panels.</summary>
    private void Pack(RunMemory memory, float* keys, float* values)
    {
        float scale = (float)(1 / Math.Sqrt(_keys.Shape.Channels));
        for (int position = 0; position < _positions; position++)
        {
            var (y, x) = Math.DivRem(position, _keys.Shape.Width);
            float* key = (float*)memory.At(_keys, y, x), value = (float*)memory.At(_values, y, x);
            int depth = _keys.Shape.Channels, panel = position / _panelWidth * _panelWidth, width = Math.Min(_panelWidth, Padded(_positions) - panel);
            float* to = keys + (nint)panel * depth + (position - panel);
            for (int c = 0; c < depth; c++)
                to[(nint)c * width] = key[c] * scale;
            int channels = _values.Shape.Channels;
            for (int begin = 0; begin < channels; begin += _panelWidth)
            {
                width = Math.Min(_panelWidth, Padded(channels) - begin);
                var row = new Span<float>(values + (nint)begin * _positions + (nint)position * width, width);
                int own = Math.Min(width, channels - begin);
                new ReadOnlySpan<float>(value + begin, own).CopyTo(row);
                row[own..].Clear();
            }
        }

        // What pads the last panel of keys is computed with, and not read.
        int last = _positions / _panelWidth * _panelWidth, rest = Padded(_positions) - last;
        for (int c = 0; rest > 0 && c < _keys.Shape.Channels; c++)
            new Span<float>(keys + (nint)last * _keys.Shape.Channels + (nint)c * rest + (_positions - last), rest - (_positions - last)).Clear();
    }
}
