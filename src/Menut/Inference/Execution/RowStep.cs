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

    protected static float* At(RunMemory memory, ValueLayout value, int y) => (float*)memory.At(value, y, 0);
}
