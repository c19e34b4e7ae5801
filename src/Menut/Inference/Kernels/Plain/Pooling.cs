namespace Menut.Inference.Kernels.Plain;

/// <summary>A row of a maximum or average pooling.</summary>
internal static unsafe class Pooling
{
    public static void Max(PoolingRow* row) => Run(row, average: false);

    public static void Average(PoolingRow* row) => Run(row, average: true);

    private static void Run(PoolingRow* row, bool average)
    {
        for (nint x = 0; x < row->Width; x++)
        {
            float* output = (float*)((byte*)row->Output + (x * row->OutputStride));
            nint first = row->FirstColumns is null ? 0 : row->FirstColumns[x];
            nint count = row->ColumnCounts is null ? row->KernelWidth : row->ColumnCounts[x];
            for (nint channel = 0; channel < row->Channels; channel++)
            {
                float result = average ? 0 : float.NegativeInfinity;
                for (nint ky = 0; ky < row->RowCount; ky++)
                {
                    byte* window = row->Rows[ky] + (x * row->WindowStride);
                    for (nint kx = first; kx < first + count; kx++)
                    {
                        float value = ((float*)(window + (kx * row->PixelStride)))[channel];
                        result = average ? result + value : MathF.Max(result, value);
                    }
                }

                output[channel] = average ? result * row->Factors[x] : result;
            }
        }
    }
}
