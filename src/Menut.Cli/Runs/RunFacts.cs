using System.Globalization;
using Menut.Cli.Frame;
using Spectre.Console;

namespace Menut.Cli.Runs;

/// <summary>A finished run as people look at it, and what can be done with it next.</summary>
internal static class RunFacts
{
    public static void Draw(IAnsiConsole console, RunAnswer run, string data)
    {
        console.Write(Tables.Facts(
            ("network", $"{run.Network}, {run.Resolution} pixels"),
            ("accuracy", run.Accuracy is { } accuracy ? $"{Tables.Percent(accuracy)} of {Tables.Count(run.Test)} test pictures" : "no test pictures"),
            ("calibration error", run.Ece is { } ece ? Calibration(ece, run.ScaledEce, run.Temperature) : null),
            ("teacher", run.Teachers is null ? null : string.Join("; ", run.Teachers.Select(TeacherText))),
            ("agreement", run.Agreement is { } agreement ? AgreementText(agreement, run.AgreementKl) : null),
            ("method", run.Race is { } race ? $"{race.Why} {race.Places.Length} ways raced for {race.Epochs} epochs in all." : null),
            ("parameters", Tables.Count(run.Parameters)),
            ("multiply-adds", Tables.Count(run.Macs)),
            ("latency", $"{Tables.Milliseconds(run.LatencyMs)} a picture (p95 {Tables.Milliseconds(run.LatencyP95Ms)}, {run.Threads} threads)"),
            ("trained", string.Create(CultureInfo.InvariantCulture, $"{run.Epochs} epochs in {run.Seconds:N0} s, {run.ImagesPerSecond:N0} pictures/s, seed {run.Seed}; best is epoch {run.BestEpoch}")),
            ("model", run.Model),
            ("run", $"{run.Run} ({run.Id})")));
        console.WriteLine($"Next: menut predict {CommandText.Quote(run.Run)} PICTURE, or menut evaluate {CommandText.Quote(run.Run)} {CommandText.Quote(data)}");
    }

    private static string Calibration(double ece, double? scaled, double? temperature) => scaled is null
        ? Tables.Percent(ece)
        : string.Create(CultureInfo.InvariantCulture, $"{Tables.Percent(ece)}; {Tables.Percent(scaled.Value)} with logits divided by {temperature:0.00}, as the validation pictures ask");

    private static string AgreementText(double top1, double? divergence)
    {
        string same = $"{Tables.Percent(top1)} with the first teacher";
        return divergence is null ? same : string.Create(CultureInfo.InvariantCulture, $"{same}, {divergence:0.000} nats apart");
    }

    private static string TeacherText(TeacherAnswer teacher) =>
        teacher.Accuracy is { } accuracy ? $"{teacher.Network} {Tables.Percent(accuracy)} ({teacher.Model})" : $"{teacher.Network} ({teacher.Model})";
}
