using ScottPlot;

namespace Menut.Web.Charts.Drawing;

/// <summary>Names beside points, where they don't fall on one another or out of the picture.</summary>
internal static class PointNames
{
    private const float FontSize = 11, LetterWidth = 6.6f, Gap = 8;

    /// <summary>Frontiers rise to the right: below it on the right and above it on the left a name lies beside the line, not on it.</summary>
    private const float Aside = 7;

    /// <summary>Adds the names; the plot must have been laid out.</summary>
    public static void Add(Plot plot, Chart chart, Palette palette)
    {
        List<PixelRect> taken = [];
        var area = plot.LastRender.DataRect;
        var points = chart.Series.Where(series => series.Form != SeriesForm.Guide).SelectMany(series => series.Points).ToList();
        taken.AddRange(points.Select(point => ChartPlot.Place(plot, chart, point)).Select(at => new PixelRect(at.X - 5, at.X + 5, at.Y + 5, at.Y - 5)));
        foreach (var point in points.Where(point => point.IsNamed))
        {
            var at = ChartPlot.Place(plot, chart, point);
            float width = point.Name.Length * LetterWidth;
            foreach (bool isLeft in (bool[])[false, true])
            {
                float middle = isLeft ? at.Y - Aside : at.Y + Aside;
                float left = isLeft ? at.X - Gap - width : at.X + Gap;
                var place = new PixelRect(left, left + width, middle + (FontSize / 2), middle - (FontSize / 2));
                if (left < area.Left || left + width > area.Right || place.Top < area.Top || place.Bottom > area.Bottom || taken.Any(other => Overlap(place, other)))
                    continue;
                taken.Add(place);
                var text = plot.Add.Text(point.Name, chart.X.Scale.Place(point.X), chart.Y.Scale.Place(point.Y));
                text.LabelStyle.FontSize = FontSize;
                text.LabelStyle.ForeColor = Color.FromHex(palette.Ink);
                text.LabelStyle.Alignment = isLeft ? Alignment.MiddleRight : Alignment.MiddleLeft;
                text.OffsetX = isLeft ? -Gap : Gap;
                text.OffsetY = isLeft ? -Aside : Aside;
                break;
            }
        }
    }

    private static bool Overlap(PixelRect a, PixelRect b) => a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
