using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>A map as one vector, channel after channel, as the sources flatten it.</summary>
internal sealed unsafe class FlattenStep(ValueLayout map, ValueLayout output, ActivationFunction? activation) : RowStep(output, activation)
{
    protected override void Row(RunMemory memory, float* row, int y)
    {
        for (int c = 0; c < map.Shape.Channels; c++)
        {
            for (int v = 0; v < map.Shape.Height; v++)
            {
                for (int u = 0; u < map.Shape.Width; u++)
                    *row++ = ((float*)memory.At(map, v, u))[c];
            }
        }
    }
}
