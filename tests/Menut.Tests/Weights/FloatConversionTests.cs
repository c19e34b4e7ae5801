using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Menut.Weights;

namespace Menut.Tests.Weights;

public sealed class FloatConversionTests
{
    [Fact]
    public void Every_half_is_exact()
    {
        float[] converted = All16Bits(ElementType.F16);
        for (int bits = 0; bits <= ushort.MaxValue; bits++)
            AssertSame((float)BitConverter.UInt16BitsToHalf((ushort)bits), converted[bits]);
    }

    [Fact]
    public void Every_bfloat16_is_exact()
    {
        float[] converted = All16Bits(ElementType.BF16);
        for (int bits = 0; bits <= ushort.MaxValue; bits++)
            Assert.Equal((uint)bits << 16, BitConverter.SingleToUInt32Bits(converted[bits]));
    }

    [Fact]
    public void A_float64_is_rounded_to_nearest_and_overflows_to_infinity()
    {
        double[] values =
        [
            0, -0.0, 1 / 3.0, 1e300, -1e300, double.Epsilon, double.NaN, double.PositiveInfinity, float.MaxValue, float.MaxValue * (1 + 1e-9), float.Epsilon * 0.5, float.Epsilon * 0.5000001,
            1 + Math.Pow(2, -24), 1 + (3 * Math.Pow(2, -24)), .. Enumerable.Range(0, 999).Select(i => Math.Exp(i - 500) * (i % 2 == 0 ? 1 : -1)),
        ];
        float[] converted = new StoredTensor(ElementType.F64, [values.Length], MemoryMarshal.AsBytes(values.AsSpan()).ToArray()).ToFloats();
        for (int i = 0; i < values.Length; i++)
            AssertSame((float)values[i], converted[i]);
        Assert.Equal(1, converted[12]); // ties go to the even neighbour, below ...
        Assert.Equal(BitConverter.UInt32BitsToSingle(0x3F80_0002), converted[13]); // ... and above
    }

    [Theory]
    [InlineData(ElementType.F16, 2)]
    [InlineData(ElementType.BF16, 2)]
    [InlineData(ElementType.F64, 8)]
    [InlineData(ElementType.F32, 4)]
    public void Every_length_is_converted_whole(ElementType type, int size)
    {
        for (int length = 0; length < 70; length++)
        {
            byte[] bytes = new byte[length * size];
            new Random(length).NextBytes(bytes);
            float[] all = new StoredTensor(type, [length], bytes).ToFloats();
            for (int i = 0; i < length; i++)
                AssertSame(new StoredTensor(type, [1], bytes.AsMemory(i * size, size)).ToFloats()[0], all[i]);
        }
    }

    [Fact]
    public void Integers_are_no_floats() =>
        Assert.Throws<NotSupportedException>(() => new StoredTensor(ElementType.I32, [1], new byte[4]).ToFloats());

    private static float[] All16Bits(ElementType type)
    {
        byte[] bytes = new byte[2 << 16];
        for (int bits = 0; bits <= ushort.MaxValue; bits++)
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(bits * 2), (ushort)bits);
        return new StoredTensor(type, [1 << 16], bytes).ToFloats();
    }

    /// <summary>Bit for bit, except that a NaN may be any NaN.</summary>
    private static void AssertSame(float expected, float actual)
    {
        if (!float.IsNaN(expected))
            Assert.Equal(BitConverter.SingleToUInt32Bits(expected), BitConverter.SingleToUInt32Bits(actual));
        else
            Assert.True(float.IsNaN(actual));
    }
}
