using System.Runtime.CompilerServices;

namespace Menut.Inference.Kernels.Simd;

/// <summary>Probabilities from logits, for any instruction set.</summary>
internal static unsafe class Softmax<T, TVector>
    where T : struct, IVectors<TVector>
    where TVector : unmanaged
{
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Of(float* input, float* output, nint count)
    {
        float largest = float.NegativeInfinity;
        for (nint i = 0; i < count; i++)
            largest = MathF.Max(largest, input[i]);

        // The last values go through a vector of their own: nothing is read or written beyond the count.
        TVector shift = T.Broadcast(largest), last;
        nint whole = count - (count % T.Lanes);
        for (nint i = 0; i < whole; i += T.Lanes)
            *(TVector*)(output + i) = Exponential.Of<T, TVector>(T.Subtract(*(TVector*)(input + i), shift));
        last = shift;
        for (nint i = whole; i < count; i++)
            ((float*)&last)[i - whole] = input[i];
        last = Exponential.Of<T, TVector>(T.Subtract(last, shift));
        for (nint i = whole; i < count; i++)
            output[i] = ((float*)&last)[i - whole];

        float sum = 0;
        for (nint i = 0; i < count; i++)
            sum += output[i];
        for (nint i = 0; i < count; i++)
            output[i] /= sum;
    }
}
