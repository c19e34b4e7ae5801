using System.Text.RegularExpressions;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Tests;

public sealed partial class LanguageTests
{
    [Fact]
    public void Every_language_has_every_text_with_the_same_holes()
    {
        foreach (var language in Language.All)
        {
            Assert.Equal(KeysFor(language), language.Keys.Order(StringComparer.Ordinal));
            foreach (string key in language.Keys)
            {
                Assert.False(string.IsNullOrWhiteSpace(language.Text(key)), key);

                // "One method" needs no number.
                if (Plural(key) is null)
                    Assert.Equal(Holes(Language.English.Text(key)), Holes(language.Text(key)));
                else
                    Assert.Subset(Holes(Language.English.Text(Plural(key) + ".other")).ToHashSet(), Holes(language.Text(key)).ToHashSet());
            }
        }
    }

    [Theory]
    [InlineData("ca")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("tr")]
    [InlineData("ar")]
    public void No_text_is_forgotten_in_english(string code)
    {
        // Names and units are the same words in several of these languages.
        var language = Language.Get(code);
        var same = language.Keys.Where(key => Language.English.Has(key)
            && Language.English.Text(key).Contains(' ', StringComparison.Ordinal) && Language.English.Text(key) == language.Text(key)
            && !key.StartsWith("unit.", StringComparison.Ordinal) && key is not ("structure.resolution" or "try.classes.other" or "try.pixels" or "search.found.one" or "search.found.other"));
        Assert.Empty(same);
    }

    [Theory]
    [InlineData("en", 1234567.5, 1, "1,234,567.5")]
    [InlineData("ca", 1234567.5, 1, "1.234.567,5")]
    [InlineData("es", 1234567.5, 1, "1.234.567,5")]
    [InlineData("en", 1234, 0, "1,234")]
    [InlineData("ca", 1234, 0, "1.234")]
    [InlineData("es", 1234, 0, "1234")]
    [InlineData("es", 9999.5, 0, "10.000")]
    [InlineData("en", 999.96, 1, "1,000")]
    [InlineData("fr", 1234567.5, 1, "1\u202F234\u202F567,5")]
    [InlineData("de", 1234567.5, 1, "1.234.567,5")]
    [InlineData("tr", 1234567.5, 1, "1.234.567,5")]
    [InlineData("ar", 1234567.5, 1, "١٬٢٣٤٬٥٦٧٫٥")]
    [InlineData("ar", -0.5, 2, "\u061C−٠٫٥")]
    [InlineData("ca", -0.5, 2, "−0,5")]
    [InlineData("en", -0.001, 2, "0")]
    [InlineData("en", 0, 2, "0")]
    public void Numbers_are_written_as_the_language_does(string code, double value, int decimals, string expected) =>
        Assert.Equal(expected, Language.Get(code).Number(value, decimals));

    [Theory]
    [InlineData("en", "91.5%")]
    [InlineData("ca", "91,5\u00A0%")]
    [InlineData("es", "91,5\u00A0%")]
    [InlineData("fr", "91,5\u202F%")]
    [InlineData("de", "91,5\u00A0%")]
    [InlineData("tr", "%91,5")]
    [InlineData("ar", "٩١٫٥٪\u061C")]
    public void Percentages_too(string code, string expected) => Assert.Equal(expected, Language.Get(code).Percent(0.915));

    [Theory]
    [InlineData("en", "−5%")]
    [InlineData("ca", "−5\u00A0%")]
    [InlineData("tr", "−%5")]
    [InlineData("ar", "\u061C−٥٪\u061C")]
    public void A_sign_stands_before_a_percentage(string code, string expected) => Assert.Equal(expected, Language.Get(code).Percent(-0.05, 0, 0));

    [Theory]
    [InlineData("es", "2017")]
    [InlineData("en", "2017")]
    [InlineData("ar", "٢٠١٧")]
    public void A_year_is_never_grouped(string code, string expected) => Assert.Equal(expected, Language.Get(code).Year(2017));

    [Theory]
    [InlineData("ca", 1, "1 mètode")]
    [InlineData("ca", 2, "2 mètodes")]
    [InlineData("en", 0, "0 methods")]
    [InlineData("en", 1200, "1,200 methods")]
    [InlineData("fr", 0, "0 méthode")]
    [InlineData("fr", 1, "1 méthode")]
    [InlineData("fr", 2, "2 méthodes")]
    [InlineData("de", 0, "0 Methoden")]
    [InlineData("de", 1, "1 Methode")]
    [InlineData("tr", 5, "5 yöntem")]
    [InlineData("ar", 0, "لا طرائق")]
    [InlineData("ar", 1, "طريقة واحدة")]
    [InlineData("ar", 2, "طريقتان")]
    [InlineData("ar", 3, "٣ طرائق")]
    [InlineData("ar", 10, "١٠ طرائق")]
    [InlineData("ar", 11, "١١ طريقة")]
    [InlineData("ar", 99, "٩٩ طريقة")]
    [InlineData("ar", 100, "١٠٠ طريقة")]
    [InlineData("ar", 103, "١٠٣ طرائق")]
    public void Counts_choose_the_languages_plural(string code, int count, string expected) =>
        Assert.Equal(expected, Language.Get(code).Count("related", count));

    [Theory]
    [InlineData("en", 1, "1 of 1,200 rows differs")]
    [InlineData("en", 2, "2 of 1,200 rows differ")]
    [InlineData("ca", 1, "1 de 1.200 files difereix")]
    [InlineData("fr", 0, "0 ligne sur 1\u202F200 diffère")]
    [InlineData("ar", 2, "صفّان مختلفان من أصل ١٬٢٠٠")]
    public void So_does_a_count_of_a_whole(string code, int count, string expected) =>
        Assert.Equal(expected, Language.Get(code).Count("page.counts", count, count, 1200));

    [Theory]
    [InlineData("ca-ES", "ca")]
    [InlineData("ES", "es")]
    [InlineData("en_GB", "en")]
    [InlineData("ar-EG", "ar")]
    [InlineData("tlh", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_language_is_found_by_its_code(string? code, string? expected) => Assert.Equal(expected, Language.Find(code)?.Code);

    [Fact]
    public void An_unknown_language_is_wrong_usage() => Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(() => Language.Get("tlh")).Fault);

    private static IEnumerable<string> KeysFor(Language language) => Language.English.Keys
        .SelectMany(key => Plural(key) is { } text ? language.PluralForms.Select(form => $"{text}.{form}") : [key])
        .Distinct()
        .Order(StringComparer.Ordinal);

    /// <summary>The text's key without its form, where it depends on a number; English has the forms "one" and "other".</summary>
    private static string? Plural(string key)
    {
        string text = key[..Math.Max(0, key.LastIndexOf('.'))];
        return Language.English.Has(text + ".one") && Language.English.Has(text + ".other") ? text : null;
    }

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();
}
