using System.Runtime.CompilerServices;

namespace Menut.Inference.Kernels.Simd;

/// <summary>Depthwise rows of any window and stride: one output at a time, for the windows that no network of the family has.</summary>
internal static unsafe class GenericDepthwise<T, TVector>
    where T : struct, IVectors<TVector>
    where TVector : unmanaged
{
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Row(DepthwiseRow* row)
    {
        bool clamped = row->Epilogue == Epilogue.Clamp;
        TVector low = T.Broadcast(clamped ? row->Low : float.NegativeInfinity), high = T.Broadcast(clamped ? row->High : float.PositiveInfinity);
        for (nint lane = 0; lane < 16; lane += T.Lanes)
        {
            float* output = row->Output + lane;
            TVector total = T.Broadcast(0);
            for (nint x = 0; x < row->Width; x++)
            {
                TVector sum = *(TVector*)(row->Bias + lane);
                float* weight = row->Weights + lane;
                for (nint ky = 0; ky < row->KernelHeight; ky++)
                {
                    byte* input = row->Rows[ky] + (x * row->Stride * row->PixelStride) + (lane * sizeof(float));
                    for (nint kx = 0; kx < row->KernelWidth; kx++, input += row->PixelStride, weight += 16)
                        sum = T.MultiplyAdd(*(TVector*)input, *(TVector*)weight, sum);
                }

                sum = T.Min(high, T.Max(low, sum));
                *(TVector*)output = sum;
                output = (float*)((byte*)output + row->OutputStride);
                total = T.Add(total, sum);
            }

            if (clamped && row->Sum != null)
                *(TVector*)(row->Sum + lane) = T.Add(*(TVector*)(row->Sum + lane), total);
        }

        if (!clamped)
            DepthwiseTail.Finish<T, TVector>(row);
    }
}
