using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Menut.Images.Resampling;

/// <summary>Eight pixels of four lines at once with AVX-512 and its permutation of bytes.</summary>
internal sealed class Avx512ResampleKernel : ResampleKernel
{
    private const int Pixels = 8, Block = 64;

    private const byte Zero = 63;

    /// <summary>The bytes of eight pixels in pairs, 16 bits each: in each quarter two reds, two greens, two blues and two zeros.</summary>
    private static readonly byte[] Order =
        [.. Enumerable.Range(0, 64).Select(i => i % 2 == 0 && i % 16 < 12 ? (byte)((((i / 16 * 2) + (i / 2 % 2)) * 3) + (i % 16 / 4)) : Zero)];

    /// <summary>Each pair's weights for all that its quarter holds.</summary>
    private static readonly int[] Spread = [.. Enumerable.Range(0, 16).Select(i => i / 4)];

    public override bool IsSupported => Avx512BW.IsSupported && Avx512Vbmi.IsSupported && Vector512.IsHardwareAccelerated;

    protected override int BytesAtOnce => Block;

    public override PackedColumns Pack(ResampleAxis columns) =>
        new(columns, Pixels, intsPerGroup: 8, excessBytes: 8, static (weights, packed) => PixelPairs.Pack(weights, packed, Pixels));

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
        var order = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(Order));
        var spread = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(Spread));
        var half = Vector512.Create(ResampleAxis.Half);
        int ahead = stride * lines;
        nuint weight = 0, length = (nuint)columns.Groups * Pixels * 3;
        foreach (int offset in columns.Offsets)
        {
            Avx2ResampleKernel.Prefetch(ref line0, ahead + offset);
            Avx2ResampleKernel.Prefetch(ref line1, ahead + offset);
            Avx2ResampleKernel.Prefetch(ref line2, ahead + offset);
            Avx2ResampleKernel.Prefetch(ref line3, ahead + offset);
            var low0 = Vector512<int>.Zero;
            var (low1, low2, low3, high0, high1, high2, high3) = (low0, low0, low0, low0, low0, low0, low0);
            for (nuint at = (nuint)offset, end = at + length; at != end; at += Pixels * 3)
            {
                var low = Weights(ref weights, weight, spread);
                var high = Weights(ref weights, weight + 4, spread);
                weight += 8;
                Add(Pairs(ref line0, at, order), low, high, ref low0, ref high0);
                Add(Pairs(ref line1, at, order), low, high, ref low1, ref high1);
                Add(Pairs(ref line2, at, order), low, high, ref low2, ref high2);
                Add(Pairs(ref line3, at, order), low, high, ref low3, ref high3);
            }

            // Each line's sum lies in four quarters of its vector; added up crosswise, every quarter becomes a line's sum.
            var front = Halves(Whole(low0, high0), Whole(low1, high1));
            var back = Halves(Whole(low2, high2), Whole(low3, high3));
            var sums = Avx512F.Shuffle4x128(front, back, 0b10_00_10_00) + Avx512F.Shuffle4x128(front, back, 0b11_01_11_01) + half;
            sums = Vector512.Max(sums >> ResampleAxis.FractionBits, Vector512<int>.Zero);
            var bytes = Avx512F.ConvertToVector128ByteWithSaturation(sums.AsUInt32());
            Avx2ResampleKernel.Store(bytes.AsUInt32(), ref to, second, third, fourth);
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
            var (low0, high0) = (Vector512.Create(ResampleAxis.Half), Vector512<int>.Zero);
            var (low1, low2, low3, high1, high2, high3) = (low0, low0, low0, high0, high0, high0);
            int at = start + i;
            for (int line = 0; line < weights.Length; line += 2)
            {
                // Of an odd number the last is paired with itself, the second time weighing nothing.
                bool isPair = line + 1 < weights.Length;
                int second = isPair ? PixelPairs.Next(at, stride, source.Length) : at;
                var (lows, highs) = PixelPairs.Join(weights[line], isPair ? weights[line + 1] : 0);
                var (low, high) = (Vector512.Create(lows).AsInt16(), Vector512.Create(highs).AsInt16());
                var above = Vector512.LoadUnsafe(ref lines, (nuint)at);
                var below = Vector512.LoadUnsafe(ref lines, (nuint)second);
                var front = Avx512BW.UnpackLow(above, below);
                var back = Avx512BW.UnpackHigh(above, below);
                Add(Avx512BW.UnpackLow(front, Vector512<byte>.Zero).AsInt16(), low, high, ref low0, ref high0);
                Add(Avx512BW.UnpackHigh(front, Vector512<byte>.Zero).AsInt16(), low, high, ref low1, ref high1);
                Add(Avx512BW.UnpackLow(back, Vector512<byte>.Zero).AsInt16(), low, high, ref low2, ref high2);
                Add(Avx512BW.UnpackHigh(back, Vector512<byte>.Zero).AsInt16(), low, high, ref low3, ref high3);
                at = PixelPairs.Next(second, stride, source.Length);
            }

            // Packing undoes unpacking, quarter by quarter, and cuts off at 0 and 255.
            Avx512BW.PackUnsignedSaturate(
                Avx512BW.PackSignedSaturate(Whole(low0, high0) >> ResampleAxis.FractionBits, Whole(low1, high1) >> ResampleAxis.FractionBits),
                Avx512BW.PackSignedSaturate(Whole(low2, high2) >> ResampleAxis.FractionBits, Whole(low3, high3) >> ResampleAxis.FractionBits))
                .StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Weights(ref int weights, nuint at, Vector512<int> spread) =>
        Avx512F.PermuteVar16x32(Vector128.LoadUnsafe(ref weights, at).ToVector256Unsafe().ToVector512Unsafe(), spread).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Pairs(ref byte line, nuint at, Vector512<byte> order)
    {
        // Zeros above the loaded bytes fill the upper byte of each number.
        return Avx512Vbmi.PermuteVar64x8(Vector256.LoadUnsafe(ref line, at).ToVector512(), order).AsInt16();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector512<short> pairs, Vector512<short> low, Vector512<short> high, ref Vector512<int> lows, ref Vector512<int> highs)
    {
        lows += Avx512BW.MultiplyAddAdjacent(pairs, low);
        highs += Avx512BW.MultiplyAddAdjacent(pairs, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Whole(Vector512<int> low, Vector512<int> high) => low + (high << PixelPairs.LowBits);

    /// <summary>The halves of two vectors added: the first one's in the lower half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Halves(Vector512<int> first, Vector512<int> second) =>
        Avx512F.Shuffle4x128(first, second, 0b01_00_01_00) + Avx512F.Shuffle4x128(first, second, 0b11_10_11_10);
}
