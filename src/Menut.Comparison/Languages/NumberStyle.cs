using System.Globalization;

namespace Menut.Comparison.Languages;

/// <summary>
/// How a language writes numbers: symbols and patterns of the Unicode CLDR in the language's default numbering system. They stand here
/// rather than in the system's cultures because Menut runs without them.
/// </summary>
/// <param name="Decimal">Before the decimals.</param>
/// <param name="Group">Between thousands.</param>
internal sealed record NumberStyle(string Decimal, string Group)
{
    private const char LatinZero = '0';

    /// <summary>The smallest number whose thousands are set apart: 10,000 in Spanish, which writes 1234 as one.</summary>
    public int GroupFrom { get; init; } = 1000;

    /// <summary>Before a percentage.</summary>
    public string PercentBefore { get; init; } = "";

    /// <summary>After a percentage.</summary>
    public string PercentAfter { get; init; } = "";

    /// <summary>Sign of negative numbers.</summary>
    public string Minus { get; init; } = "\u2212";

    /// <summary>Sign of positive numbers where one is wanted.</summary>
    public string Plus { get; init; } = "+";

    /// <summary>The digit zero; the others follow it.</summary>
    public char Zero { get; init; } = LatinZero;

    /// <summary>A number, rounded.</summary>
    public string Write(double value, int decimals, int leastDecimals)
    {
        string text = Digits(Math.Abs(value), decimals, leastDecimals);
        return IsNegative(value, text) ? Minus + text : text;
    }

    /// <summary>A percentage; a sign stands before the percent sign wherever that is.</summary>
    public string WritePercent(double fraction, int decimals, int leastDecimals)
    {
        string text = Digits(Math.Abs(fraction * 100), decimals, leastDecimals);
        return (IsNegative(fraction, text) ? Minus : "") + PercentBefore + text + PercentAfter;
    }

    /// <summary>Digits of a year or an id in the language's own.</summary>
    public string Own(string digits) =>
        Zero == LatinZero ? digits : string.Concat(digits.Select(digit => char.IsAsciiDigit(digit) ? (char)(Zero + (digit - LatinZero)) : digit));

    private string Digits(double value, int decimals, int leastDecimals)
    {
        string whole = Math.Round(value, decimals, MidpointRounding.AwayFromZero) >= GroupFrom ? "#,##0" : "0";
        string format = decimals == 0 ? whole : $"{whole}.{new string('0', leastDecimals)}{new string('#', decimals - leastDecimals)}";
        string invariant = value.ToString(format, CultureInfo.InvariantCulture);
        return Own(string.Concat(invariant.Select(character => character switch { '.' => Decimal, ',' => Group, _ => character.ToString() })));
    }

    /// <summary>What is rounded to nothing has no sign.</summary>
    private bool IsNegative(double value, string digits) => value < 0 && digits.Any(digit => char.IsDigit(digit) && digit != Zero);
}
