using Menut.Inference.Kernels;
using Menut.Inference.Planning;

namespace Menut.Inference.Execution;

/// <summary>
/// A convolution of a single pixel: the two layers of squeeze-and-excitation, a hidden layer, the classifier. Every weight is used once, so it is as fast as
/// weights arrive; several panels at once keep enough of them under way.
/// </summary>
internal sealed unsafe class VectorStep(TileGeometry geometry, int fullWidth) : Step
{
    public override string Schedule => "one pixel, several panels at once";

    public override void Run(RunMemory memory, int part, int parts)
    {
        var panels = geometry.Weights.Panels.AsSpan();
        var (p, end) = Share(panels.Length, part, parts);
        ConvolutionTile tile;
        geometry.Prepare(memory, &tile);
        byte* weights = memory.Weights.Pointer;
        float* output = (float*)memory.At(geometry.Output, 0, 0);
        var vector = new VectorTile
        {
            Input = (float*)geometry.InputAt(memory, 0, 0), Depth = tile.Depth, PanelStride = panels.Length > 1 ? panels[1].Weights - panels[0].Weights : 0,
            Epilogue = tile.Epilogue, Low = tile.Low, High = tile.High,
        };
        while (p < end)
        {
            int full = 0;
            while (full < KernelSet.MaxVectorPanels && p + full < end && panels[p + full].Width == fullWidth)
                full++;
            if (full == 0)
            {
                geometry.Place(memory, &tile, panels[p]);
                geometry.Place(memory, &tile, panels[p], 0, 0);
                memory.Kernels.Convolution(1, panels[p].Width)(&tile);
                p++;
                continue;
            }

            vector.Weights = (float*)(weights + panels[p].Weights);
            vector.Bias = (float*)(weights + panels[p].Bias);
            vector.Output = output + panels[p].Channel;
            memory.Kernels.Vector(full)(&vector);
            p += full;
        }
    }
}
