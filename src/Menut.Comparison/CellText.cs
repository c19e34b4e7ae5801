using System.Collections.Immutable;
using System.Globalization;
using Menut.Comparison.Languages;

namespace Menut.Comparison;

/// <summary>Values as people read them, in a language.</summary>
internal static class CellText
{
    private const string Gap = "\u00A0";

    public static string Of(CellValue? value, Unit unit, Language language) => value switch
    {
        null => "",
        TextValue text => text.Text,
        ListValue list => string.Join("; ", list.Items),
        YearValue year => language.Year(year.Year),
        LinksValue links => language.Count("related", links.Methods.Length),
        CitationValue citation => citation.Text,
        QuantityValue quantity => Amount(quantity.Amount, unit, language),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>Spread, samples and conditions.</summary>
    public static ImmutableArray<string> Details(CellValue? value, Unit unit, Language language)
    {
        if (value is not QuantityValue quantity)
            return [];
        var conditions = quantity.Conditions;
        string?[] figures =
        [
            quantity.Spread is { } spread ? $"{quantity.SpreadKind ?? "±"} {Amount(spread, unit, language)}" : null,
            quantity.Samples is { } samples ? $"n{Gap}={Gap}{language.Number(samples, 0)}" : null,
        ];
        string?[] how =
        [
            conditions?.Threads is { } threads ? language.Count("threads", threads) : null,
            conditions?.Batch is { } batch ? language.Text("batch", language.Number(batch, 0)) : null,
            conditions?.Engine,
            conditions?.Precision,
        ];
        return [.. new[] { Joined(figures), Joined(how), conditions?.Machine }.OfType<string>().Where(line => line.Length > 0)];
    }

    /// <summary>A delta with sign, percent, ratio and a word: "−1.9 ms (−34%, ×0.66) better"; 0 where nothing changed.</summary>
    public static string? Of(Delta? delta, Unit unit, Language language)
    {
        if (delta is null)
            return null;
        if (delta.Verdict == Verdict.Same)
            return "0";
        string difference = unit == Unit.Fraction
            ? language.Text("unit.points", language.Number(delta.Difference * 100, 2))
            : Amount(delta.Difference, unit, language);
        string sign = delta.Difference > 0 ? language.PlusSign : "";
        string word = delta.Verdict switch
        {
            Verdict.Better => " " + language.Text("better"),
            Verdict.Worse => " " + language.Text("worse"),
            Verdict.Tie => " " + language.Text("tie"),
            _ => "",
        };
        return sign + difference + Ratio(delta, language) + word;
    }

    /// <summary>In what a figure's conditions are others than the reference's.</summary>
    public static string? Unlike(QuantityValue? value, QuantityValue? reference, Language language)
    {
        var parts = Conditions.Unlike(value?.Conditions, reference?.Conditions).Select(part => language.Text("condition." + part));
        return string.Join(", ", parts) is { Length: > 0 } text ? text : null;
    }

    private static string Ratio(Delta delta, Language language)
    {
        if (delta.Relative is not { } part)
            return "";
        string ratio = delta.Ratio is { } times ? ", ×" + Significant(times, language) : "";
        return $" ({(part > 0 ? language.PlusSign : "")}{language.Percent(part, Math.Abs(part) < 0.1 ? 1 : 0, 0)}{ratio})";
    }

    private static string Amount(double amount, Unit unit, Language language) => unit switch
    {
        Unit.None => language.Number(amount, 4),
        Unit.Count => Scaled(amount, language),
        Unit.Label => amount.ToString("0", CultureInfo.InvariantCulture),
        Unit.Fraction => language.Percent(amount),
        Unit.Pixels => language.Text("unit.px", language.Number(amount, 0)),
        Unit.Milliseconds => language.Text("unit.ms", Significant(amount, language)),
        Unit.Seconds => language.Text("unit.s", Significant(amount, language)),
        Unit.ImagesPerSecond => language.Text("unit.images_per_second", Significant(amount, language)),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    /// <summary>Four figures and M for millions or G for thousand millions, as papers print costs.</summary>
    private static string Scaled(double amount, Language language) => Math.Abs(amount) switch
    {
        >= 1e9 => Significant(amount / 1e9, language, 4) + Gap + "G",
        >= 1e6 => Significant(amount / 1e6, language, 4) + Gap + "M",
        _ => language.Number(amount, 0),
    };

    private static string Significant(double amount, Language language, int figures = 3)
    {
        int whole = amount == 0 ? 1 : (int)Math.Floor(Math.Log10(Math.Abs(amount))) + 1;
        int decimals = Math.Clamp(figures - whole, 0, 6);
        return language.Number(amount, decimals, whole > 0 ? decimals : 0);
    }

    private static string Joined(IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
