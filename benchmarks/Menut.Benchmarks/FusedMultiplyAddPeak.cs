using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Menut.Benchmarks;

/// <summary>What this machine's fused multiply-add units do at most: chains in registers and nothing else.</summary>
internal static class FusedMultiplyAddPeak
{
    private const int Chains = 12, Steps = 20_000;

    /// <summary>GFLOP/s over a short stretch.</summary>
    /// <param name="lanes">Floats a vector: 16, 8 or 4.</param>
    public static double Once(int lanes)
    {
        long start = Stopwatch.GetTimestamp();
        float kept = lanes switch { 16 => Run512(), 8 => Run256(), _ => Run128() };
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        GC.KeepAlive(kept);
        return 2.0 * lanes * Chains * Steps / seconds / 1e9;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static float Run512()
    {
        Vector512<float> x = Vector512.Create(0.5f), a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x, i = x, j = x, k = x, l = x;
        for (int step = Steps; step > 0; step--)
        {
            a = Vector512.FusedMultiplyAdd(a, x, x);
            b = Vector512.FusedMultiplyAdd(b, x, x);
            c = Vector512.FusedMultiplyAdd(c, x, x);
            d = Vector512.FusedMultiplyAdd(d, x, x);
            e = Vector512.FusedMultiplyAdd(e, x, x);
            f = Vector512.FusedMultiplyAdd(f, x, x);
            g = Vector512.FusedMultiplyAdd(g, x, x);
            h = Vector512.FusedMultiplyAdd(h, x, x);
            i = Vector512.FusedMultiplyAdd(i, x, x);
            j = Vector512.FusedMultiplyAdd(j, x, x);
            k = Vector512.FusedMultiplyAdd(k, x, x);
            l = Vector512.FusedMultiplyAdd(l, x, x);
        }

        return (a + b + c + d + e + f + g + h + i + j + k + l).ToScalar();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static float Run256()
    {
        Vector256<float> x = Vector256.Create(0.5f), a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x, i = x, j = x, k = x, l = x;
        for (int step = Steps; step > 0; step--)
        {
            a = Vector256.FusedMultiplyAdd(a, x, x);
            b = Vector256.FusedMultiplyAdd(b, x, x);
            c = Vector256.FusedMultiplyAdd(c, x, x);
            d = Vector256.FusedMultiplyAdd(d, x, x);
            e = Vector256.FusedMultiplyAdd(e, x, x);
            f = Vector256.FusedMultiplyAdd(f, x, x);
            g = Vector256.FusedMultiplyAdd(g, x, x);
            h = Vector256.FusedMultiplyAdd(h, x, x);
            i = Vector256.FusedMultiplyAdd(i, x, x);
            j = Vector256.FusedMultiplyAdd(j, x, x);
            k = Vector256.FusedMultiplyAdd(k, x, x);
            l = Vector256.FusedMultiplyAdd(l, x, x);
        }

        return (a + b + c + d + e + f + g + h + i + j + k + l).ToScalar();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static float Run128()
    {
        Vector128<float> x = Vector128.Create(0.5f), a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x, i = x, j = x, k = x, l = x;
        for (int step = Steps; step > 0; step--)
        {
            a = Vector128.FusedMultiplyAdd(a, x, x);
            b = Vector128.FusedMultiplyAdd(b, x, x);
            c = Vector128.FusedMultiplyAdd(c, x, x);
            d = Vector128.FusedMultiplyAdd(d, x, x);
            e = Vector128.FusedMultiplyAdd(e, x, x);
            f = Vector128.FusedMultiplyAdd(f, x, x);
            g = Vector128.FusedMultiplyAdd(g, x, x);
            h = Vector128.FusedMultiplyAdd(h, x, x);
            i = Vector128.FusedMultiplyAdd(i, x, x);
            j = Vector128.FusedMultiplyAdd(j, x, x);
            k = Vector128.FusedMultiplyAdd(k, x, x);
            l = Vector128.FusedMultiplyAdd(l, x, x);
        }

        return (a + b + c + d + e + f + g + h + i + j + k + l).ToScalar();
    }
}
