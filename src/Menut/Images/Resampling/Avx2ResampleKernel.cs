using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Menut.Images.Resampling;

/// <summary>Four pixels of four lines at once with AVX2.</summary>
internal sealed class Avx2ResampleKernel : ResampleKernel
{
    private const int Pixels = 4, Block = 32;
    private const byte Z = byte.MaxValue;

    public override bool IsSupported => Avx2.IsSupported;

    protected override int BytesAtOnce => Block;

    public override PackedColumns Pack(ResampleAxis columns) =>
        new(columns, Pixels, intsPerGroup: 4, excessBytes: 4, static (weights, packed) => PixelPairs.Pack(weights, packed, Pixels));

    /// <summary>Writes a pixel of each of four lines; of fewer, the last one several times.</summary>
    /// <param name="sums">Red, green, blue and nothing of each line, as bytes.</param>
    /// <param name="target">The pixel of the first line.</param>
    /// <param name="second">Bytes from there to the second line's, and so on.</param>
    /// <param name="third">To the third's.</param>
    /// <param name="fourth">To the fourth's.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<uint> sums, ref byte target, int second, int third, int fourth)
    {
        Unsafe.WriteUnaligned(ref target, sums.GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, second), sums.GetElement(1));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, third), sums.GetElement(2));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, fourth), sums.GetElement(3));
    }

    /// <summary>Asks for bytes that will be read soon: lines are too many and too short at a time for the processor to see it coming.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Prefetch(ref byte line, int offset) =>
        // An address past the picture's end, or of a picture that was just moved, does no harm: nothing is read.
        Sse.Prefetch1((byte*)Unsafe.AsPointer(ref line) + offset);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Squeeze(ReadOnlySpan<byte> source, int stride, int lines, PackedColumns columns, Span<byte> target)
    {
        ref byte line0 = ref MemoryMarshal.GetReference(source);
        ref byte line1 = ref Unsafe.Add(ref line0, Math.Min(1, lines - 1) * stride);
        ref byte line2 = ref Unsafe.Add(ref line0, Math.Min(2, lines - 1) * stride);
        ref byte line3 = ref Unsafe.Add(ref line0, (lines - 1) * stride);
        int lineBytes = columns.LineBytes;
        var (second, third, fourth) = (Math.Min(1, lines - 1) * lineBytes, Math.Min(2, lines - 1) * lineBytes, (lines - 1) * lineBytes);
        ref byte to = ref MemoryMarshal.GetReference(target);
        ref int weights = ref MemoryMarshal.GetReference(columns.Weights);
        var half = Vector128.Create(ResampleAxis.Half);
        int ahead = stride * lines;
        nuint weight = 0, length = (nuint)columns.Groups * Pixels * 3;
        foreach (int offset in columns.Offsets)
        {
            Prefetch(ref line0, ahead + offset);
            Prefetch(ref line1, ahead + offset);
            Prefetch(ref line2, ahead + offset);
            Prefetch(ref line3, ahead + offset);
            var low0 = Vector256<int>.Zero;
            var (low1, low2, low3, high0, high1, high2, high3) = (low0, low0, low0, low0, low0, low0, low0);
            for (nuint at = (nuint)offset, end = at + length; at != end; at += Pixels * 3)
            {
                // Two pairs, low parts and high parts: each pair's for all channels.
                var both = Vector128.LoadUnsafe(ref weights, weight).ToVector256Unsafe();
                var low = Avx2.PermuteVar8x32(both, Vector256.Create(0, 0, 0, 0, 1, 1, 1, 1)).AsInt16();
                var high = Avx2.PermuteVar8x32(both, Vector256.Create(2, 2, 2, 2, 3, 3, 3, 3)).AsInt16();
                weight += 4;
                Add(Pairs(ref line0, at), low, high, ref low0, ref high0);
                Add(Pairs(ref line1, at), low, high, ref low1, ref high1);
                Add(Pairs(ref line2, at), low, high, ref low2, ref high2);
                Add(Pairs(ref line3, at), low, high, ref low3, ref high3);
            }

            var front = Sse2.PackSignedSaturate(Whole(low0, high0, half), Whole(low1, high1, half));
            var back = Sse2.PackSignedSaturate(Whole(low2, high2, half), Whole(low3, high3, half));
            Store(Sse2.PackUnsignedSaturate(front, back).AsUInt32(), ref to, second, third, fourth);
            to = ref Unsafe.Add(ref to, 3);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Sum(ReadOnlySpan<byte> source, int start, int stride, ReadOnlySpan<int> weights, Span<byte> target)
    {
        ref byte lines = ref MemoryMarshal.GetReference(source);
        for (int next = 0; next < target.Length; next += Block)
        {
            // The last block begins where it just fits: some bytes are summed twice.
            int i = Math.Min(next, target.Length - Block);
            var (low0, high0) = (Vector256.Create(ResampleAxis.Half), Vector256<int>.Zero);
            var (low1, low2, low3, high1, high2, high3) = (low0, low0, low0, high0, high0, high0);
            int at = start + i;
            for (int line = 0; line < weights.Length; line += 2)
            {
                // Of an odd number the last is paired with itself, the second time weighing nothing.
                bool isPair = line + 1 < weights.Length;
                int second = isPair ? PixelPairs.Next(at, stride, source.Length) : at;
                var (lows, highs) = PixelPairs.Join(weights[line], isPair ? weights[line + 1] : 0);
                var (low, high) = (Vector256.Create(lows).AsInt16(), Vector256.Create(highs).AsInt16());
                var above = Vector256.LoadUnsafe(ref lines, (nuint)at);
                var below = Vector256.LoadUnsafe(ref lines, (nuint)second);
                var front = Avx2.UnpackLow(above, below);
                var back = Avx2.UnpackHigh(above, below);
                Add(Avx2.UnpackLow(front, Vector256<byte>.Zero).AsInt16(), low, high, ref low0, ref high0);
                Add(Avx2.UnpackHigh(front, Vector256<byte>.Zero).AsInt16(), low, high, ref low1, ref high1);
                Add(Avx2.UnpackLow(back, Vector256<byte>.Zero).AsInt16(), low, high, ref low2, ref high2);
                Add(Avx2.UnpackHigh(back, Vector256<byte>.Zero).AsInt16(), low, high, ref low3, ref high3);
                at = PixelPairs.Next(second, stride, source.Length);
            }

            // Packing undoes unpacking, half by half, and cuts off at 0 and 255.
            Avx2.PackUnsignedSaturate(
                Avx2.PackSignedSaturate(Whole(low0, high0), Whole(low1, high1)), Avx2.PackSignedSaturate(Whole(low2, high2), Whole(low3, high3)))
                .StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)i);
        }
    }

    /// <summary>Four pixels, two in each half: two reds, two greens, two blues and nothing, 16 bits each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Pairs(ref byte line, nuint at)
    {
        var order = Vector128.Create(0, 3, 1, 4, 2, 5, Z, Z, 6, 9, 7, 10, 8, 11, Z, Z);
        return Avx2.ConvertToVector256Int16(Ssse3.Shuffle(Vector128.LoadUnsafe(ref line, at), order));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector256<short> pairs, Vector256<short> low, Vector256<short> high, ref Vector256<int> lows, ref Vector256<int> highs)
    {
        lows += Avx2.MultiplyAddAdjacent(pairs, low);
        highs += Avx2.MultiplyAddAdjacent(pairs, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Whole(Vector256<int> low, Vector256<int> high, Vector128<int> half)
    {
        var both = low + (high << PixelPairs.LowBits);
        return (both.GetLower() + both.GetUpper() + half) >> ResampleAxis.FractionBits;
    }

    private static Vector256<int> Whole(Vector256<int> low, Vector256<int> high) =>
        (low + (high << PixelPairs.LowBits)) >> ResampleAxis.FractionBits;
}
