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
            ("speed", string.Create(CultureInfo.InvariantCulture, $"{answer.ImagesPerSecond:N0} pictures/s ({answer.Engine}, {answer.Threads} threads)"))));
        DrawClasses(console, answer);
        DrawPairs(console, answer);
    }

    private static void DrawClasses(IAnsiConsole console, EvaluationAnswer answer)
    {
        var table = Tables.Create("class", "pictures>", "right>", "precision>");
        var classes = Enumerable.Range(0, answer.Classes.Length)
            .Select(i => (Name: answer.Classes[i], Right: answer.Confusion[i][i], Pictures: answer.Confusion[i].Sum(), Said: answer.Confusion.Sum(row => row[i])))
            .ToList();
        bool all = classes.Count <= MostClasses;
        foreach (var (name, right, pictures, said) in all ? classes : classes.OrderBy(c => Part(c.Right, c.Pictures)).Take(MostClasses))
            table.Row(name, Tables.Count(pictures), pictures == 0 ? "—" : Tables.Percent(Part(right, pictures)), said == 0 ? "—" : Tables.Percent(Part(right, said)));
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
