using System.Numerics;

namespace Menut.Comparison.Search;

/// <summary>How well a name matches.</summary>
/// <param name="Quality">In which way.</param>
/// <param name="Errors">Typing errors.</param>
internal readonly record struct NameMatch(MatchQuality Quality, int Errors) : IComparable<NameMatch>
{
    /// <summary>Shorter than this, a part of a name says nothing.</summary>
    private const int ShortestPart = 3;

    /// <summary>The match, or null when it is another name.</summary>
    public static NameMatch? Of(FoldedName typed, FoldedName name)
    {
        if (typed.Words.IsEmpty || name.Words.IsEmpty)
            return null;
        if (typed.Together == name.Together)
            return new(MatchQuality.Exact, 0);
        if (name.Together.StartsWith(typed.Together, StringComparison.Ordinal))
            return new(MatchQuality.Prefix, 0);
        if (typed.Words.All(part => name.Words.Any(word => word.StartsWith(part, StringComparison.Ordinal))))
            return new(MatchQuality.WordPrefix, 0);
        if (typed.Together.Length >= ShortestPart && (name.Together.Contains(typed.Together, StringComparison.Ordinal)
            || typed.Words.All(part => name.Words.Any(word => word.Contains(part, StringComparison.Ordinal)))))
            return new(MatchQuality.Inside, 0);
        return Fuzzy(typed, name) is { } errors ? new(MatchQuality.Fuzzy, errors) : null;
    }

    /// <summary>Errors that a word of so many letters may have: none where a single one would make another word of it.</summary>
    public static int Allowed(int letters) => letters < 4 ? 0 : letters < 8 ? 1 : 2;

    /// <inheritdoc/>
    public int CompareTo(NameMatch other) => (Quality, Errors).CompareTo((other.Quality, other.Errors));

    private static int? Fuzzy(FoldedName typed, FoldedName name)
    {
        int? together = ErrorsIn(typed.Together, typed.Letters, name.Together, name.Letters);
        int? apart = 0;
        for (int i = 0; i < typed.Words.Length && apart is not null; i++)
        {
            int? least = null;
            for (int j = 0; j < name.Words.Length; j++)
            {
                if (ErrorsIn(typed.Words[i], typed.WordLetters[i], name.Words[j], name.WordLetters[j]) is { } errors && (least is null || errors < least))
                    least = errors;
            }

            apart += least;
        }

        return together is null || apart < together ? apart : together;
    }

    private static int? ErrorsIn(string typed, ulong typedLetters, string word, ulong letters)
    {
        // Each letter that the word lacks is an error at least: this alone sends most names away.
        int allowed = Allowed(typed.Length);
        return BitOperations.PopCount(typedLetters & ~letters) > allowed ? null : EditDistance.ToBeginning(typed, word, allowed);
    }
}
