using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Menut.Comparison.Languages;

/// <summary>
/// A language of the interface: its texts and how it writes numbers. Number formats stand here rather than in the
/// system's cultures because Menut runs without them.
/// </summary>
public sealed class Language
{
    private readonly Lazy<FrozenDictionary<string, string>> _texts;
    private readonly NumberFormatInfo _numbers;
    private readonly int _groupFrom;
    private readonly string _percentGap;

    private Language(string code, string name, NumberFormatInfo numbers, int groupFrom, string percentGap)
    {
        (Code, Name, _numbers, _groupFrom, _percentGap) = (code, name, numbers, groupFrom, percentGap);
        _texts = new(() => Resources.In($"languages/{code}")
            .SelectMany(file => JsonSerializer.Deserialize(Resources.Read(file), LanguageJson.Default.DictionaryStringString)!)
            .ToFrozenDictionary());
    }

    /// <summary>English.</summary>
    public static Language English { get; } = new("en", "English", Numbers(".", ","), groupFrom: 1000, percentGap: "");

    /// <summary>Catalan.</summary>
    public static Language Catalan { get; } = new("ca", "Català", Numbers(",", "."), groupFrom: 1000, percentGap: "\u00A0");

    /// <summary>Spanish: numbers of four digits are not grouped.</summary>
    public static Language Spanish { get; } = new("es", "Español", Numbers(",", "."), groupFrom: 10_000, percentGap: "\u00A0");

    /// <summary>Every language, in the order in which they are offered.</summary>
    public static ImmutableArray<Language> All { get; } = [Catalan, English, Spanish];

    /// <summary>Code of two letters (ISO 639-1).</summary>
    public string Code { get; }

    /// <summary>Its name in itself.</summary>
    public string Name { get; }

    /// <summary>Keys of its texts.</summary>
    internal IEnumerable<string> Keys => _texts.Value.Keys;

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

    /// <summary>A text with its holes <c>{0}</c>, <c>{1}</c> filled.</summary>
    public string Text(string key, params ReadOnlySpan<object?> holes) => string.Format(CultureInfo.InvariantCulture, Text(key), holes);

    /// <summary>A text that depends on a number: the keys <c>key.one</c> and <c>key.other</c>.</summary>
    public string Count(string key, int count) => Text($"{key}.{(count == 1 ? "one" : "other")}", Number(count, 0));

    /// <summary>A number, rounded to at most so many decimals.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Most decimals.</param>
    /// <param name="leastDecimals">Fewest decimals.</param>
    public string Number(double value, int decimals, int leastDecimals = 0)
    {
        string whole = Math.Abs(value) >= _groupFrom ? "#,##0" : "0";
        string format = decimals == 0 ? whole : $"{whole}.{new string('0', leastDecimals)}{new string('#', decimals - leastDecimals)}";
        return value.ToString(format, _numbers);
    }

    /// <summary>A fraction as a percentage: 0.915 gives "91.5%" in English and "91,5 %" in Catalan.</summary>
    public string Percent(double fraction) => Number(fraction * 100, 2, 1) + _percentGap + "%";

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static NumberFormatInfo Numbers(string decimalSeparator, string groupSeparator)
    {
        var numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator) = (decimalSeparator, groupSeparator);
        numbers.NegativeSign = "\u2212";
        return NumberFormatInfo.ReadOnly(numbers);
    }
}

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class LanguageJson : JsonSerializerContext;
