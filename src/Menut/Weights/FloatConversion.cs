using System.Numerics;
using System.Runtime.InteropServices;

namespace Menut.Weights;

/// <summary>
/// Stored numbers as float32. Half and bfloat16 are subsets of float32, so those conversions are exact; float64 is rounded to
/// nearest, ties to even, and becomes infinite where it is too large.
/// </summary>
internal static class FloatConversion
{
    /// <summary>Whether <see cref="ToSingle"/> knows a format.</summary>
    public static bool Knows(ElementType type) => type is ElementType.F32 or ElementType.F16 or ElementType.BF16 or ElementType.F64;

    /// <summary>Converts little-endian numbers.</summary>
    /// <param name="type">One that <see cref="Knows"/> is true for.</param>
    /// <param name="source">Their bytes.</param>
    /// <param name="destination">As many values.</param>
    public static void ToSingle(ElementType type, ReadOnlySpan<byte> source, Span<float> destination)
    {
        if (!BitConverter.IsLittleEndian)
            source = Reversed(type, source);
        switch (type)
        {
            case ElementType.F32:
                source.CopyTo(MemoryMarshal.AsBytes(destination));
                break;
            case ElementType.F16:
                HalfToSingle(MemoryMarshal.Cast<byte, ushort>(source), destination);
                break;
            case ElementType.BF16:
                BrainToSingle(MemoryMarshal.Cast<byte, ushort>(source), destination);
                break;
            case ElementType.F64:
                DoubleToSingle(MemoryMarshal.Cast<byte, double>(source), destination);
                break;
            default:
                throw new NotSupportedException($"{type} is not a floating-point format.");
        }
    }

    private static void HalfToSingle(ReadOnlySpan<ushort> source, Span<float> destination)
    {
        int i = 0;
        for (; i <= source.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            Vector.Widen(new Vector<ushort>(source[i..]), out var low, out var high);
            Widened(low).CopyTo(destination[i..]);
            Widened(high).CopyTo(destination[(i + Vector<float>.Count)..]);
        }

        for (; i < source.Length; i++)
            destination[i] = (float)BitConverter.UInt16BitsToHalf(source[i]);
    }

    /// <summary>
    /// A half's exponent and mantissa, moved to where float32 has them, read as a float that is 2^112 too small: one product mends
    /// normal and subnormal numbers alike. Infinities and NaN keep the highest exponent.
    /// </summary>
    private static Vector<float> Widened(Vector<uint> half)
    {
        var sign = (half & new Vector<uint>(0x8000)) << 16;
        var magnitude = (half & new Vector<uint>(0x7FFF)) << 13;
        var finite = Vector.AsVectorUInt32(Vector.AsVectorSingle(magnitude) * BitConverter.UInt32BitsToSingle((127 + 112) << 23));
        var special = magnitude | new Vector<uint>(0x7F80_0000);
        var isSpecial = Vector.GreaterThanOrEqual(magnitude, new Vector<uint>(0x7C00 << 13));
        return Vector.AsVectorSingle(sign | Vector.ConditionalSelect(isSpecial, special, finite));
    }

    private static void BrainToSingle(ReadOnlySpan<ushort> source, Span<float> destination)
    {
        int i = 0;
        for (; i <= source.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            Vector.Widen(new Vector<ushort>(source[i..]), out var low, out var high);
            Vector.AsVectorSingle(low << 16).CopyTo(destination[i..]);
            Vector.AsVectorSingle(high << 16).CopyTo(destination[(i + Vector<float>.Count)..]);
        }

        for (; i < source.Length; i++)
            destination[i] = BitConverter.UInt32BitsToSingle((uint)source[i] << 16);
    }

    private static void DoubleToSingle(ReadOnlySpan<double> source, Span<float> destination)
    {
        int i = 0;
        for (; i <= source.Length - Vector<float>.Count; i += Vector<float>.Count)
            Vector.Narrow(new Vector<double>(source[i..]), new Vector<double>(source[(i + Vector<double>.Count)..])).CopyTo(destination[i..]);
        for (; i < source.Length; i++)
            destination[i] = (float)source[i];
    }

    private static byte[] Reversed(ElementType type, ReadOnlySpan<byte> source)
    {
        byte[] turned = source.ToArray();
        int size = StoredTensor.SizeOf(type);
        for (int i = 0; i < turned.Length; i += size)
            turned.AsSpan(i, size).Reverse();
        return turned;
    }
}
