using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Menut.Images.Resampling;

/// <summary>Four pixels at once where vectors have 128 bits: SSE and NEON.</summary>
internal sealed class Vector128ResampleKernel : ResampleKernel
{
    private const int Pixels = 4, Block = 16;

    public override bool IsSupported => Vector128.IsHardwareAccelerated;

    protected override int BytesAtOnce => Block;

    public override PackedColumns Pack(ResampleAxis columns) =>
        new(columns, Pixels, intsPerGroup: 4, excessBytes: 4, static (weights, packed) => weights.CopyTo(packed));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Squeeze(ReadOnlySpan<byte> source, int stride, int lines, PackedColumns columns, Span<byte> target)
    {
        for (int line = 0; line < lines; line++)
        {
            ref byte from = ref Unsafe.Add(ref MemoryMarshal.GetReference(source), line * stride);
            ref int weights = ref MemoryMarshal.GetReference(columns.Weights);
            int to = line * columns.LineBytes;
            foreach (int offset in columns.Offsets)
            {
                Vector128<int> red = Vector128<int>.Zero, green = red, blue = red;
                ref byte pixels = ref Unsafe.Add(ref from, offset);
                for (int group = 0; group < columns.Groups; group++)
                {
                    var weight = Vector128.LoadUnsafe(ref weights);
                    var four = Vector128.LoadUnsafe(ref pixels);
                    // Every third byte, widened to 32 bits on the way: an index past the end gives 0.
                    red += Vector128.Shuffle(four, Vector128.Create(0, Z, Z, Z, 3, Z, Z, Z, 6, Z, Z, Z, 9, Z, Z, Z)).AsInt32() * weight;
                    green += Vector128.Shuffle(four, Vector128.Create(1, Z, Z, Z, 4, Z, Z, Z, 7, Z, Z, Z, 10, Z, Z, Z)).AsInt32() * weight;
                    blue += Vector128.Shuffle(four, Vector128.Create(2, Z, Z, Z, 5, Z, Z, Z, 8, Z, Z, Z, 11, Z, Z, Z)).AsInt32() * weight;
                    weights = ref Unsafe.Add(ref weights, 4);
                    pixels = ref Unsafe.Add(ref pixels, Pixels * 3);
                }

                target[to++] = PlainResampleKernel.ToByte(Vector128.Sum(red) + ResampleAxis.Half);
                target[to++] = PlainResampleKernel.ToByte(Vector128.Sum(green) + ResampleAxis.Half);
                target[to++] = PlainResampleKernel.ToByte(Vector128.Sum(blue) + ResampleAxis.Half);
            }
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
            var half = Vector128.Create(ResampleAxis.Half);
            var (first, second, third, fourth) = (half, half, half, half);
            int at = start + i;
            foreach (int weight in weights)
            {
                var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref lines, (nuint)at));
                first += Vector128.WidenLower(low).AsInt32() * weight;
                second += Vector128.WidenUpper(low).AsInt32() * weight;
                third += Vector128.WidenLower(high).AsInt32() * weight;
                fourth += Vector128.WidenUpper(high).AsInt32() * weight;
                at += stride;
                if (at >= source.Length)
                    at -= source.Length;
            }

            Vector128.Narrow(
                Vector128.Narrow(Clamped(first), Clamped(second)).AsUInt16(),
                Vector128.Narrow(Clamped(third), Clamped(fourth)).AsUInt16()).StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)i);
        }
    }

    private const byte Z = byte.MaxValue;

    private static Vector128<int> Clamped(Vector128<int> sums) =>
        Vector128.Min(Vector128.Max(sums >> ResampleAxis.FractionBits, Vector128<int>.Zero), Vector128.Create(255));
}
