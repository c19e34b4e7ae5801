using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Menut.Web.Charts.Drawing;

/// <summary>
/// The chart library's SVG made fit for reading: texts anchored as a whole instead of letter by letter, so that any font of the reader
/// serves and Arabic letters join; and for a page, colours as classes and points as links.
/// </summary>
internal static class ChartSvg
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>A file of its own.</summary>
    public static string File(string svg, Chart chart)
    {
        var root = Parsed(svg);
        root.AddFirst(new XElement(Svg + "title", chart.Title));
        return Text(root);
    }

    /// <summary>Part of a page. It is hidden from those who listen: the table below it has the same points and links.</summary>
    public static string Inline(string svg, Palette palette, IEnumerable<(ChartPoint Point, float X, float Y)> places)
    {
        var root = Parsed(svg);
        var classes = palette.Classes().ToDictionary(pair => pair.Colour, pair => pair.Class, StringComparer.OrdinalIgnoreCase);
        foreach (var element in root.DescendantsAndSelf())
        {
            List<string> names = [];
            foreach (string attribute in (string[])["fill", "stroke"])
            {
                if (element.Attribute(attribute) is { } colour && classes.TryGetValue(colour.Value, out string? name))
                {
                    names.Add($"{attribute}-{name}");
                    colour.Remove();
                }
            }

            if (names.Count > 0)
                element.SetAttributeValue("class", string.Join(' ', names));
        }

        root.SetAttributeValue("class", "chart");
        root.SetAttributeValue("aria-hidden", "true");
        root.SetAttributeValue("focusable", "false");
        root.Add(places.Where(place => place.Point.Address is not null).Select(place => new XElement(
            Svg + "a",
            new XAttribute("href", place.Point.Address!),
            new XAttribute("tabindex", "-1"),
            new XElement(Svg + "title", place.Point.Name),
            new XElement(
                Svg + "circle", new XAttribute("class", "hit"), new XAttribute("r", "12"), new XAttribute("cx", Number(place.X)), new XAttribute("cy", Number(place.Y))))));
        return Text(root);
    }

    private static XElement Parsed(string svg)
    {
        var root = XElement.Parse(svg);
        root.SetAttributeValue("viewBox", $"0 0 {ChartPlot.Width} {ChartPlot.Height}");
        root.SetAttributeValue("direction", "ltr");
        foreach (var text in root.Descendants(Svg + "text"))
            Anchor(text);
        return root;
    }

    private static void Anchor(XElement text)
    {
        float[] places = Numbers(text, "x"), heights = Numbers(text, "y");
        if (places.Length == 0)
            return;
        float size = float.Parse(text.Attribute("font-size")?.Value ?? "12", CultureInfo.InvariantCulture);

        // The last letter's place is where it begins; most letters are little over half as wide as the font is high.
        float start = places.Min(), end = places.Max() + (size * 0.6f);
        var (anchor, place) = start > -2 ? ("start", start) : end < size * 0.4f ? ("end", end) : ("middle", (start + end) / 2);
        text.SetAttributeValue("text-anchor", anchor);
        text.SetAttributeValue("x", Number(place));
        text.SetAttributeValue("y", heights.Length == 0 ? null : Number(heights[0]));
        text.SetAttributeValue("font-family", "system-ui, 'DejaVu Sans', sans-serif");

        // The shaper writes "ffi" as one letter, which nobody finds by searching.
        text.Value = text.Value.Trim().Replace("ﬃ", "ffi", StringComparison.Ordinal).Replace("ﬀ", "ff", StringComparison.Ordinal)
            .Replace("ﬁ", "fi", StringComparison.Ordinal).Replace("ﬂ", "fl", StringComparison.Ordinal);
    }

    private static float[] Numbers(XElement text, string attribute) =>
    [
        .. (text.Attribute(attribute)?.Value ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(number => float.Parse(number, CultureInfo.InvariantCulture)),
    ];

    private static string Text(XElement root)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var xml = XmlWriter.Create(text, new() { OmitXmlDeclaration = true }))
            root.WriteTo(xml);
        return text.ToString();
    }

    private static string Number(float number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
