using Menut.Inference.Graph;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>A map times a factor and plus a shift a channel, both from the weights.</summary>
internal sealed unsafe class AffineStep(ValueLayout map, FusedAffine affine, ValueLayout output) : RowStep(output, affine.Activation)
{
    protected override bool AppliesEpilogue => true;

    protected override void Row(RunMemory memory, float* row, int y)
    {
        var (factors, shifts) = memory.Weights[affine];
        var operands = new RowOperands
        {
            Left = At(memory, map, y), LeftStride = map.PixelBytes, Right = (float*)(memory.Weights.Pointer + factors),
            Shift = (float*)(memory.Weights.Pointer + shifts), Output = row, OutputStride = Output.PixelBytes,
            Rows = Output.Shape.Width, Width = Output.PaddedChannels, Epilogue = Epilogue.Kind, Low = Epilogue.Low, High = Epilogue.High,
        };
        memory.Kernels.AffineRows(&operands);
    }
}
