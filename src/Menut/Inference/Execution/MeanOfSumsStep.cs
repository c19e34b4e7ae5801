using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>A mean over positions, from the sums of rows that a depthwise convolution left, in the rows' order.</summary>
internal sealed unsafe class MeanOfSumsStep(ValueLayout sums, ValueLayout mean, long positions) : Step
{
    public override void Run(RunMemory memory, int part, int parts) =>
        MeanLoops.Mean(memory, (float*)memory.At(sums), sums.RowBytes, sums.Shape.Height, (float*)memory.At(mean), mean.PaddedChannels, positions);
}
