using ScottPlot;
using SkiaSharp;

namespace Menut.Web.Charts.Drawing;

/// <summary>The font that comes with Menut: a bare Debian has none, and it has Latin and Arabic letters alike.</summary>
internal sealed class ChartFont : IFontResolver
{
    public const string Name = "DejaVu Sans";

    private static readonly Lazy<ChartFont> Own = new(() => new());
    private readonly SKTypeface _typeface;

    private ChartFont()
    {
        using var stream = typeof(ChartFont).Assembly.GetManifestResourceStream("DejaVuSans.ttf")!;
        _typeface = SKTypeface.FromStream(stream);
    }

    /// <summary>Makes the font known to the chart library, once.</summary>
    public static void Register()
    {
        if (Own.IsValueCreated)
            return;
        Fonts.FontResolvers.Insert(0, Own.Value);
        Fonts.Default = Name;
    }

    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => fontName == Name ? _typeface : null;

    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) => CreateTypeface(fontName, false, false);
}
