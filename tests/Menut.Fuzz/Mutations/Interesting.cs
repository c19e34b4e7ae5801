namespace Menut.Fuzz.Mutations;

/// <summary>Numbers at which readers break: limits of types, and their neighbours.</summary>
internal static class Interesting
{
    private static readonly long[] Numbers =
    [
        0, 1, 2, 3, 4, 7, 8, 16, 63, 64, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 1 << 20, 1 << 24, int.MaxValue - 1L, int.MaxValue,
        1L << 31, uint.MaxValue - 1L, uint.MaxValue, 1L << 32, 1L << 40, 1L << 53, 1L << 61, 1L << 62, long.MaxValue - 1, long.MaxValue, long.MinValue, -1, -2, -4, -8,
    ];

    public static long Number(Random random) => random.Next(3) == 0 ? random.NextInt64(-10, 200) : Numbers[random.Next(Numbers.Length)];

    public static T Of<T>(Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
