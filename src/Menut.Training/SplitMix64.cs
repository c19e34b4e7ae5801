namespace Menut.Training;

/// <summary>
/// A small generator whose state is a counter (Steele, Lea and Flood 2014): any draw of any picture in any epoch can be made
/// alone, so results do not depend on which thread makes it. The same on every machine and version.
/// </summary>
internal struct SplitMix64
{
    private const ulong Increment = 0x9E3779B97F4A7C15;

    private ulong _state;

    public SplitMix64(ulong seed) => _state = seed;

    /// <summary>A generator for one purpose: the parts are hashed together, so neighbours are unrelated.</summary>
    public static SplitMix64 For(long a, long b = 0, long c = 0) =>
        new(Finalise(Finalise(Finalise((ulong)a + Increment) ^ (ulong)b) + Increment ^ (ulong)c));

    /// <summary>64 bits.</summary>
    public ulong Next() => Finalise(_state += Increment);

    /// <summary>Uniform in [0, 1), 53 bits.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Standard normal (Box and Muller 1958).</summary>
    public double NextNormal()
    {
        double radius = Math.Sqrt(-2 * Math.Log(1 - NextDouble()));
        return radius * Math.Cos(2 * Math.PI * NextDouble());
    }

    private static ulong Finalise(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
