using System.Collections.Immutable;
using System.Text;

namespace Menut.Comparison.Search;

/// <summary>A name as it is searched: without case, accents and punctuation.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Together">The words without what separates them: <c>mobile net</c> is <c>mobilenet</c>.</param>
internal sealed record FoldedName(ImmutableArray<string> Words, string Together)
{
    /// <summary>Letters that count: a name from outside may be megabytes long.</summary>
    private const int Longest = 200;

    /// <summary>Which characters the whole has, and each word: a bit each, shared by those that are alike modulo 64.</summary>
    public ulong Letters { get; } = LettersOf(Together);

    /// <summary>The same of each word.</summary>
    public ImmutableArray<ulong> WordLetters { get; } = [.. Words.Select(LettersOf)];

    public static FoldedName Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (char c in Composition.Bare(name.Length > Longest ? name[..Longest] : name))
        {
            // Inside a Catalan word (destil·lació) the dot separates nothing, and Arabic's vowel signs and stretching are left out as often as not.
            if (c is '·' or 'ـ' or (>= '\u064B' and <= '\u0652'))
                continue;
            if (Letter(c) is { } letters)
                folded.Append(letters);
            else
                folded.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : char.IsSurrogate(c) ? c : ' ');
        }

        string[] words = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new([.. words], string.Concat(words));
    }

    private static ulong LettersOf(string text)
    {
        ulong letters = 0;
        foreach (char c in text)
            letters |= 1UL << (c & 63);
        return letters;
    }

    /// <summary>Letters that no accent tells apart, yet people type the plain one.</summary>
    private static string? Letter(char c) => c switch
    {
        'ı' => "i",
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' => "d",
        'أ' or 'إ' or 'آ' or 'ٱ' => "ا",
        'ة' => "ه",
        'ى' => "ي",
        _ => null,
    };
}
