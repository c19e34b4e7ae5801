using System.Collections.Immutable;

namespace Menut.Web.Charts.Drawing;

/// <summary>
/// The colours of a chart, for light or dark paper; 3:1 or more against it. No colour has two meanings, so that a page's own picture can have them replaced
/// by classes of its style.
/// </summary>
/// <param name="Paper">Behind everything.</param>
/// <param name="Ink">Texts.</param>
/// <param name="Quiet">Axes and guides.</param>
/// <param name="Line">Grid.</param>
/// <param name="Series">Colours of series.</param>
/// <param name="Levels">Of a matrix, from nothing to much.</param>
/// <param name="OnDark">Texts on the darker half of the levels.</param>
internal sealed record Palette(string Paper, string Ink, string Quiet, string Line, ImmutableArray<string> Series, ImmutableArray<string> Levels, string OnDark)
{
    /// <summary>The level of the most.</summary>
    public const int MostLevel = 6;

    public static Palette Light { get; } = new(
        "#FCFBF9", "#1F1D1A", "#615C54", "#E0DBD1",
        ["#0B5A63", "#A02C22", "#8A5300", "#5B3C99", "#17663A", "#1F4E9C", "#8C2F6B"],
        ["#FBFAF8", "#DDEBEC", "#BBD8DB", "#93C0C5", "#3A7A82", "#22646C", "#0A4A52"], "#FDFCFA");

    public static Palette Dark { get; } = new(
        "#171614", "#EBE7DF", "#A9A297", "#36332D",
        ["#83CBD2", "#F09A8E", "#F0B95A", "#C3A8F2", "#7FCF9B", "#9DBDF5", "#E3A3C8"],
        ["#181715", "#1E2C2D", "#244447", "#2C6166", "#3F868D", "#66ACB3", "#A5DCE1"], "#100F0E");

    /// <summary>Each colour with the class that stands for it in a page.</summary>
    public IEnumerable<(string Colour, string Class)> Classes() =>
    [
        (Paper, "paper"), (Ink, "ink"), (Quiet, "quiet"), (Line, "line"), (OnDark, "on-dark"),
        .. Series.Select((colour, i) => (colour, $"series{i}")),
        .. Levels.Select((colour, i) => (colour, $"level{i}")),
    ];
}
