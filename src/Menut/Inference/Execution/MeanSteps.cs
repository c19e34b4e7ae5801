using Menut.Inference.Graph;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;

namespace Menut.Inference.Execution;

/// <summary>A mean over positions, from the sums of rows that a depthwise convolution left, in the rows' order.</summary>
internal sealed unsafe class MeanOfSumsStep(ValueLayout sums, ValueLayout mean, long positions) : Step
{
    public override void Run(RunMemory memory, int part, int parts) =>
        MeanLoops.Mean(memory, (float*)memory.Of(sums), sums.RowBytes, sums.Shape.Height, mean, positions);
}

/// <summary>A mean over positions of a map that lies in memory.</summary>
internal sealed unsafe class MeanStep(ValueLayout map, ValueLayout mean) : Step
{
    public override void Run(RunMemory memory, int part, int parts)
    {
        float* output = (float*)memory.Of(mean);
        new Span<float>(output, mean.PaddedChannels).Clear();
        for (int y = 0; y < map.Shape.Height; y++)
        {
            var operands = new RowOperands
            {
                Left = (float*)(memory.Of(map) + map.At(y, 0)), LeftStride = map.PixelBytes, Output = output, Rows = map.Shape.Width, Width = mean.PaddedChannels,
            };
            memory.Kernels.SumRows(&operands);
        }

        MeanLoops.Divide(memory, output, mean, map.Shape.Positions);
    }
}

/// <summary>
/// The last convolution and its global average: a panel's outputs stay in the first cache until they are summed, the map itself
/// is never stored.
/// </summary>
internal sealed unsafe class MeanOfConvolutionStep(TileGeometry geometry, ValueLayout mean, int maxRows) : Step
{
    private readonly int[] _tiles = [.. TileSplit.Of(geometry.Input.Shape.Height * geometry.Input.Shape.Width, maxRows)];

    public override nint ScratchBytes =>
        (nint)geometry.Input.Shape.Positions * geometry.Weights.Panels.Max(panel => panel.Width) * sizeof(float);

    public override void Run(RunMemory memory, int part, int parts)
    {
        var (first, end) = Share(geometry.Weights.Panels.Length, part, parts);
        float* scratch = (float*)memory.Scratch(part);
        ConvolutionTile tile;
        geometry.Prepare(memory, &tile);
        for (int p = first; p < end; p++)
        {
            var panel = geometry.Weights.Panels[p];
            geometry.Place(memory, &tile, panel);
            tile.OutputStride = panel.Width * sizeof(float);
            tile.Residual = null;
            nint ahead = geometry.LookAhead(memory, &tile, panel, _tiles.Length);
            int x = 0;
            foreach (int pixels in _tiles)
            {
                tile.Input = geometry.InputAt(memory, 0, x);
                tile.Output = scratch + (nint)x * panel.Width;
                memory.Kernels.Convolution(pixels, panel.Width)(&tile);
                tile.Ahead += ahead;
                x += pixels;
            }

            float* output = (float*)memory.Of(mean) + panel.Channel;
            new Span<float>(output, panel.Width).Clear();
            var operands = new RowOperands { Left = scratch, LeftStride = panel.Width * sizeof(float), Output = output, Rows = x, Width = panel.Width };
            memory.Kernels.SumRows(&operands);
            MeanLoops.Divide(memory, output, panel.Width, x);
        }
    }
}

/// <summary>What the means share.</summary>
internal static unsafe class MeanLoops
{
    public static void Mean(RunMemory memory, float* sums, nint stride, int rows, ValueLayout mean, long positions)
    {
        float* output = (float*)memory.Of(mean);
        new Span<float>(output, mean.PaddedChannels).Clear();
        var operands = new RowOperands { Left = sums, LeftStride = stride, Output = output, Rows = rows, Width = mean.PaddedChannels };
        memory.Kernels.SumRows(&operands);
        Divide(memory, output, mean, positions);
    }

    public static void Divide(RunMemory memory, float* values, ValueLayout mean, long positions) => Divide(memory, values, mean.PaddedChannels, positions);

    public static void Divide(RunMemory memory, float* values, int count, long positions)
    {
        float factor = 1f / positions;
        for (int i = 0; i < count; i++)
            values[i] *= factor;
    }
}
