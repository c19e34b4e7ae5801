using System.Globalization;
using Menut.Cli.Frame;
using Menut.Training.Studies.Tables;
using Spectre.Console;

namespace Menut.Cli.Studies;

/// <summary>A study as people look at it: teachers, the table, what was chosen, what failed.</summary>
internal static class StudyDrawing
{
    private const int MostErrors = 10;

    /// <summary>Two tables: one would be wider than most terminals.</summary>
    private static readonly string[] Quality = ["method", "seeds", "accuracy", "difference", "retained", "gap_closed", "agreement", "agreement_kl"];

    private static readonly string[] Certainty = ["method", "ece", "scaled_ece", "loss", "scaled_loss", "temperature", "seconds_per_step", "extra_parameters"];

    public static void Draw(IAnsiConsole console, StudyTable table)
    {
        foreach (var teacher in table.Teachers)
        {
            string accuracy = teacher.Accuracy is { } part ? $"{Tables.Percent(part)}, " : "";
            console.WriteLine($"Teacher {teacher.Name}: {accuracy}{Tables.Short(teacher.Parameters)} parameters, {Tables.Short(teacher.Macs)} multiply-adds");
        }

        foreach (var rows in table.Rows.GroupBy(row => row.Student))
            DrawStudent(console, rows.Key, [.. rows]);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Each trial: {table.Epochs} epochs, {table.Pictures:N0} pictures; epochs and settings chosen on validation, figures of the test pictures. ± is the sample's standard deviation, [95 %] Student's interval of the paired differences."));
        foreach (var choice in table.Chosen)
        {
            console.WriteLine(
                $"{choice.Student.Name}: {choice.Setting.Name} of {choice.Places.Length} settings, for {choice.Epochs} epochs; validation {Tables.Percent(choice.Places[0].ValidationAccuracy)}"
                + (choice.Places.Length > 1 ? $", the next {choice.Places[1].Setting} {Tables.Percent(choice.Places[1].ValidationAccuracy)}." : "."));
        }

        foreach (var outcome in table.Failed.Take(MostErrors))
            console.WriteLine($"{outcome.Trial.Name} failed: {outcome.Error}");
        int more = table.Failed.Count() - MostErrors;
        if (more > 0)
            console.WriteLine($"{more} more failed.");
    }

    private static void DrawStudent(IAnsiConsole console, string student, List<StudyRow> rows)
    {
        console.WriteLine($"{student}: {Tables.Short(rows[0].Parameters)} parameters, {Tables.Short(rows[0].Macs)} multiply-adds");
        DrawColumns(console, rows, Quality);
        DrawColumns(console, rows, Certainty);
    }

    private static void DrawColumns(IAnsiConsole console, List<StudyRow> rows, string[] keys)
    {
        var columns = StudyColumn.All.Where(column => keys.Contains(column.Key)).ToList();
        var table = Tables.Create([.. columns.Select((column, i) => i == 0 ? column.Title : column.Title + ">")]);
        foreach (var row in rows)
            table.Row([.. columns.Select(column => column.Text(row))]);
        console.Write(table);
    }
}
