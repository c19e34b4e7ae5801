using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Menut.Comparison;

/// <summary>
/// Joins letters with the accents that follow them, as Unicode's form C does: e and a combining acute become é. The runtime's own
/// normalisation does nothing under InvariantGlobalization. Pairs are the canonical compositions of UnicodeData.txt whose mark lies
/// in U+0300 to U+036F; marks are taken in the order in which they stand.
/// </summary>
internal static class Composition
{
    private static readonly Lazy<FrozenDictionary<(char Letter, char Mark), char>> Pairs = new(Read);
    private static readonly Lazy<FrozenDictionary<char, (char Letter, char Mark)>> Parts =
        new(() => Pairs.Value.DistinctBy(pair => pair.Value).ToFrozenDictionary(pair => pair.Value, pair => pair.Key));
    private static readonly Lazy<FrozenDictionary<char, char>> Letters = new(() => Pairs.Value.ToFrozenDictionary(pair => pair.Value, pair => pair.Key.Letter));

    /// <summary>The text with its accents joined.</summary>
    public static string Compose(string text)
    {
        if (!text.Any(IsMark))
            return text;
        var composed = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (IsMark(c) && composed.Length > 0 && Pairs.Value.TryGetValue((composed[^1], c), out char joined))
                composed[^1] = joined;
            else
                composed.Append(c);
        }

        return composed.ToString();
    }

    /// <summary>The text with its accents behind their letters: é becomes e and a combining acute.</summary>
    public static string Decompose(string text)
    {
        var parts = new StringBuilder(text.Length + 4);
        foreach (char c in text)
            Append(c);
        return parts.ToString();

        void Append(char c)
        {
            if (c >= '\u0080' && Parts.Value.TryGetValue(c, out var pair))
            {
                Append(pair.Letter);
                parts.Append(pair.Mark);
            }
            else
            {
                parts.Append(c);
            }
        }
    }

    /// <summary>The text without the accents of that table, whether they are joined or stand by themselves.</summary>
    public static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            char letter = c;
            while (Letters.Value.TryGetValue(letter, out char below))
                letter = below;
            if (!IsMark(letter))
                bare.Append(letter);
        }

        return bare.ToString();
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>A line a mark: its code, then pairs of a letter and the same letter with the mark.</summary>
    private static FrozenDictionary<(char Letter, char Mark), char> Read() =>
        Resources.Read("compositions.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .SelectMany(line => line.Skip(1), (line, pair) => (Mark: (char)int.Parse(line[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), pair))
            .ToFrozenDictionary(entry => (entry.pair[0], entry.Mark), entry => entry.pair[1]);
}
