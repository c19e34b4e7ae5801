using System.Globalization;
using Menut.Cli.Frame;
using Spectre.Console;

namespace Menut.Cli.Evaluation;

/// <summary>An evaluation as people look at it: the figures, the classes it knows worst, the pairs it takes for each other.</summary>
internal static class EvaluationTables
{
    private const int MostClasses = 20, MostPairs = 10;

    public static void Draw(IAnsiConsole console, EvaluationAnswer answer)
    {
        console.Write(Tables.Facts(
            ("accuracy", $"{Tables.Percent(answer.Accuracy)} of {Tables.Count(answer.Images)} {answer.Split} pictures"),
            ("top 5", answer.Classes.Length > 5 ? Tables.Percent(answer.Top5) : null),
            ("loss", string.Create(CultureInfo.InvariantCulture, $"{answer.Loss:0.0000} nats")),
            ("calibration error", Tables.Percent(answer.Ece)),
            ("with temperature", answer.Temperature is { } temperature
                ? string.Create(CultureInfo.InvariantCulture, $"{temperature:0.00}, fitted on validation: loss {answer.ScaledLoss:0.0000} nats, calibration error {Tables.Percent(answer.ScaledEce!.Value)}")
                : null),
            ("teacher", answer.Teacher is { } teacher ? $"{Tables.Percent(teacher.Accuracy)} ({teacher.Model})" : null),
            ("agreement", answer.Teacher is { } other
                ? string.Create(CultureInfo.InvariantCulture, $"{Tables.Percent(other.Agreement)}, {other.AgreementKl:0.000} nats apart; {other.Lost.Sum()} pictures lost, {other.Won.Sum()} won")
                : null),
            ("speed", string.Create(CultureInfo.InvariantCulture, $"{answer.ImagesPerSecond:N0} pictures/s ({answer.Engine}, {answer.Threads} threads)"))));
        DrawClasses(console, answer);
        DrawPairs(console, answer);
    }

    private static void DrawClasses(IAnsiConsole console, EvaluationAnswer answer)
    {
        string[] columns = answer.Teacher is null ? ["class", "pictures>", "right>", "precision>"] : ["class", "pictures>", "right>", "precision>", "lost>", "won>"];
        var table = Tables.Create(columns);
        var classes = Enumerable.Range(0, answer.Classes.Length)
            .Select(i => (Index: i, Name: answer.Classes[i], Right: answer.Confusion[i][i], Pictures: answer.Confusion[i].Sum(), Said: answer.Confusion.Sum(row => row[i])))
            .ToList();
        bool all = classes.Count <= MostClasses;
        foreach (var (index, name, right, pictures, said) in all ? classes : classes.OrderBy(c => Part(c.Right, c.Pictures)).Take(MostClasses))
        {
            string[] cells = [name, Tables.Count(pictures), pictures == 0 ? "—" : Tables.Percent(Part(right, pictures)), said == 0 ? "—" : Tables.Percent(Part(right, said))];
            table.Row(answer.Teacher is { } teacher ? [.. cells, Tables.Count(teacher.Lost[index]), Tables.Count(teacher.Won[index])] : cells);
        }

        console.WriteLine(all ? "Classes" : $"The {MostClasses} classes that it knows worst");
        console.Write(table);
    }

    private static void DrawPairs(IAnsiConsole console, EvaluationAnswer answer)
    {
        var pairs =
            (from truth in Enumerable.Range(0, answer.Classes.Length)
             from said in Enumerable.Range(0, answer.Classes.Length)
             let count = answer.Confusion[truth][said]
             where truth != said && count > 0
             orderby count descending, truth, said
             select (Truth: truth, Said: said, Count: count)).Take(MostPairs).ToList();
        if (pairs.Count == 0)
        {
            console.WriteLine("No picture was taken for another class.");
            return;
        }

        var table = Tables.Create("is", "was taken for", "pictures>", "of the class>");
        foreach (var (truth, said, count) in pairs)
            table.Row(answer.Classes[truth], answer.Classes[said], Tables.Count(count), Tables.Percent(Part(count, answer.Confusion[truth].Sum())));
        console.WriteLine("Most confused");
        console.Write(table);
    }

    private static double Part(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
