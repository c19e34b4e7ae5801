using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>A maximum or an average over windows. What lies outside the map is left out, not read.</summary>
internal sealed unsafe class PoolingStep : RowStep
{
    private readonly ValueLayout _map;
    private readonly Window _kernel;
    private readonly Window _stride;
    private readonly PaddingExtent _padding;
    private readonly bool _isMaximum;
    private readonly bool _countsPadding;
    private readonly int[] _firstColumns;
    private readonly int[] _columnCounts;

    public PoolingStep(ValueLayout map, ValueLayout output, Operation operation, ActivationFunction? activation)
        : base(output, activation)
    {
        _map = map;
        (_kernel, _stride, var padding, _countsPadding, _isMaximum) = operation switch
        {
            MaxPool maximum => (maximum.Kernel, maximum.Stride, maximum.Padding, false, true),
            AveragePool average => (average.Kernel, average.Stride, average.Padding, average.CountsPadding, false),
            _ => throw new ArgumentException($"{operation.Kind} is no pooling.", nameof(operation)),
        };
        _padding = PaddingExtent.Of(padding, map.Shape, _kernel, _stride);
        var columns = Enumerable.Range(0, output.Shape.Width).Select(x => Inside(x * _stride.Width - _padding.Left, _kernel.Width, map.Shape.Width)).ToArray();
        _firstColumns = [.. columns.Select(column => column.First)];
        _columnCounts = [.. columns.Select(column => column.Count)];
        for (int y = 0; y < output.Shape.Height; y++)
            Inside(y * _stride.Height - _padding.Top, _kernel.Height, map.Shape.Height);
    }

    protected override void Row(RunMemory memory, float* row, int y)
    {
        int top = y * _stride.Height - _padding.Top;
        var (firstRow, rowCount) = Inside(top, _kernel.Height, _map.Shape.Height);
        byte** rows = stackalloc byte*[rowCount];
        for (int i = 0; i < rowCount; i++)
            rows[i] = memory.At(_map, top + firstRow + i, -_padding.Left);
        float* factors = stackalloc float[_columnCounts.Length];
        for (int x = 0; x < _columnCounts.Length; x++)
            factors[x] = 1f / (_countsPadding ? _kernel.Area : rowCount * _columnCounts[x]);
        fixed (int* firstColumns = _firstColumns, columnCounts = _columnCounts)
        {
            var pooling = new PoolingRow
            {
                Rows = rows, RowCount = rowCount, KernelWidth = _kernel.Width, PixelStride = _map.PixelBytes, WindowStride = _map.PixelBytes * _stride.Width,
                FirstColumns = firstColumns, ColumnCounts = columnCounts, Factors = factors,
                Width = Output.Shape.Width, Channels = Output.PaddedChannels, Output = row, OutputStride = Output.PixelBytes,
            };
            if (_isMaximum)
                memory.Kernels.MaxPoolRow(&pooling);
            else
                memory.Kernels.AveragePoolRow(&pooling);
        }
    }

    /// <summary>The part of a window that lies on the map.</summary>
    /// <exception cref="NotSupportedException">None does.</exception>
    private static (int First, int Count) Inside(int start, int length, int size)
    {
        int first = Math.Max(0, -start);
        int count = Math.Min(length, size - start) - first;
        return count > 0 ? (first, count) : throw new NotSupportedException("A window of a pooling lies beside the map.");
    }
}
