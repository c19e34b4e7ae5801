using System.Security.Cryptography;
using System.Text.Json;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using ScottPlot;

namespace Menut.Web.Charts.Drawing;

/// <summary>Charts as pictures. What was drawn is kept, by what it shows, in bounded memory.</summary>
internal sealed class ChartPictures : IDisposable
{
    /// <summary>Most bytes of pictures that are kept.</summary>
    public const long MostBytes = 32 << 20;

    /// <summary>Ticks are tuples, which have fields only.</summary>
    private static readonly JsonSerializerOptions Whole = new() { IncludeFields = true };

    /// <summary>
    /// The chart library keeps fonts in tables that are not made for several threads; one at a time also bounds the work. Who waits holds no thread,
    /// or other pages would wait as well.
    /// </summary>
    private readonly SemaphoreSlim _turn = new(1);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostBytes, TrackStatistics = true });

    /// <summary>How much is kept, of at most <see cref="MostBytes"/>.</summary>
    public long KeptBytes => _kept.GetCurrentStatistics()?.CurrentEstimatedSize ?? 0;

    /// <summary>A chart as a part of a page.</summary>
    public async Task<string> InlineAsync(Chart chart, CancellationToken cancellationToken) => (string)await KeptAsync(chart, "inline", () =>
    {
        using var plot = LaidOut(chart, Palette.Light, isPng: false);
        string svg = plot.GetSvgXml(ChartPlot.Width, ChartPlot.Height);
        var points = chart.Series.Where(series => series.Form != SeriesForm.Guide).SelectMany(series => series.Points);
        return ChartSvg.Inline(svg, Palette.Light, [.. points.Select(point => (point, ChartPlot.Place(plot, chart, point))).Select(place => (place.point, place.Item2.X, place.Item2.Y))]);
    }, cancellationToken).ConfigureAwait(false);

    /// <summary>A chart as an SVG file.</summary>
    public async Task<string> SvgAsync(Chart chart, bool isDark, CancellationToken cancellationToken) => (string)await KeptAsync(chart, isDark ? "dark.svg" : "svg", () =>
    {
        using var plot = LaidOut(chart, isDark ? Palette.Dark : Palette.Light, isPng: false);
        return ChartSvg.File(plot.GetSvgXml(ChartPlot.Width, ChartPlot.Height), chart);
    }, cancellationToken).ConfigureAwait(false);

    /// <summary>A chart as a PNG file, at twice the size for sharp print.</summary>
    public async Task<byte[]> PngAsync(Chart chart, bool isDark, CancellationToken cancellationToken) => (byte[])await KeptAsync(chart, isDark ? "dark.png" : "png", () =>
    {
        using var plot = LaidOut(chart, isDark ? Palette.Dark : Palette.Light, isPng: true);
        plot.ScaleFactor = 2;
        return plot.GetImageBytes(2 * ChartPlot.Width, 2 * ChartPlot.Height, ImageFormat.Png);
    }, cancellationToken).ConfigureAwait(false);

    public void Dispose()
    {
        _kept.Dispose();
        _turn.Dispose();
    }

    private static Plot LaidOut(Chart chart, Palette palette, bool isPng)
    {
        bool isRightToLeft = isPng && RightToLeft.Is(chart.Title);
        if (isRightToLeft)
            chart = RightToLeft.Ordered(chart);
        var plot = ChartPlot.Of(chart, palette, joinsLetters: isRightToLeft);
        if (chart.Series.Any(series => series.Points.Any(point => point.IsNamed)))
        {
            plot.RenderInMemory(ChartPlot.Width, ChartPlot.Height);
            PointNames.Add(plot, chart, palette);
        }

        return plot;
    }

    private async Task<object> KeptAsync(Chart chart, string form, Func<object> draw, CancellationToken cancellationToken)
    {
        string key = $"{form} {Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(chart, Whole)))}";
        if (_kept.TryGetValue(key, out object? kept))
            return kept!;
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_kept.TryGetValue(key, out kept))
                return kept!;
            object drawn = draw();
            _kept.Set(key, drawn, new MemoryCacheEntryOptions { Size = drawn is byte[] bytes ? bytes.Length : 2L * ((string)drawn).Length });
            return drawn;
        }
        finally
        {
            _turn.Release();
        }
    }
}
