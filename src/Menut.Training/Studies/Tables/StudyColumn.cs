using System.Collections.Immutable;
using System.Globalization;

namespace Menut.Training.Studies.Tables;

/// <summary>A column of a study's table.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Text">What stands in it for people.</param>
/// <param name="Value">What stands in it for programs: full digits.</param>
public sealed record StudyColumn(string Key, string Title, Func<StudyRow, string> Text, Func<StudyRow, string> Value)
{
    private const string None = "—";

    /// <summary>All columns, in their order.</summary>
    public static ImmutableArray<StudyColumn> All { get; } =
    [
        Words("student", "student", row => row.Student),
        Words("method", "method", row => row.Setting is null ? row.Method : $"{row.Method} ({row.Setting})"),
        new("seeds", "seeds", row => Errors(row), row => Number(row.Seeds.Length)),
        new("accuracy", "accuracy %", row => Accuracy(row), row => Number(row.Accuracy?.Mean)),
        Hidden("accuracy_sd", row => row.Accuracy?.StandardDeviation),
        new("difference", "to plain [95 %]", row => Difference(row), row => Number(row.Difference?.Mean)),
        Hidden("difference_low", row => row.Difference?.Low),
        Hidden("difference_high", row => row.Difference?.High),
        Percent("retained", "retained %", row => row.Retained),
        Percent("gap_closed", "gap closed %", row => row.GapClosed),
        Percent("agreement", "agreement %", row => row.Agreement),
        Decimals("agreement_kl", "KL", row => row.AgreementKl),
        Percent("ece", "ECE %", row => row.Ece),
        Percent("scaled_ece", "ECE % at T", row => row.ScaledEce),
        Decimals("loss", "NLL", row => row.Loss),
        Decimals("scaled_loss", "NLL at T", row => row.ScaledLoss),
        Decimals("temperature", "T", row => row.Temperature),
        new("seconds_per_step", "ms/step", row => row.SecondsPerStep is { } seconds ? Fixed(1000 * seconds, 0) : None, row => Number(row.SecondsPerStep)),
        new("extra_parameters", "extra parameters", row => row.ExtraParameters.ToString("N0", CultureInfo.InvariantCulture), row => Number(row.ExtraParameters)),
        new("parameters", "parameters", row => row.Parameters.ToString("N0", CultureInfo.InvariantCulture), row => Number(row.Parameters)),
        new("macs", "multiply-adds", row => row.Macs.ToString("N0", CultureInfo.InvariantCulture), row => Number(row.Macs)),
    ];

    /// <summary>Whether people see it.</summary>
    public bool IsShown => Title.Length > 0;

    private static StudyColumn Words(string key, string title, Func<StudyRow, string> text) => new(key, title, text, text);

    private static StudyColumn Hidden(string key, Func<StudyRow, double?> value) => new(key, "", _ => "", row => Number(value(row)));

    private static StudyColumn Percent(string key, string title, Func<StudyRow, double?> value) =>
        new(key, title, row => value(row) is { } part ? Fixed(100 * part, 2) : None, row => Number(value(row)));

    private static StudyColumn Decimals(string key, string title, Func<StudyRow, double?> value) =>
        new(key, title, row => value(row) is { } number ? Fixed(number, 3) : None, row => Number(value(row)));

    private static string Accuracy(StudyRow row) => row.Accuracy is not { } accuracy ? None
        : accuracy.StandardDeviation is { } deviation ? $"{Fixed(100 * accuracy.Mean, 2)} ± {Fixed(100 * deviation, 2)}"
        : Fixed(100 * accuracy.Mean, 2);

    private static string Difference(StudyRow row) => row.Difference is not { } difference ? None
        : difference is { Low: { } low, High: { } high } ? $"{Signed(difference.Mean)} [{Signed(low)}, {Signed(high)}]"
        : Signed(difference.Mean);

    private static string Errors(StudyRow row)
    {
        string seeds = Number(row.Seeds.Length);
        return row.Errors.IsEmpty ? seeds : $"{seeds} ({Number(row.Errors.Length)} failed)";
    }

    private static string Signed(double part) => (100 * part).ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    private static string Fixed(double value, int decimals) => value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
