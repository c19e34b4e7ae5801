namespace Menut.Training.Data;

/// <summary>
/// A counter-based generator: its numbers follow from what they are for (seed, epoch, picture), not from who asked before.
/// So any thread can make any picture of any epoch, and the result is the same.
/// </summary>
/// <remarks>Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.</remarks>
public struct SplitMix64
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>Starts a stream.</summary>
    /// <param name="seed">The run's seed.</param>
    /// <param name="path">What the stream is for, from large to small: the purpose, the epoch, the index.</param>
    public SplitMix64(long seed, params ReadOnlySpan<long> path)
    {
        _state = Mix((ulong)seed);
        foreach (var step in path)
            _state = Mix((_state + Golden) ^ (ulong)step);
    }

    /// <summary>64 random bits.</summary>
    public ulong NextBits() => Mix(_state += Golden);

    /// <summary>A number in [0, 1), 53 bits of it random.</summary>
    public double NextDouble() => ToUnit(NextBits());

    /// <summary>A number in [minimum, maximum).</summary>
    public double NextDouble(double minimum, double maximum) => minimum + ((maximum - minimum) * NextDouble());

    /// <summary>A whole number in [0, end).</summary>
    public int Next(int end) => (int)Math.BigMul(NextBits(), (ulong)end, out _);

    /// <summary>True with a probability.</summary>
    public bool NextBool(double probability) => NextDouble() < probability;

    /// <summary>A normal deviate of mean 0 and deviation 1 (Box and Muller 1958).</summary>
    public double NextNormal() => Math.Sqrt(-2 * Math.Log(1 - NextDouble())) * Math.Cos(2 * Math.PI * NextDouble());

    /// <summary>splitmix64's finaliser: scatters 64 bits.</summary>
    internal static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>64 bits as a number in [0, 1).</summary>
    internal static double ToUnit(ulong bits) => (bits >> 11) * (1.0 / (1UL << 53));
}
