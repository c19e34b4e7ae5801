namespace Menut.Inference.Kernels.Simd;

/// <summary>
/// What a kernel that is written once needs of an instruction set, one line each. The JIT compiles such a kernel for each set as if it had
/// been written for it.
/// </summary>
/// <typeparam name="TVector">The set's vector of floats.</typeparam>
internal interface IVectors<TVector>
    where TVector : unmanaged
{
    /// <summary>Floats a vector; divides 16.</summary>
    static abstract int Lanes { get; }

    /// <summary>The value in every lane.</summary>
    static abstract TVector Broadcast(float value);

    static abstract TVector Add(TVector a, TVector b);

    static abstract TVector Subtract(TVector a, TVector b);

    static abstract TVector Multiply(TVector a, TVector b);

    static abstract TVector Divide(TVector a, TVector b);

    /// <summary>a · b + c, rounded once.</summary>
    static abstract TVector MultiplyAdd(TVector a, TVector b, TVector c);

    /// <summary>The smaller; x where it is NaN.</summary>
    static abstract TVector Min(TVector bound, TVector x);

    /// <summary>The larger; x where it is NaN.</summary>
    static abstract TVector Max(TVector bound, TVector x);

    /// <summary>The larger; NaN where either is.</summary>
    static abstract TVector MaxOrNaN(TVector a, TVector b);

    /// <summary>The lanes' bits shifted left by 23: from the low bits of an integer that stands in a float's fraction, a power of two.</summary>
    static abstract TVector FractionToExponent(TVector x);

    /// <summary>The integer nearest to x, even at a tie, and what remains, exact. The integer of x that is beyond the exponents of normal floats is one that is, too.</summary>
    static abstract TVector Nearest(TVector x, out TVector fraction);

    /// <summary>value · 2^exponent + addend, for an exponent from <see cref="Nearest"/>; 2^128 is infinity, or what the product is.</summary>
    static abstract TVector AddScaled(TVector value, TVector exponent, TVector addend);

    /// <summary>The largest lane; any where one is NaN.</summary>
    static abstract float Largest(TVector x);

    /// <summary>The sum of the lanes, halves first.</summary>
    static abstract float Sum(TVector x);

    /// <summary>x's sign on the magnitude, which is positive.</summary>
    static abstract TVector CopySign(TVector magnitude, TVector x);
}
