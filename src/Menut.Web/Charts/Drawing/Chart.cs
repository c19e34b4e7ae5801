using System.Collections.Immutable;

namespace Menut.Web.Charts.Drawing;

/// <summary>A chart as data, all texts in the reader's language.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="X">Horizontal axis.</param>
/// <param name="Y">Vertical axis.</param>
/// <param name="Series">What is drawn, the last on top.</param>
internal sealed record Chart(string Title, ChartAxis X, ChartAxis Y, ImmutableArray<ChartSeries> Series)
{
    /// <summary>Cells of a matrix, instead of series.</summary>
    public ImmutableArray<ChartCell> Cells { get; init; } = [];
}

/// <summary>An axis.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Scale">Where values lie on it.</param>
/// <param name="Ticks">Where it is marked, as values, with the texts.</param>
internal sealed record ChartAxis(string Label, AxisScale Scale, ImmutableArray<(double At, string Text)> Ticks)
{
    /// <summary>Whether marks go on as lines through the chart.</summary>
    public bool HasGrid { get; init; } = true;

    /// <summary>Degrees by which the texts are turned.</summary>
    public float TextRotation { get; init; }
}

/// <summary>The part of the numbers that an axis shows.</summary>
/// <param name="Least">At its start.</param>
/// <param name="Most">At its end.</param>
/// <param name="IsLogarithmic">Whether equal ratios are equally far apart.</param>
internal sealed record AxisScale(double Least, double Most, bool IsLogarithmic = false)
{
    /// <summary>A value's place in the plot's own coordinates.</summary>
    public double Place(double value) => IsLogarithmic ? Math.Log10(value) : value;
}

/// <summary>Points that are drawn alike.</summary>
/// <param name="Name">What the legend says; null keeps it out.</param>
/// <param name="Style">Which colour and shape: any number from 0.</param>
/// <param name="Form">Points, a line, or both.</param>
/// <param name="Points">The points, in order.</param>
internal sealed record ChartSeries(string? Name, int Style, SeriesForm Form, ImmutableArray<ChartPoint> Points);

/// <summary>How a series is drawn.</summary>
internal enum SeriesForm
{
    /// <summary>Marks only.</summary>
    Points,

    /// <summary>Marks joined by a line.</summary>
    Both,

    /// <summary>A quiet dashed line without marks.</summary>
    Guide,
}

/// <summary>A point.</summary>
/// <param name="X">Its value on the horizontal axis.</param>
/// <param name="Y">Its value on the vertical axis.</param>
/// <param name="Name">What it is.</param>
/// <param name="Address">Where it leads, if anywhere.</param>
/// <param name="IsNamed">Whether its name stands beside it, where there is room.</param>
internal sealed record ChartPoint(double X, double Y, string Name, string? Address = null, bool IsNamed = false);

/// <summary>A cell of a matrix: the square around whole coordinates.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Row">From 0, upwards.</param>
/// <param name="Level">How dark, 0 to <see cref="Palette.MostLevel"/>.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record ChartCell(int Column, int Row, int Level, string Text);
