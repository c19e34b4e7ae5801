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
        // The last values go through a vector of their own: nothing is read or written beyond the count. What fills it up weighs nothing.
        nint whole = count - (count % T.Lanes);
        TVector last = T.Broadcast(float.NegativeInfinity);
        for (nint i = whole; i < count; i++)
            ((float*)&last)[i - whole] = input[i];

        // A NaN need not come through: its own power is one, and so is the sum.
        TVector largest = last;
        for (nint i = 0; i < whole; i += T.Lanes)
            largest = T.Max(largest, *(TVector*)(input + i));
        TVector shift = T.Broadcast(T.Largest(largest));
        TVector sum = T.Broadcast(0);
        for (nint i = 0; i < whole; i += T.Lanes)
        {
            TVector power = Exponential.Of<T, TVector>(T.Subtract(*(TVector*)(input + i), shift));
            *(TVector*)(output + i) = power;
            sum = T.Add(sum, power);
        }

        if (whole < count)
        {
            last = Exponential.Of<T, TVector>(T.Subtract(last, shift));
            sum = T.Add(sum, last);
        }

        // One division a row instead of one a vector.
        TVector factor = T.Broadcast(1 / T.Sum(sum));
        for (nint i = 0; i < whole; i += T.Lanes)
            *(TVector*)(output + i) = T.Multiply(*(TVector*)(output + i), factor);
        last = T.Multiply(last, factor);
        for (nint i = whole; i < count; i++)
            output[i] = ((float*)&last)[i - whole];
    }
}
