using System.Runtime.CompilerServices;

namespace Menut.Inference.Kernels.Simd;

/// <summary>An epilogue of a vector: a new one is one structure with one function.</summary>
internal interface IActivation
{
    /// <summary>Applies it; the bounds are those of a clamp.</summary>
    static abstract TVector Apply<T, TVector>(TVector x, TVector low, TVector high)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged;
}

/// <inheritdoc cref="Epilogue.Clamp"/>
internal readonly struct Clamp : IActivation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Apply<T, TVector>(TVector x, TVector low, TVector high)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged => T.Min(high, T.Max(low, x));
}

/// <inheritdoc cref="Epilogue.HardSwish"/>
internal readonly struct HardSwish : IActivation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Apply<T, TVector>(TVector x, TVector low, TVector high)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged => T.Multiply(x, HardSigmoid.Apply<T, TVector>(x, low, high));
}

/// <inheritdoc cref="Epilogue.HardSigmoid"/>
internal readonly struct HardSigmoid : IActivation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Apply<T, TVector>(TVector x, TVector low, TVector high)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged =>
        T.Min(T.Broadcast(1), T.Max(T.Broadcast(0), T.Multiply(T.Add(x, T.Broadcast(3)), T.Broadcast(1f / 6))));
}

/// <inheritdoc cref="Epilogue.SiLU"/>
internal readonly struct SiLU : IActivation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Apply<T, TVector>(TVector x, TVector low, TVector high)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged => T.Divide(x, Exponential.OnePlusOfNegative<T, TVector>(x));
}

/// <inheritdoc cref="Epilogue.Sigmoid"/>
internal readonly struct Sigmoid : IActivation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Apply<T, TVector>(TVector x, TVector low, TVector high)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged => T.Divide(T.Broadcast(1), Exponential.OnePlusOfNegative<T, TVector>(x));
}

/// <inheritdoc cref="Epilogue.GELU"/>
internal readonly struct GELU : IActivation
{
    // erf(z) = 1 - (a1 t + ... + a5 t^5) exp(-z²), t = 1 / (1 + p z), for z >= 0; absolute error below 1.5e-7
    // (Abramowitz and Stegun 7.1.26). Halved, and with z = |x| / sqrt 2.
    private const float P = 0.3275911f * 0.70710678f;
    private const float A1 = 0.254829592f / 2;
    private const float A2 = -0.284496736f / 2;
    private const float A3 = 1.421413741f / 2;
    private const float A4 = -1.453152027f / 2;
    private const float A5 = 1.061405429f / 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Apply<T, TVector>(TVector x, TVector low, TVector high)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged
    {
        // Half of erfc(|x| / sqrt 2): the normal distribution's tail.
        TVector one = T.Broadcast(1), magnitude = T.MaxOrNaN(x, T.Subtract(T.Broadcast(0), x));
        TVector t = T.Divide(one, T.MultiplyAdd(magnitude, T.Broadcast(P), one));
        TVector tail = T.MultiplyAdd(T.Broadcast(A5), t, T.Broadcast(A4));
        tail = T.MultiplyAdd(tail, t, T.Broadcast(A3));
        tail = T.MultiplyAdd(tail, t, T.Broadcast(A2));
        tail = T.MultiplyAdd(tail, t, T.Broadcast(A1));
        // From 8 on 1/2 minus the tail is 1/2: bounded there, before the tail gets denormal, which is slow.
        TVector bounded = T.Min(T.Broadcast(8), magnitude);
        TVector square = T.Multiply(bounded, bounded);
        tail = T.Multiply(T.Multiply(tail, t), Exponential.Of<T, TVector>(T.Multiply(square, T.Broadcast(-0.5f))));

        // The distribution is 1 - tail on the right, the tail on the left: 1/2 + sign · (1/2 - tail).
        TVector half = T.Broadcast(0.5f);
        return T.Multiply(x, T.Add(half, T.CopySign(T.Max(T.Broadcast(0), T.Subtract(half, tail)), x)));
    }
}
