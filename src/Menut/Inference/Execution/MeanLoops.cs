using Menut.Inference.Kernels;
using Menut.Inference.Planning;

namespace Menut.Inference.Execution;

/// <summary>What the means share.</summary>
internal static unsafe class MeanLoops
{
    /// <summary>The mean of rows of channels, summed in their order.</summary>
    /// <param name="memory">The run's memory.</param>
    /// <param name="rows">The first row.</param>
    /// <param name="stride">Bytes from a row to the next.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="mean">Receives the mean.</param>
    /// <param name="width">Channels, a multiple of 16.</param>
    /// <param name="positions">What the sum is divided by.</param>
    public static void Mean(RunMemory memory, float* rows, nint stride, int count, float* mean, int width, long positions)
    {
        new Span<float>(mean, width).Clear();
        Add(memory, rows, stride, count, mean, width);
        Divide(mean, width, positions);
    }

    /// <summary>Adds rows of channels to a vector.</summary>
    public static void Add(RunMemory memory, float* rows, nint stride, int count, float* sum, int width)
    {
        var operands = new RowOperands { Left = rows, LeftStride = stride, Output = sum, Rows = count, Width = width };
        memory.Kernels.SumRows(&operands);
    }

    /// <summary>A sum becomes a mean.</summary>
    public static void Divide(float* values, int count, long positions)
    {
        float factor = 1f / positions;
        for (int i = 0; i < count; i++)
            values[i] *= factor;
    }
}
