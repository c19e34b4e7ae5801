using System.Buffers.Binary;

namespace Menut.Fuzz.Mutations;

/// <summary>Breaks bytes without knowing what they mean.</summary>
internal static class ByteMutations
{
    private const int MostAtOnce = 4;
    private const int LongestPiece = 64;

    /// <summary>A copy with one to four things wrong.</summary>
    /// <param name="random">Decides.</param>
    /// <param name="bytes">What to break.</param>
    /// <param name="others">Where to take foreign pieces from.</param>
    public static byte[] Apply(Random random, byte[] bytes, IReadOnlyList<byte[]> others)
    {
        for (int i = random.Next(MostAtOnce); i >= 0; i--)
            bytes = Once(random, bytes, Interesting.Of(random, others));
        return bytes;
    }

    private static byte[] Once(Random random, byte[] bytes, byte[] other)
    {
        if (bytes.Length == 0)
            return [(byte)random.Next(256)];
        int at = random.Next(bytes.Length), length = random.Next(Math.Min(LongestPiece, bytes.Length - at)) + 1;
        byte[] copy = [.. bytes];
        switch (random.Next(8))
        {
            case 0:
                copy[at] ^= (byte)(1 << random.Next(8));
                return copy;
            case 1:
                copy[at] = (byte)random.Next(256);
                return copy;
            case 2:
                return bytes[..at];
            case 3:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 4:
                return [.. bytes[..at], .. bytes.AsSpan(at, length), .. bytes[at..]];
            case 5:
                int from = random.Next(other.Length + 1);
                return [.. bytes[..at], .. other[from..]];
            case 6:
                return WithNumber(random, copy, at);
            default:
                random.NextBytes(copy.AsSpan(at, length));
                return copy;
        }
    }

    private static byte[] WithNumber(Random random, byte[] copy, int at)
    {
        long number = Interesting.Number(random);
        var place = copy.AsSpan(at);
        if (place.Length >= 8 && random.Next(2) == 0)
            BinaryPrimitives.WriteInt64LittleEndian(place, number);
        else if (place.Length >= 4)
            BinaryPrimitives.WriteInt32LittleEndian(place, unchecked((int)number));
        else
            place[0] = unchecked((byte)number);
        return copy;
    }
}
