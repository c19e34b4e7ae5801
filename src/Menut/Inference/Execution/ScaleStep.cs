using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>A map times a factor a channel that another value holds.</summary>
internal sealed unsafe class ScaleStep(ValueLayout map, ValueLayout gate, ValueLayout output, ActivationFunction? activation) : RowStep(output, activation)
{
    protected override bool AppliesEpilogue => true;

    protected override void Row(RunMemory memory, float* row, int y)
    {
        var operands = new RowOperands
        {
            Left = At(memory, map, y), LeftStride = map.PixelBytes, Right = (float*)memory.At(gate),
            Output = row, OutputStride = Output.PixelBytes, Rows = Output.Shape.Width, Width = Output.PaddedChannels,
            Epilogue = Epilogue.Kind, Low = Epilogue.Low, High = Epilogue.High,
        };
        memory.Kernels.ScaleRows(&operands);
    }
}
