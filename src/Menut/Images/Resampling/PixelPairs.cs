namespace Menut.Images.Resampling;

/// <summary>
/// Weights for the instruction that multiplies 16-bit numbers and adds neighbours to 32 bits: two pixels of a channel at a time. A weight has
/// more than 16 bits, so it goes in two parts, <c>high * 2^15 + low</c>, whose sums are put together at the end.
/// </summary>
internal static class PixelPairs
{
    /// <summary>Bits of the low part, which is positive in 16 bits with a sign.</summary>
    public const int LowBits = 15;

    /// <summary>Writes group after group: for every two pixels their low parts in one integer, then the same of the high parts.</summary>
    /// <param name="weights">A weight a pixel, whole groups.</param>
    /// <param name="packed">Receives as many integers.</param>
    /// <param name="pixelsPerGroup">Pixels of a group, an even number.</param>
    public static void Pack(ReadOnlySpan<int> weights, Span<int> packed, int pixelsPerGroup)
    {
        int pairs = pixelsPerGroup / 2;
        for (int group = 0; group < weights.Length; group += pixelsPerGroup)
        {
            for (int pair = 0; pair < pairs; pair++)
            {
                int first = group + (pair * 2);
                (packed[group + pair], packed[group + pairs + pair]) = Join(weights[first], weights[first + 1]);
            }
        }
    }

    /// <summary>The low parts of two weights in one integer, and their high parts.</summary>
    public static (int Low, int High) Join(int first, int second)
    {
        const int mask = (1 << LowBits) - 1;
        return ((first & mask) | ((second & mask) << 16), (ushort)(first >> LowBits) | (second >> LowBits << 16));
    }

    /// <summary>The same place in the line below, in a ring of lines.</summary>
    public static int Next(int at, int stride, int ring)
    {
        int next = at + stride;
        return next < ring ? next : next - ring;
    }
}
