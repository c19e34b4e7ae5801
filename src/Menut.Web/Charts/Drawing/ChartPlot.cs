using ScottPlot;
using ScottPlot.TickGenerators;

namespace Menut.Web.Charts.Drawing;

/// <summary>A chart as the chart library draws it.</summary>
internal static class ChartPlot
{
    public const int Width = 960, Height = 560;

    private static readonly MarkerShape[] Shapes =
    [
        MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledTriangleUp, MarkerShape.FilledDiamond, MarkerShape.FilledTriangleDown,
        MarkerShape.OpenCircle, MarkerShape.OpenSquare, MarkerShape.OpenTriangleUp, MarkerShape.OpenDiamond, MarkerShape.OpenTriangleDown, MarkerShape.Eks,
    ];

    /// <summary>A plot; the caller disposes it.</summary>
    /// <param name="chart">What it shows.</param>
    /// <param name="palette">Colours.</param>
    /// <param name="joinsLetters">Whether Arabic letters are joined here; what reads SVG does so itself, and needs the text as it is written.</param>
    public static Plot Of(Chart chart, Palette palette, bool joinsLetters)
    {
        ChartFont.Register();

        // What draws takes turns, so a switch for all serves.
        LabelStyle.RTLSupport = joinsLetters;
        var plot = new Plot();
        plot.Font.Set(ChartFont.Name);
        plot.FigureBackground.Color = plot.DataBackground.Color = Color.FromHex(palette.Paper);
        plot.Axes.Color(Color.FromHex(palette.Quiet));
        plot.Axes.Right.FrameLineStyle.IsVisible = plot.Axes.Top.FrameLineStyle.IsVisible = false;
        plot.Grid.MajorLineColor = Color.FromHex(palette.Line);
        plot.Grid.XAxisStyle.IsVisible = chart.X.HasGrid;
        plot.Grid.YAxisStyle.IsVisible = chart.Y.HasGrid;
        Axis(plot.Axes.Bottom, chart.X, palette);
        Axis(plot.Axes.Left, chart.Y, palette);
        plot.Axes.SetLimits(
            chart.X.Scale.Place(chart.X.Scale.Least), chart.X.Scale.Place(chart.X.Scale.Most),
            chart.Y.Scale.Place(chart.Y.Scale.Least), chart.Y.Scale.Place(chart.Y.Scale.Most));
        foreach (var cell in chart.Cells)
            Add(plot, cell, palette);
        foreach (var series in chart.Series)
            Add(plot, chart, series, palette);
        if (chart.Series.Any(series => series.Name is not null))
            Legend(plot, palette);
        return plot;
    }

    /// <summary>Where a point lies, in pixels from the upper left; after the plot was drawn.</summary>
    public static Pixel Place(Plot plot, Chart chart, ChartPoint point) => plot.GetPixel(At(chart, point));

    private static Coordinates At(Chart chart, ChartPoint point) => new(chart.X.Scale.Place(point.X), chart.Y.Scale.Place(point.Y));

    private static void Axis(IAxis axis, ChartAxis described, Palette palette)
    {
        axis.Label.Text = described.Label;
        axis.Label.FontSize = 14;
        axis.Label.Bold = false;
        axis.Label.ForeColor = Color.FromHex(palette.Ink);
        axis.TickLabelStyle.FontSize = 12;
        axis.TickLabelStyle.ForeColor = Color.FromHex(palette.Ink);
        axis.TickLabelStyle.Rotation = described.TextRotation;
        if (described.TextRotation != 0)
        {
            // The library leaves room for texts that lie flat; turned by half a right angle, these are 0.7 of their length high.
            axis.TickLabelStyle.Alignment = Alignment.MiddleRight;
            axis.MinimumSize = 40 + (0.7f * 7 * described.Ticks.Max(tick => tick.Text.Length));
        }

        axis.TickGenerator = new NumericManual(
            [.. described.Ticks.Select(tick => described.Scale.Place(tick.At))], [.. described.Ticks.Select(tick => tick.Text)]);
    }

    private static void Add(Plot plot, Chart chart, ChartSeries series, Palette palette)
    {
        var color = Color.FromHex(series.Form == SeriesForm.Guide ? palette.Quiet : palette.Series[series.Style % palette.Series.Length]);
        var scatter = plot.Add.Scatter(series.Points.Select(point => At(chart, point)).ToArray(), color);
        scatter.LegendText = series.Name ?? "";
        scatter.LineWidth = series.Form switch { SeriesForm.Points => 0, SeriesForm.Guide => 1.5f, _ => 2 };
        scatter.LinePattern = series.Form == SeriesForm.Guide ? LinePattern.Dashed : LinePattern.Solid;
        scatter.MarkerShape = series.Form == SeriesForm.Guide ? MarkerShape.None : Shapes[series.Style % Shapes.Length];
        scatter.MarkerSize = series.Points.Length > 60 ? 4 : 10;
        scatter.MarkerLineWidth = 2;
        scatter.MarkerLineColor = scatter.MarkerFillColor = color;
    }

    private static void Add(Plot plot, ChartCell cell, Palette palette)
    {
        var rectangle = plot.Add.Rectangle(cell.Column - 0.5, cell.Column + 0.5, cell.Row - 0.5, cell.Row + 0.5);
        rectangle.FillColor = Color.FromHex(palette.Levels[cell.Level]);
        rectangle.LineColor = Color.FromHex(palette.Line);
        if (cell.Text.Length == 0)
            return;
        var text = plot.Add.Text(cell.Text, cell.Column, cell.Row);
        text.LabelStyle.Alignment = Alignment.MiddleCenter;
        text.LabelStyle.FontSize = 11;
        text.LabelStyle.ForeColor = Color.FromHex(cell.Level > Palette.MostLevel / 2 ? palette.OnDark : palette.Ink);
    }

    /// <summary>Beside the chart, where it hides no point.</summary>
    private static void Legend(Plot plot, Palette palette)
    {
        plot.Legend.FontName = ChartFont.Name;
        plot.Legend.FontSize = 12;
        plot.Legend.FontColor = Color.FromHex(palette.Ink);
        plot.Legend.BackgroundColor = Color.FromHex(palette.Paper);
        plot.Legend.OutlineColor = Color.FromHex(palette.Line);
        plot.Legend.ShadowColor = Colors.Transparent;
        plot.ShowLegend(Edge.Right);
    }
}
