namespace Menut.Images.Resampling;

/// <summary>
/// Weights for the instruction that multiplies 16-bit numbers and adds neighbours to 32 bits: two pixels of a channel at a time. A weight has
/// more than 16 bits, so it goes in two parts, <c>high * 2^15 + low</c>, whose sums are put together at the end.
/// </summary>
internal static class PixelPairs
{
    /// <summary>Bits of the low part, which is positive in 16 bits with a sign.</summary>
    public const int LowBits = 15;

    /// <summary>Integers that two pixels need: red, green, blue and nothing.</summary>
    private const int IntsPerPair = 4;

    /// <summary>
    /// Writes a group: for every two pixels a pair of low parts for each channel and a fourth of 0, then the same of the high parts.
    /// </summary>
    public static void Pack(ReadOnlySpan<int> weights, Span<int> packed)
    {
        var low = packed[..(packed.Length / 2)];
        var high = packed[(packed.Length / 2)..];
        for (int pair = 0; pair < weights.Length / 2; pair++)
        {
            var (first, second) = (weights[pair * 2], weights[(pair * 2) + 1]);
            low.Slice(pair * IntsPerPair, 3).Fill(Join(first & ((1 << LowBits) - 1), second & ((1 << LowBits) - 1)));
            high.Slice(pair * IntsPerPair, 3).Fill(Join(first >> LowBits, second >> LowBits));
            low[(pair * IntsPerPair) + 3] = high[(pair * IntsPerPair) + 3] = 0;
        }
    }

    private static int Join(int first, int second) => (ushort)first | (second << 16);
}
