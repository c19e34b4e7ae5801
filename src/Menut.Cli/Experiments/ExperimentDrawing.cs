using System.Globalization;
using Menut.Cli.Frame;
using Menut.Training.Experiments;
using Menut.Training.Studies.Statistics;
using Spectre.Console;

namespace Menut.Cli.Experiments;

/// <summary>Experiments in the terminal.</summary>
internal static class ExperimentDrawing
{
    public static void Draw(IAnsiConsole console, IEnumerable<IExperiment> experiments)
    {
        foreach (var experiment in experiments)
        {
            console.Write(new Text(experiment.Name, new Style(Color.Green)));
            console.WriteLine();
            console.WriteLine($"  {experiment.Question}");
            console.WriteLine($"  {experiment.Source}.");
            foreach (var band in experiment.Bands)
                console.WriteLine($"  - {band.Statement}");
            console.WriteLine();
        }

        console.WriteLine("menut experiment NAME runs one; --quick shows in a minute that it does.");
    }

    public static void Draw(IAnsiConsole console, ExperimentReport report)
    {
        var table = Tables.Create(["", .. report.Columns.Select(column => column + ">")]);
        foreach (var row in report.Rows)
            table.Row([row.Name, .. report.Columns.Select(column => row.Figures.TryGetValue(column, out var figure) ? Text(figure) : "")]);
        console.Write(table);
        foreach (string note in report.Notes)
            console.WriteLine(note);
        foreach (var finding in report.Findings)
        {
            string verdict = finding.Found switch { true => "found", false => "not found", null => "not judged" };
            console.WriteLine($"{verdict}: {finding.Band.Statement} {Value(finding)}");
        }

        if (report.Quick)
            console.WriteLine("A quick run shows that everything works; its figures mean nothing.");
        console.WriteLine($"{report.Data}, {report.Seeds.Length} {(report.Seeds.Length == 1 ? "seed" : "seeds")}. All runs are in {report.Folder}.");
    }

    private static string Value(Finding finding) =>
        finding.Value is { } value ? string.Create(CultureInfo.InvariantCulture, $"[{value:0.####}]") : "[it could not be computed]";

    private static string Text(Sample figure) => figure.StandardDeviation is { } deviation
        ? string.Create(CultureInfo.InvariantCulture, $"{figure.Mean:0.0000} ± {deviation:0.0000}")
        : figure.Mean.ToString("0.0000", CultureInfo.InvariantCulture);
}
