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
            Assert.Equal(Language.English.Keys.Order(StringComparer.Ordinal), language.Keys.Order(StringComparer.Ordinal));
            foreach (string key in Language.English.Keys)
            {
                Assert.False(string.IsNullOrWhiteSpace(language.Text(key)), key);
                Assert.Equal(Holes(Language.English.Text(key)), Holes(language.Text(key)));
            }
        }
    }

    [Theory]
    [InlineData("en", 1234567.5, 1, "1,234,567.5")]
    [InlineData("ca", 1234567.5, 1, "1.234.567,5")]
    [InlineData("es", 1234567.5, 1, "1.234.567,5")]
    [InlineData("en", 1234, 0, "1,234")]
    [InlineData("ca", 1234, 0, "1.234")]
    [InlineData("es", 1234, 0, "1234")]
    [InlineData("ca", -0.5, 2, "−0,5")]
    [InlineData("en", 0, 2, "0")]
    public void Numbers_are_written_as_the_language_does(string code, double value, int decimals, string expected) =>
        Assert.Equal(expected, Language.Get(code).Number(value, decimals));

    [Theory]
    [InlineData("en", "91.5%")]
    [InlineData("ca", "91,5\u00A0%")]
    [InlineData("es", "91,5\u00A0%")]
    public void Percentages_too(string code, string expected) => Assert.Equal(expected, Language.Get(code).Percent(0.915));

    [Theory]
    [InlineData("ca", 1, "1 mètode")]
    [InlineData("ca", 2, "2 mètodes")]
    [InlineData("en", 0, "0 methods")]
    public void Counts_choose_singular_or_plural(string code, int count, string expected) =>
        Assert.Equal(expected, Language.Get(code).Count("related", count));

    [Theory]
    [InlineData("ca-ES", "ca")]
    [InlineData("ES", "es")]
    [InlineData("en_GB", "en")]
    [InlineData("fr", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_language_is_found_by_its_code(string? code, string? expected) => Assert.Equal(expected, Language.Find(code)?.Code);

    [Fact]
    public void An_unknown_language_is_wrong_usage() => Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(() => Language.Get("tlh")).Fault);

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();
}
