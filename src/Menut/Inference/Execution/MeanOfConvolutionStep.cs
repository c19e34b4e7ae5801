using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

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

            MeanLoops.Mean(memory, scratch, panel.Width * sizeof(float), x, (float*)memory.At(mean) + panel.Channel, panel.Width, x);
        }
    }
}
