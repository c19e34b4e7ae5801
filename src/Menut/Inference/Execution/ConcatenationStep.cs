using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>Maps one after the other along the channels.</summary>
internal sealed unsafe class ConcatenationStep(ValueLayout[] maps, ValueLayout output, ActivationFunction? activation) : RowStep(output, activation)
{
    protected override void Row(RunMemory memory, float* row, int y)
    {
        int channel = 0;
        foreach (var map in maps)
        {
            float* source = At(memory, map, y);
            for (int x = 0; x < Output.Shape.Width; x++)
            {
                new ReadOnlySpan<float>((byte*)source + x * map.PixelBytes, map.Shape.Channels)
                    .CopyTo(new Span<float>((byte*)row + x * Output.PixelBytes, Output.PaddedChannels)[channel..]);
            }

            channel += map.Shape.Channels;
        }
    }
}
