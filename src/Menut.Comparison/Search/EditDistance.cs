namespace Menut.Comparison.Search;

/// <summary>Typing errors between two words: insertions, deletions, replacements and swaps of neighbours (Damerau-Levenshtein, optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>Letters of either word that count: nothing that has a name is longer, and the work stays bounded.</summary>
    public const int Longest = 64;

    /// <summary>The errors between two words, or null when there are more than allowed.</summary>
    public static int? Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int allowed) =>
        Math.Abs(typed.Length - word.Length) > allowed ? null : Least(typed, word, allowed, toTheEnd: true);

    /// <summary>As <see cref="Between"/>, for somebody who has typed only the beginning of the word.</summary>
    public static int? ToBeginning(ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int allowed) =>
        Least(typed, word[..Math.Min(word.Length, typed.Length + allowed)], allowed, toTheEnd: false);

    private static int? Least(ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int allowed, bool toTheEnd)
    {
        if (typed.Length > Longest || word.Length > Longest + allowed)
            return null;
        int width = word.Length + 1;
        Span<int> before = stackalloc int[width];
        Span<int> above = stackalloc int[width];
        Span<int> row = stackalloc int[width];
        for (int j = 0; j < width; j++)
            above[j] = j;
        for (int i = 1; i <= typed.Length; i++)
        {
            int least = row[0] = i;
            for (int j = 1; j < width; j++)
            {
                int cost = Math.Min(above[j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1), Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                    cost = Math.Min(cost, before[j - 2] + 1);
                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > allowed)
                return null;
            var free = before;
            before = above;
            above = row;
            row = free;
        }

        int errors = above[^1];
        if (!toTheEnd)
        {
            foreach (int cost in above)
                errors = Math.Min(errors, cost);
        }

        return errors <= allowed ? errors : null;
    }
}
