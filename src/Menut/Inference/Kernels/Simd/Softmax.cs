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
        TVector last = T.Broadcast(float.NegativeInfinity);
        nint whole = count - (count % T.Lanes);
        for (nint i = whole; i < count; i++)
            ((float*)&last)[i - whole] = input[i];
        TVector largest = last;
        for (nint i = 0; i < whole; i += T.Lanes)
            largest = T.MaxOrNaN(largest, *(TVector*)(input + i));

        TVector shift = T.Broadcast(Largest((float*)&largest));
        last = Exponential.Of<T, TVector>(T.Subtract(last, shift));
        TVector sum = last;
        for (nint i = 0; i < whole; i += T.Lanes)
        {
            TVector power = Exponential.Of<T, TVector>(T.Subtract(*(TVector*)(input + i), shift));
            *(TVector*)(output + i) = power;
            sum = T.Add(sum, power);
        }

        TVector divisor = T.Broadcast(Sum((float*)&sum));
        for (nint i = 0; i < whole; i += T.Lanes)
            *(TVector*)(output + i) = T.Divide(*(TVector*)(output + i), divisor);
        last = T.Divide(last, divisor);
        for (nint i = whole; i < count; i++)
            output[i] = ((float*)&last)[i - whole];
    }

    private static float Largest(float* lanes)
    {
        for (int half = T.Lanes / 2; half > 0; half /= 2)
        {
            for (int i = 0; i < half; i++)
                lanes[i] = MathF.Max(lanes[i], lanes[i + half]);
        }

        return lanes[0];
    }

    private static float Sum(float* lanes)
    {
        for (int half = T.Lanes / 2; half > 0; half /= 2)
        {
            for (int i = 0; i < half; i++)
                lanes[i] += lanes[i + half];
        }

        return lanes[0];
    }
}
