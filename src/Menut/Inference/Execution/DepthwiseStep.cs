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
            geometry.RunMap(memory, &map, memory.At(geometry.Output, y, 0), y, first, end);
        }
    }
}
