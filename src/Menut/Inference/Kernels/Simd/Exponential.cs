using System.Runtime.CompilerServices;

namespace Menut.Inference.Kernels.Simd;

/// <summary>
/// exp(x) = 2^n · 2^f, with n the integer nearest to x · log2(e) and f what remains, in -1/2 to 1/2: 2^f by a polynomial whose relative error
/// is 7.5e-8 (minimax, found by Remez's exchange), 2^n by putting n where a float keeps its exponent.
/// </summary>
internal static class Exponential
{
    // A float of this size has a unit in the last place of 1: adding it rounds to an integer, and its low bits are that integer plus 127.
    public const float Rounder = 12582912 + 127;
    private const float Log2E = 1.44269504f;
    private const float C0 = 1.0000000716541244f;
    private const float C1 = 0.6931469670586844f;
    private const float C2 = 0.24022119726572633f;
    private const float C3 = 0.05550713286647641f;
    private const float C4 = 0.009675541248286255f;
    private const float C5 = 0.0013276467799312258f;

    // A shorter one that is 1 at 0, relative error 2.8e-6.
    private const float D1 = 0.6931241934113535f;
    private const float D2 = 0.24024098610631553f;
    private const float D3 = 0.055906424632423686f;
    private const float D4 = 0.009582853071175417f;

    // From here on the power is the float's infinity.
    private const float Overflow = 88.8f;

    // Up to here it is a normal float.
    private const float Underflow = -87.3f;

    /// <summary>exp(x), not less than 1.2e-38, which is never a denormal; NaN stays NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Of<T, TVector>(TVector x)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged
    {
        TVector bounded = T.Min(T.Broadcast(Overflow), T.Max(T.Broadcast(Underflow), x));
        TVector rounded = T.MultiplyAdd(bounded, T.Broadcast(Log2E), T.Broadcast(Rounder));
        TVector f = T.MultiplyAdd(bounded, T.Broadcast(Log2E), T.Subtract(T.Broadcast(Rounder), rounded));
        return T.Multiply(Fraction<T, TVector>(f), T.FractionToExponent(rounded));
    }

    /// <summary>
    /// 1 + exp(-x): what sigmoid and SiLU divide by. It reaches infinity where x is very negative, so that they reach zero. Beside the 1 a relative error of 2.8e-6
    /// of the power is enough: sigmoid and SiLU move by less than 7.1e-7.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector OnePlusOfNegative<T, TVector>(TVector x)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged
    {
        TVector n = T.Nearest(T.Multiply(x, T.Broadcast(-Log2E)), out TVector f), one = T.Broadcast(1);
        TVector power = T.MultiplyAdd(T.Broadcast(D4), f, T.Broadcast(D3));
        power = T.MultiplyAdd(power, f, T.Broadcast(D2));
        power = T.MultiplyAdd(power, f, T.Broadcast(D1));
        return T.AddScaled(T.MultiplyAdd(power, f, one), n, one);
    }

    /// <summary>2^f, f in -1/2 to 1/2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Fraction<T, TVector>(TVector f)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged
    {
        TVector power = T.MultiplyAdd(T.Broadcast(C5), f, T.Broadcast(C4));
        power = T.MultiplyAdd(power, f, T.Broadcast(C3));
        power = T.MultiplyAdd(power, f, T.Broadcast(C2));
        power = T.MultiplyAdd(power, f, T.Broadcast(C1));
        return T.MultiplyAdd(power, f, T.Broadcast(C0));
    }
}
