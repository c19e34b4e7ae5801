using System.Globalization;
using Menut.Cli.Frame;
using Spectre.Console;

namespace Menut.Cli.Benchmark;

/// <summary>Draws what <c>menut benchmark</c> measured.</summary>
internal static class BenchmarkTable
{
    public static void Draw(IAnsiConsole console, IReadOnlyList<BenchmarkRow> rows, RaceSetting setting, IReadOnlyList<string> engines, string baseline)
    {
        var table = Tables.Create(
            "model", "pixels>", "engine", "median ms>", "10 % to 90 %>", $"times {baseline}>", "10 % to 90 %>", "cold start ms>", "peak MiB>", "of peak>", "pictures/s>");
        foreach (var row in rows)
        {
            table.Row(
                row.Width == 1 ? row.Model : $"{row.Model} {Tables.Number(row.Width)}", Tables.Count(row.Resolution), row.Engine,
                Three(row.MedianMs), $"{Three(row.P10Ms)} to {Three(row.P90Ms)}", Two(row.Ratio), $"{Two(row.RatioLow)} to {Two(row.RatioHigh)}",
                Tables.Count((long)row.ColdStartMs), row.PeakWorkingSetMib is { } mebibytes ? Tables.Count((long)mebibytes) : "", Tables.Percent(row.OfPeak), Tables.Number(Math.Round(row.ImagesPerSecond, 1)));
        }

        console.Write(table);
        if (rows[0].GeometricMeanRatio is not null)
        {
            string means = string.Join(", ", rows.Take(engines.Count).Where(row => row.Engine != baseline).Select(row => $"{row.Engine} {Two(row.GeometricMeanRatio!.Value)}"));
            if (means.Length > 0)
                console.WriteLine($"Geometric mean of times {baseline} over {rows.Count / engines.Count} models: {means}");
        }

        console.WriteLine($"times {baseline}: an engine's time over {baseline}'s, from neighbouring rounds; above 1 {baseline} is faster.");
        var (machine, first) = (rows[0].Machine, rows[0]);
        console.WriteLine(FormattableString.Invariant(
            $"{setting.Threads} thread{(setting.Threads == 1 ? "" : "s")}, {setting.Batch} picture{(setting.Batch == 1 ? "" : "s")} a call, {first.Precision}; {setting.Rounds} round{(setting.Rounds == 1 ? "" : "s")} of {RaceSetting.Calls} calls in turn, a process an engine; cold start: median of {setting.Starts}."));
        console.WriteLine(FormattableString.Invariant(
            $"{machine.Processor}, {machine.Cores} core{(machine.Cores == 1 ? "" : "s")}, {machine.OperatingSystem}; peak of a thread {rows.Max(row => row.PeakGigaMultiplyAdds):0.0} G multiply-adds a second with {first.InstructionSet}."));
        console.WriteLine($".NET {string.Join(", ", first.Versions.OrderBy(version => version.Key != "dotnet").Select(version => version.Key == "dotnet" ? version.Value : $"{version.Key} {version.Value}"))}");
    }

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Three(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
