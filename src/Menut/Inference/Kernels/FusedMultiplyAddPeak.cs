using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Menut.Inference.Kernels;

/// <summary>How many multiply-adds a second one thread does at most: fused ones, in registers, enough at once to hide their latency.</summary>
internal static class FusedMultiplyAddPeak
{
    private const int Chains = 12;
    private const int Steps = 20_000;

    /// <summary>The best of some short measurements.</summary>
    /// <param name="width">Floats of a vector: 16, 8 or 4.</param>
    public static double Measure(int width)
    {
        double best = 0;
        for (int i = 0; i < 40; i++)
            best = Math.Max(best, Once(width));
        return best;
    }

    /// <summary>A short measurement.</summary>
    /// <param name="width">Floats of a vector: 16, 8 or 4.</param>
    public static double Once(int width)
    {
        long start = Stopwatch.GetTimestamp();
        float result = width switch { 16 => Wide(Steps), 8 => Middle(Steps), _ => Narrow(Steps) };
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        GC.KeepAlive(result);
        return (double)Steps * Chains * width / seconds;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static float Wide(int steps)
    {
        Vector512<float> f = Vector512.Create(0.999f), d = Vector512.Create(0.001f);
        Vector512<float> a = d, b = d, c = d, e = d, g = d, h = d, i = d, j = d, k = d, l = d, m = d, n = d;
        for (; steps > 0; steps--)
        {
            a = Vector512.FusedMultiplyAdd(a, f, d);
            b = Vector512.FusedMultiplyAdd(b, f, d);
            c = Vector512.FusedMultiplyAdd(c, f, d);
            e = Vector512.FusedMultiplyAdd(e, f, d);
            g = Vector512.FusedMultiplyAdd(g, f, d);
            h = Vector512.FusedMultiplyAdd(h, f, d);
            i = Vector512.FusedMultiplyAdd(i, f, d);
            j = Vector512.FusedMultiplyAdd(j, f, d);
            k = Vector512.FusedMultiplyAdd(k, f, d);
            l = Vector512.FusedMultiplyAdd(l, f, d);
            m = Vector512.FusedMultiplyAdd(m, f, d);
            n = Vector512.FusedMultiplyAdd(n, f, d);
        }

        return Vector512.Sum(a + b + c + e + g + h + i + j + k + l + m + n);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static float Middle(int steps)
    {
        Vector256<float> f = Vector256.Create(0.999f), d = Vector256.Create(0.001f);
        Vector256<float> a = d, b = d, c = d, e = d, g = d, h = d, i = d, j = d, k = d, l = d, m = d, n = d;
        for (; steps > 0; steps--)
        {
            a = Vector256.FusedMultiplyAdd(a, f, d);
            b = Vector256.FusedMultiplyAdd(b, f, d);
            c = Vector256.FusedMultiplyAdd(c, f, d);
            e = Vector256.FusedMultiplyAdd(e, f, d);
            g = Vector256.FusedMultiplyAdd(g, f, d);
            h = Vector256.FusedMultiplyAdd(h, f, d);
            i = Vector256.FusedMultiplyAdd(i, f, d);
            j = Vector256.FusedMultiplyAdd(j, f, d);
            k = Vector256.FusedMultiplyAdd(k, f, d);
            l = Vector256.FusedMultiplyAdd(l, f, d);
            m = Vector256.FusedMultiplyAdd(m, f, d);
            n = Vector256.FusedMultiplyAdd(n, f, d);
        }

        return Vector256.Sum(a + b + c + e + g + h + i + j + k + l + m + n);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static float Narrow(int steps)
    {
        Vector128<float> f = Vector128.Create(0.999f), d = Vector128.Create(0.001f);
        Vector128<float> a = d, b = d, c = d, e = d, g = d, h = d, i = d, j = d, k = d, l = d, m = d, n = d;
        for (; steps > 0; steps--)
        {
            a = Vector128.FusedMultiplyAdd(a, f, d);
            b = Vector128.FusedMultiplyAdd(b, f, d);
            c = Vector128.FusedMultiplyAdd(c, f, d);
            e = Vector128.FusedMultiplyAdd(e, f, d);
            g = Vector128.FusedMultiplyAdd(g, f, d);
            h = Vector128.FusedMultiplyAdd(h, f, d);
            i = Vector128.FusedMultiplyAdd(i, f, d);
            j = Vector128.FusedMultiplyAdd(j, f, d);
            k = Vector128.FusedMultiplyAdd(k, f, d);
            l = Vector128.FusedMultiplyAdd(l, f, d);
            m = Vector128.FusedMultiplyAdd(m, f, d);
            n = Vector128.FusedMultiplyAdd(n, f, d);
        }

        return Vector128.Sum(a + b + c + e + g + h + i + j + k + l + m + n);
    }
}
