using System.Collections.Frozen;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Catalogue;

/// <summary>The same text in several languages.</summary>
public sealed class LocalizedText
{
    private readonly FrozenDictionary<string, string> _byLanguage;

    /// <summary>From language codes to texts.</summary>
    public LocalizedText(IReadOnlyDictionary<string, string> byLanguage) =>
        _byLanguage = byLanguage.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Codes of the languages that it has.</summary>
    public IEnumerable<string> Languages => _byLanguage.Keys;

    /// <summary>Every text.</summary>
    public IEnumerable<string> All => _byLanguage.Values;

    /// <summary>The text of a language's code, which it must have.</summary>
    internal string In(string code) => _byLanguage[code];

    /// <summary>The text in a language; in English where that is missing.</summary>
    public string In(Language language) => _byLanguage[LanguageIn(language).Code];

    /// <summary>The language that <see cref="In(string)"/> answers in.</summary>
    public Language LanguageIn(Language language) => _byLanguage.ContainsKey(language.Code) ? language : Language.English;
}
