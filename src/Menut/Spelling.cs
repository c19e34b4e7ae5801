namespace Menut;

/// <summary>Finds what somebody who mistyped a name probably meant.</summary>
public static class Spelling
{
    /// <summary>The candidate with the fewest insertions, deletions and replacements from the word (Levenshtein), case ignored.</summary>
    /// <exception cref="InvalidOperationException">No candidates.</exception>
    public static string Nearest(string word, IEnumerable<string> candidates) =>
        candidates.MinBy(candidate => Distance(word, candidate)) ?? throw new InvalidOperationException("No candidates.");

    private static int Distance(string a, string b)
    {
        // A name that somebody else sent may be megabytes long; nothing known is longer than this.
        a = a.Length > 64 ? a[..64] : a;
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
