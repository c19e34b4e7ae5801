namespace Menut.Comparison.Exports;

/// <summary>Texts from outside for formats that have no markup to hold them apart.</summary>
internal static class PlainText
{
    /// <summary>
    /// One line without control characters. Marks that turn the direction of what follows are left out: a name that holds one
    /// would otherwise rearrange the text of others behind it. Marks for a single letter stay, Arabic needs them.
    /// </summary>
    public static string Line(string text) => string.Concat(Equality.Normalized(text).Where(c => !TurnsDirection(c)).Select(c => char.IsControl(c) ? '\uFFFD' : c));

    /// <summary>Embeddings, overrides and isolates (Unicode Standard Annex 9).</summary>
    private static bool TurnsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
