using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>A mean over positions of a map that lies in memory.</summary>
internal sealed unsafe class MeanStep(ValueLayout map, ValueLayout mean) : Step
{
    public override void Run(RunMemory memory, int part, int parts)
    {
        float* output = (float*)memory.At(mean);
        new Span<float>(output, mean.PaddedChannels).Clear();
        for (int y = 0; y < map.Shape.Height; y++)
            MeanLoops.Add(memory, (float*)memory.At(map, y, 0), map.PixelBytes, map.Shape.Width, output, mean.PaddedChannels);
        MeanLoops.Divide(output, mean.PaddedChannels, map.Shape.Positions);
    }
}
