using System.Collections.Immutable;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;

namespace Menut.Inference.Execution;

/// <summary>One convolution of a chain.</summary>
/// <param name="Tiles">Where its tiles read and write; null for a depthwise one.</param>
/// <param name="Depthwise">Where it reads and writes; null for others.</param>
/// <param name="Output">Layout of its output; of all but the last link only some rows exist at a time.</param>
/// <param name="Rows">How many rows exist; 0 for the last link, whose output is a whole map.</param>
internal sealed record ChainLink(TileGeometry? Tiles, DepthwiseGeometry? Depthwise, ValueLayout Output, int Rows);

/// <summary>
/// Convolutions that follow each other, row by row: a row is made when the next convolution's window reaches it, and forgotten when
/// the window has passed. What flows between them, megabytes in the first layers of a network, never leaves the second cache.
/// Threads share the rows of the last output; each makes for itself the rows before that it needs.
/// </summary>
internal sealed unsafe class RowChainStep : Step
{
    private readonly ImmutableArray<ChainLink> _links;
    private readonly int[][] _tiles;
    private readonly nint[] _ringAt;

    public RowChainStep(ImmutableArray<ChainLink> links, int maxRows)
    {
        _links = links;
        _tiles = [.. links.Select(link => TileSplit.Of(link.Output.Shape.Width, maxRows).ToArray())];
        _ringAt = new nint[links.Length];
        nint at = 0;
        for (int i = 0; i < links.Length; i++)
        {
            _ringAt[i] = at;
            at += links[i].Rows * links[i].Output.RowBytes + ValueLayout.Line;
        }

        ScratchBytes = at;
    }

    public override nint ScratchBytes { get; }

    public override void Run(RunMemory memory, int part, int parts)
    {
        var last = _links[^1].Output;
        var (first, end) = Share(last.Shape.Height, part, parts);
        byte* rings = memory.Scratch(part);
        ClearBorders(rings);
        int* next = stackalloc int[_links.Length];
        new Span<int>(next, _links.Length).Clear();
        for (int y = first; y < end; y++)
            Make(memory, rings, next, _links.Length - 1, y);
    }

    /// <summary>Makes a row of a link's output, and before it the rows that its window reads.</summary>
    private void Make(RunMemory memory, byte* rings, int* next, int index, int y)
    {
        var link = _links[index];
        byte* output = link.Rows > 0 ? Slot(rings, index, y) + link.Output.Border.Left * link.Output.PixelBytes : memory.At(link.Output, y, 0);
        if (link.Tiles is { } geometry)
        {
            ConvolutionTile tile;
            geometry.Prepare(memory, &tile);
            byte* input;
            if (index == 0)
            {
                input = geometry.InputAt(memory, y, 0);
            }
            else
            {
                Need(memory, rings, next, index - 1, y, y);
                input = Slot(rings, index - 1, y) + geometry.Input.Border.Left * geometry.Input.PixelBytes;
            }

            geometry.RunRow(memory, &tile, _tiles[index], input, output, y);
            return;
        }

        var depthwise = link.Depthwise!;
        byte** rows = stackalloc byte*[depthwise.KernelHeight];
        if (index > 0)
            Need(memory, rings, next, index - 1, depthwise.InputRow(y, 0), depthwise.InputRow(y, depthwise.KernelHeight - 1));
        for (int ky = 0; ky < depthwise.KernelHeight; ky++)
        {
            int row = depthwise.InputRow(y, ky);
            rows[ky] = index == 0 ? depthwise.InputRow(memory, y, ky)
                : row < 0 || row >= depthwise.Input.Shape.Height ? memory.Zeros
                : Slot(rings, index - 1, row) + depthwise.FirstColumn;
        }

        DepthwiseMap map;
        depthwise.Prepare(&map);
        map.Rows = rows;
        map.Height = 1;
        depthwise.RunMap(memory, &map, output, y, 0, depthwise.Weights.Panels.Length);
    }

    /// <summary>Makes those rows of a link that aren't there yet.</summary>
    private void Need(RunMemory memory, byte* rings, int* next, int index, int first, int last)
    {
        first = Math.Max(first, 0);
        last = Math.Min(last, _links[index].Output.Shape.Height - 1);
        for (next[index] = Math.Max(next[index], first); next[index] <= last; next[index]++)
            Make(memory, rings, next, index, next[index]);
    }

    private byte* Slot(byte* rings, int index, int y) => rings + _ringAt[index] + y % _links[index].Rows * _links[index].Output.RowBytes;

    private void ClearBorders(byte* rings)
    {
        for (int i = 0; i < _links.Length; i++)
        {
            var value = _links[i].Output;
            for (int row = 0; row < _links[i].Rows; row++)
            {
                byte* start = Slot(rings, i, row);
                new Span<byte>(start, (int)(value.Border.Left * value.PixelBytes)).Clear();
                nint right = value.Border.Right * value.PixelBytes;
                new Span<byte>(start + value.RowBytes - right, (int)right).Clear();
            }
        }
    }
}
