using Menut.Inference.Graph;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>An operation that makes its output row by row from rows of its inputs. Subclasses make a row; activation comes after.</summary>
internal abstract unsafe class RowStep(ValueLayout output, ActivationFunction? activation) : Step
{
    /// <summary>What it writes.</summary>
    protected ValueLayout Output { get; } = output;

    /// <summary>What is done to each row in the end.</summary>
    protected EpilogueOf Epilogue { get; } = EpilogueOf.Of(activation);

    /// <summary>Whether the row's own kernel applies the epilogue.</summary>
    protected virtual bool AppliesEpilogue => false;

    public override void Run(RunMemory memory, int part, int parts)
    {
        var (first, end) = Share(Output.Shape.Height, part, parts);
        for (int y = first; y < end; y++)
        {
            float* row = At(memory, Output, y);
            Row(memory, row, y);
            if (!AppliesEpilogue && Epilogue != EpilogueOf.Nothing)
                memory.Kernels.Activate(row, Output.Shape.Width, Output.PixelBytes, Output.PaddedChannels, Epilogue.Kind, Epilogue.Low, Epilogue.High);
        }
    }

    /// <summary>Makes an output row.</summary>
    protected abstract void Row(RunMemory memory, float* row, int y);

    protected static float* At(RunMemory memory, ValueLayout value, int y) => (float*)(memory.Of(value) + value.At(y, 0));
}

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

/// <summary>A map times a factor a channel that another value holds.</summary>
internal sealed unsafe class ScaleStep(ValueLayout map, ValueLayout gate, ValueLayout output, ActivationFunction? activation) : RowStep(output, activation)
{
    protected override bool AppliesEpilogue => true;

    protected override void Row(RunMemory memory, float* row, int y)
    {
        var operands = new RowOperands
        {
            Left = At(memory, map, y), LeftStride = map.PixelBytes, Right = (float*)memory.Of(gate),
            Output = row, OutputStride = Output.PixelBytes, Rows = Output.Shape.Width, Width = Output.PaddedChannels,
            Epilogue = Epilogue.Kind, Low = Epilogue.Low, High = Epilogue.High,
        };
        memory.Kernels.ScaleRows(&operands);
    }
}

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
                    *row++ = ((float*)(memory.Of(map) + map.At(v, u)))[c];
            }
        }
    }
}
