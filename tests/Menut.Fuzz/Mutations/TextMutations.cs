using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Menut.Fuzz.Mutations;

/// <summary>Breaks JSON as text: numbers, quoted names, brackets, pieces.</summary>
internal static partial class TextMutations
{
    private const int MostAtOnce = 3;
    private const int LongestPiece = 40;
    private static readonly string[] Tokens =
        ["{", "}", "[", "]", ",", ":", "\"", "null", "true", "1e400", "-0", "0.5", "\"\"", "[[[[[[[[[", "{\"a\":{\"a\":{\"a\":{}}}}", "\\u0000", "\\ud800", "\u0007", "é", "  "];

    /// <summary>A text with one to three things wrong.</summary>
    /// <param name="random">Decides.</param>
    /// <param name="text">What to break.</param>
    /// <param name="words">Words of the format, one to be put where another was.</param>
    public static string Apply(Random random, string text, IReadOnlyList<string> words)
    {
        for (int i = random.Next(MostAtOnce); i >= 0; i--)
            text = Once(random, text, words);
        return text;
    }

    private static string Once(Random random, string text, IReadOnlyList<string> words)
    {
        int at = random.Next(text.Length + 1), length = Math.Min(random.Next(LongestPiece), text.Length - at);
        return random.Next(7) switch
        {
            0 or 1 => Replace(random, text, Number(), Interesting.Number(random).ToString(CultureInfo.InvariantCulture)),
            2 => Replace(random, text, Quoted(), $"\"{Interesting.Of(random, words)}\""),
            3 => text.Remove(at, length),
            4 => text.Insert(at, text.Substring(at, length)),
            5 => text.Insert(at, Interesting.Of(random, Tokens)),
            _ => new StringBuilder(text).Insert(at, (char)random.Next(1, 128)).ToString(),
        };
    }

    private static string Replace(Random random, string text, Regex pattern, string by)
    {
        var matches = pattern.Matches(text);
        if (matches.Count == 0)
            return text;
        var match = matches[random.Next(matches.Count)];
        return string.Concat(text.AsSpan(0, match.Index), by, text.AsSpan(match.Index + match.Length));
    }

    [GeneratedRegex("-?[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
