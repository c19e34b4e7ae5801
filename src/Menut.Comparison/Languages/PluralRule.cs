using System.Collections.Immutable;

namespace Menut.Comparison.Languages;

/// <summary>
/// Which form of a text goes with a whole number: the cardinal plural rules of the Unicode CLDR (supplemental/plurals.xml), whose names
/// the forms have. The form <c>many</c> that Catalan, Spanish and French have for whole millions is left to <c>other</c>.
/// </summary>
/// <param name="Forms">Every form, in CLDR's order; each such text has all of them.</param>
/// <param name="Of">The form for a number that is not negative.</param>
internal sealed record PluralRule(ImmutableArray<string> Forms, Func<int, string> Of)
{
    /// <summary>English, Catalan, Spanish, German, Turkish.</summary>
    public static PluralRule OneIsSingular { get; } = new(["one", "other"], count => count == 1 ? "one" : "other");

    /// <summary>French.</summary>
    public static PluralRule NoneIsSingular { get; } = new(["one", "other"], count => count is 0 or 1 ? "one" : "other");

    /// <summary>Arabic.</summary>
    public static PluralRule Arabic { get; } = new(["zero", "one", "two", "few", "many", "other"], count => (count, count % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    });
}
