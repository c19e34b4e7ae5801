using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>The sum of two maps.</summary>
internal sealed unsafe class AddStep(ValueLayout left, ValueLayout right, ValueLayout output, ActivationFunction? activation) : RowStep(output, activation)
{
    protected override bool AppliesEpilogue => true;

    protected override void Row(RunMemory memory, float* row, int y)
    {
        var operands = new RowOperands
        {
            Left = At(memory, left, y), LeftStride = left.PixelBytes, Right = At(memory, right, y), RightStride = right.PixelBytes,
            Output = row, OutputStride = Output.PixelBytes, Rows = Output.Shape.Width, Width = Output.PaddedChannels,
            Epilogue = Epilogue.Kind, Low = Epilogue.Low, High = Epilogue.High,
        };
        memory.Kernels.AddRows(&operands);
    }
}
