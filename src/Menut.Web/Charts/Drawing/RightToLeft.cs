using System.Text.RegularExpressions;

namespace Menut.Web.Charts.Drawing;

/// <summary>
/// Right-to-left texts for the chart library. It joins Arabic letters but doesn't know which parts of such a text run the other way: it writes all of
/// it backwards, so that 90 would be read as 09. What runs from left to right is therefore given to it backwards.
/// </summary>
internal static partial class RightToLeft
{
    /// <summary>Whether a text runs from right to left: the library takes the direction of the first letter.</summary>
    public static bool Is(string text) => IsRightToLeft(text.FirstOrDefault(letter => char.IsLetter(letter) || IsRightToLeft(letter)));

    /// <summary>A chart with all its texts as the library has to be given them.</summary>
    public static Chart Ordered(Chart chart) => chart with
    {
        X = Ordered(chart.X),
        Y = Ordered(chart.Y),
        Series =
        [
            .. chart.Series.Select(series => series with
            {
                Name = series.Name is { } name ? Ordered(name) : null,
                Points = [.. series.Points.Select(point => point with { Name = Ordered(point.Name) })],
            }),
        ],
        Cells = [.. chart.Cells.Select(cell => cell with { Text = Ordered(cell.Text) })],
    };

    /// <summary>A text as the library has to be given it.</summary>
    public static string Ordered(string text) => !Is(text) ? text : LeftToRight().Replace(text, part =>
    {
        char[] letters = part.Value.ToCharArray();
        Array.Reverse(letters);
        return new(letters);
    });

    private static bool IsRightToLeft(char letter) => letter is >= '\u0590' and <= '\u08FF';

    private static ChartAxis Ordered(ChartAxis axis) => axis with { Label = Ordered(axis.Label), Ticks = [.. axis.Ticks.Select(tick => (tick.At, Ordered(tick.Text)))] };

    /// <summary>Arabic numbers with their separators, and Latin words with what stands between them.</summary>
    [GeneratedRegex(@"[\u0660-\u0669]([\u0660-\u0669\u066B\u066C]*[\u0660-\u0669])?|[0-9A-Za-z]([^\u0590-\u08FF]*[0-9A-Za-z])?")]
    private static partial Regex LeftToRight();
}
