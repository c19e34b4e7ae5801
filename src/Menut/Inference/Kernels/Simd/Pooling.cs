using System.Runtime.CompilerServices;

namespace Menut.Inference.Kernels.Simd;

/// <summary>Rows of poolings, for any instruction set.</summary>
internal static unsafe class Pooling<T, TVector>
    where T : struct, IVectors<TVector>
    where TVector : unmanaged
{
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Max(PoolingRow* row)
    {
        for (nint x = 0; x < row->Width; x++)
        {
            float* output = (float*)((byte*)row->Output + (x * row->OutputStride));
            nint first = row->FirstColumns == null ? 0 : row->FirstColumns[x], count = row->ColumnCounts == null ? row->KernelWidth : row->ColumnCounts[x];
            nint start = (x * row->WindowStride) + (first * row->PixelStride);
            for (nint channel = 0; channel < row->Channels; channel += T.Lanes)
            {
                TVector largest = T.Broadcast(float.NegativeInfinity);
                for (nint ky = 0; ky < row->RowCount; ky++)
                {
                    byte* at = row->Rows[ky] + start + (channel * sizeof(float));
                    for (nint kx = count; kx > 0; kx--, at += row->PixelStride)
                        largest = T.MaxOrNaN(largest, *(TVector*)at);
                }

                *(TVector*)(output + channel) = largest;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Average(PoolingRow* row)
    {
        for (nint x = 0; x < row->Width; x++)
        {
            float* output = (float*)((byte*)row->Output + (x * row->OutputStride));
            nint first = row->FirstColumns == null ? 0 : row->FirstColumns[x], count = row->ColumnCounts == null ? row->KernelWidth : row->ColumnCounts[x];
            nint start = (x * row->WindowStride) + (first * row->PixelStride);
            TVector factor = T.Broadcast(row->Factors[x]);
            for (nint channel = 0; channel < row->Channels; channel += T.Lanes)
            {
                TVector sum = T.Broadcast(0);
                for (nint ky = 0; ky < row->RowCount; ky++)
                {
                    byte* at = row->Rows[ky] + start + (channel * sizeof(float));
                    for (nint kx = count; kx > 0; kx--, at += row->PixelStride)
                        sum = T.Add(sum, *(TVector*)at);
                }

                *(TVector*)(output + channel) = T.Multiply(sum, factor);
            }
        }
    }
}
