using System.Collections.Immutable;
using Menut.Comparison.Evaluations;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;
using Menut.Web.Charts.Drawing;

namespace Menut.Web.Charts;

/// <summary>The confusion matrix of an evaluated run.</summary>
internal static class ConfusionSheet
{
    /// <summary>More classes than this can't be read side by side; those with most mistakes are taken.</summary>
    private const int MostClasses = 20;

    /// <summary>As many fit below the matrix side by side; more are turned.</summary>
    private const int LettersInARow = 80;

    public static ChartSheet Of(Run run, RunEvaluation evaluation, Language language)
    {
        ImmutableArray<int> shown = Shown(evaluation);
        int count = shown.Length;
        ImmutableArray<string> names = [.. shown.Select(i => ChartNames.Of(evaluation.Classes[i], 24))];
        long[] totals = [.. shown.Select(i => Total(evaluation, i))];
        var cells =
            from row in Enumerable.Range(0, count)
            from column in Enumerable.Range(0, count)
            let pictures = evaluation.Confusion[shown[row]][shown[column]]
            select new ChartCell(column, count - 1 - row, Level(pictures, totals[row]), pictures == 0 ? "" : language.Number(pictures, 0));
        var scale = new AxisScale(-0.5, count - 0.5);
        var chart = new Chart(
            $"{language.Text("charts.confusion")}: {ChartNames.Of(run.Name)}",
            new(language.Text("charts.predicted"), scale, [.. names.Select((name, i) => ((double)i, name))]) { HasGrid = false, TextRotation = names.Sum(name => name.Length) > LettersInARow ? -45 : 0 },
            new(language.Text("charts.true"), scale, [.. names.Select((name, i) => ((double)(count - 1 - i), name))]) { HasGrid = false },
            []) { Cells = [.. cells] };
        return new(chart, [.. Rules(run, evaluation, language)], new(
            [language.Text("charts.true") + (language.Direction == "rtl" ? " ← " : " → ") + language.Text("charts.predicted"), .. names],
            [
                .. shown.Select((truth, row) => (ImmutableArray<ChartTableCell>)
                [
                    names[row], .. shown.Select(said => (ChartTableCell)language.Number(evaluation.Confusion[truth][said], 0)),
                ]),
            ]));
    }

    private static IEnumerable<string> Rules(Run run, RunEvaluation evaluation, Language language)
    {
        string split = "charts." + evaluation.Split;
        yield return language.Text(
            "charts.confusion_caption", ChartNames.Of(run.Name), language.Percent(evaluation.Accuracy), language.Number(evaluation.Images, 0),
            ChartNames.Of(evaluation.Data), language.Has(split) ? language.Text(split) : ChartNames.Of(evaluation.Split));
        if (evaluation.Classes.Length > MostClasses)
            yield return language.Text("charts.largest_classes", MostClasses);
    }

    private static ImmutableArray<int> Shown(RunEvaluation evaluation)
    {
        int count = evaluation.Classes.Length;
        if (count <= MostClasses)
            return [.. Enumerable.Range(0, count)];
        return [.. Enumerable.Range(0, count).OrderByDescending(i => Total(evaluation, i) - evaluation.Confusion[i][i]).Take(MostClasses).Order()];
    }

    /// <summary>Pictures of a class; a damaged file may count more than an int holds.</summary>
    private static long Total(RunEvaluation evaluation, int truth) => evaluation.Confusion[truth].Sum(count => (long)count);

    /// <summary>A part of the row, its square root so that few mistakes can be seen.</summary>
    private static int Level(int pictures, long total) =>
        pictures == 0 ? 0 : Math.Clamp((int)Math.Ceiling(Math.Sqrt(pictures / (double)total) * Palette.MostLevel), 1, Palette.MostLevel);
}
