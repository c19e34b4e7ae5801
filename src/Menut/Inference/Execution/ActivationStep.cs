using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>An activation that follows nothing it could be part of.</summary>
internal sealed unsafe class ActivationStep(ValueLayout map, ValueLayout output, ActivationFunction function) : RowStep(output, function)
{
    protected override void Row(RunMemory memory, float* row, int y)
    {
        float* source = At(memory, map, y);
        for (int x = 0; x < Output.Shape.Width; x++)
        {
            new ReadOnlySpan<float>((byte*)source + x * map.PixelBytes, Output.PaddedChannels)
                .CopyTo(new Span<float>((byte*)row + x * Output.PixelBytes, Output.PaddedChannels));
        }
    }
}
