using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Menut.Comparison.Languages;

/// <summary>A language of the interface: its texts, its plurals and how it writes numbers.</summary>
public sealed class Language
{
    private readonly Lazy<FrozenDictionary<string, string>> _texts;
    private readonly NumberStyle _numbers;
    private readonly PluralRule _plurals;

    private Language(string code, string name, NumberStyle numbers, PluralRule plurals, string direction = "ltr")
    {
        (Code, Name, Direction, _numbers, _plurals) = (code, name, direction, numbers, plurals);
        _texts = new(() => Resources.In($"languages/{code}")
            .SelectMany(file => JsonSerializer.Deserialize(Resources.Read(file), LanguageJson.Default.DictionaryStringString)!)
            .ToFrozenDictionary());
    }

    /// <summary>English.</summary>
    public static Language English { get; } = new("en", "English", new(".", ",") { PercentAfter = "%" }, PluralRule.OneIsSingular);

    /// <summary>Catalan.</summary>
    public static Language Catalan { get; } = new("ca", "Català", new(",", ".") { PercentAfter = "\u00A0%" }, PluralRule.OneIsSingular);

    /// <summary>Spanish: numbers of four digits are not grouped.</summary>
    public static Language Spanish { get; } =
        new("es", "Español", new(",", ".") { GroupFrom = 10_000, PercentAfter = "\u00A0%" }, PluralRule.OneIsSingular);

    /// <summary>French: thousands are set apart by a narrow space.</summary>
    public static Language French { get; } = new("fr", "Français", new(",", "\u202F") { PercentAfter = "\u202F%" }, PluralRule.NoneIsSingular);

    /// <summary>German.</summary>
    public static Language German { get; } = new("de", "Deutsch", new(",", ".") { PercentAfter = "\u00A0%" }, PluralRule.OneIsSingular);

    /// <summary>Turkish: the percent sign comes first.</summary>
    public static Language Turkish { get; } = new("tr", "Türkçe", new(",", ".") { PercentBefore = "%" }, PluralRule.OneIsSingular);

    /// <summary>
    /// Arabic, from right to left, with Arabic-Indic digits and separators: CLDR's default for the language. The invisible marks beside
    /// signs are CLDR's too; they keep a sign on its side of the number wherever it stands.
    /// </summary>
    public static Language Arabic { get; } = new(
        "ar",
        "العربية",
        new("\u066B", "\u066C") { PercentAfter = "\u066A\u061C", Minus = "\u061C\u2212", Plus = "\u061C+", Zero = '\u0660' },
        PluralRule.Arabic,
        direction: "rtl");

    /// <summary>Every language, in the order in which they are offered.</summary>
    public static ImmutableArray<Language> All { get; } = [Catalan, English, Spanish, French, German, Turkish, Arabic];

    /// <summary>The languages that every method of the catalogue is written in; the others show it in English.</summary>
    public static ImmutableArray<Language> OfCatalogue { get; } = [Catalan, English, Spanish];

    /// <summary>Code of two letters (ISO 639-1).</summary>
    public string Code { get; }

    /// <summary>Its name in itself.</summary>
    public string Name { get; }

    /// <summary>Where its lines begin, as HTML says it: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction { get; }

    /// <summary>Before a positive number whose sign matters.</summary>
    public string PlusSign => _numbers.Plus;

    /// <summary>Keys of its texts.</summary>
    internal IEnumerable<string> Keys => _texts.Value.Keys;

    /// <summary>The forms of each text that depends on a number.</summary>
    internal ImmutableArray<string> PluralForms => _plurals.Forms;

    /// <summary>The language of a code such as <c>ca</c> or <c>ca-ES</c>, or null.</summary>
    public static Language? Find(string? code) =>
        All.FirstOrDefault(language => string.Equals(language.Code, code?.Split('-', '_')[0].Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The language of that code.</summary>
    /// <exception cref="MenutException">An unknown code.</exception>
    public static Language Get(string code) => Find(code)
        ?? throw MenutException.WrongUsage($"Unknown language '{code}': {string.Join(", ", All.Select(language => language.Code))}.");

    /// <summary>Whether it has a text.</summary>
    public bool Has(string key) => _texts.Value.ContainsKey(key);

    /// <summary>A text.</summary>
    /// <exception cref="KeyNotFoundException">No such key: a defect, which a test finds.</exception>
    public string Text(string key) => _texts.Value[key];

    /// <summary>A text with its holes <c>{0}</c>, <c>{1}</c> filled; whole numbers are written as the language does.</summary>
    public string Text(string key, params ReadOnlySpan<object?> holes)
    {
        object?[] filled = [.. holes];
        for (int i = 0; i < filled.Length; i++)
        {
            if (filled[i] is int number)
                filled[i] = Number(number, 0);
        }

        return string.Format(CultureInfo.InvariantCulture, Text(key), filled);
    }

    /// <summary>A text that depends on a number: the keys <c>key.one</c>, <c>key.other</c> and whatever else the language distinguishes.</summary>
    public string Count(string key, int count) => Count(key, count, count);

    /// <summary>A text that depends on a number and has other holes than it as well.</summary>
    public string Count(string key, int count, params ReadOnlySpan<object?> holes) => Text($"{key}.{_plurals.Of(count)}", holes);

    /// <summary>A number, rounded to at most so many decimals.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Most decimals.</param>
    /// <param name="leastDecimals">Fewest decimals.</param>
    public string Number(double value, int decimals, int leastDecimals = 0) => _numbers.Write(value, decimals, leastDecimals);

    /// <summary>A fraction as a percentage: 0.915 gives "91.5%" in English, "91,5 %" in Catalan and "%91,5" in Turkish.</summary>
    /// <param name="fraction">The fraction.</param>
    /// <param name="decimals">Most decimals.</param>
    /// <param name="leastDecimals">Fewest decimals.</param>
    public string Percent(double fraction, int decimals = 2, int leastDecimals = 1) => _numbers.WritePercent(fraction, decimals, leastDecimals);

    /// <summary>A year, or another number that only names something: never grouped.</summary>
    public string Year(int year) => _numbers.Own(year.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string ToString() => Code;
}

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class LanguageJson : JsonSerializerContext;
