using System.Collections.Immutable;
using System.Globalization;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;

namespace Menut.Web.Methods;

/// <summary>
/// A method's relations as a drawing: the method in the middle, what it comes from before it, what comes from it after it, what is
/// read beside it below. The page's list has the same links for keyboards and screen readers, so here they are for the pointer only.
/// </summary>
internal static class RelationGraph
{
    private const int ColumnWidth = 264;
    private const int ColumnGap = 84;
    private const int BoxHeight = 28;
    private const int RowHeight = 36;
    private const int Indent = 24;
    private const int LongestName = 40;
    private const int Width = (3 * ColumnWidth) + (2 * ColumnGap);

    /// <summary>The class that a kind has in the style: an arrow either way is drawn the same.</summary>
    public static string ClassOf(RelationKind kind) => kind switch
    {
        RelationKind.DescendsFrom or RelationKind.ContinuedBy => "continues",
        RelationKind.Uses or RelationKind.UsedBy => "uses",
        _ => "beside",
    };

    /// <summary>A kind in words.</summary>
    public static string Label(RelationKind kind, Language language) => language.Text(kind switch
    {
        RelationKind.DescendsFrom => "relation.descends_from",
        RelationKind.ContinuedBy => "relation.continued_by",
        RelationKind.Uses => "relation.uses",
        RelationKind.UsedBy => "relation.used_by",
        RelationKind.Beside => "relation.beside",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    });

    /// <summary>Writes the drawing, in a frame that scrolls where the page is narrow.</summary>
    public static void Write(HtmlWriter html, Method method, ImmutableArray<Relation> relations, Language language)
    {
        var before = Lines(relations, RelationKind.DescendsFrom, RelationKind.Uses);
        var after = Lines(relations, RelationKind.ContinuedBy, RelationKind.UsedBy);
        var beside = Lines(relations, RelationKind.Beside);
        int rows = Math.Max(Math.Max(before.Length, after.Length), 1 + beside.Length);
        int height = (rows * RowHeight) + 8;
        var drawing = new Drawing(html, language);

        int middle = ColumnWidth + ColumnGap;
        int top = 4 + ((rows - 1 - beside.Length) * RowHeight / 2);
        html.Write($"<div class=\"graph\" role=\"region\" tabindex=\"0\" aria-label=\"{language.Text("method.graph", method.Names.In(language))}\">\n");
        html.Write($"<svg viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" aria-hidden=\"true\" focusable=\"false\">\n");
        int center = top + (BoxHeight / 2);
        drawing.Column(before, 0, Start(before, rows), ColumnWidth, (y, kind) => drawing.Curve(kind, ColumnWidth, y, middle, center));
        drawing.Column(after, Width - ColumnWidth, Start(after, rows), ColumnWidth, (y, kind) => drawing.Curve(kind, middle + ColumnWidth, center, Width - ColumnWidth, y));
        drawing.Column(beside, middle + Indent, top + RowHeight, ColumnWidth - Indent, (y, kind) => drawing.Branch(kind, middle + (Indent / 2), top + BoxHeight, y, middle + Indent));
        drawing.Box(method, middle, top, ColumnWidth, isLink: false);
        html.Write($"</svg>\n</div>\n");
    }

    private static int Start(ImmutableArray<Line> column, int rows) => 4 + ((rows - column.Length) * RowHeight / 2);

    private static ImmutableArray<Line> Lines(ImmutableArray<Relation> relations, params ReadOnlySpan<RelationKind> kinds)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        foreach (var kind in kinds)
        {
            var others = relations.Where(relation => relation.Kind == kind).Select(relation => new Line(kind, relation.Other)).ToList();
            if (others.Count == 0)
                continue;
            lines.Add(new(kind, null));
            lines.AddRange(others);
        }

        return lines.ToImmutable();
    }

    /// <summary>A line of a column: a method, or the label of the kind that follows.</summary>
    private sealed record Line(RelationKind Kind, Method? Other);

    /// <summary>Marks on the drawing. From right to left, what comes before lies on the right.</summary>
    private sealed class Drawing(HtmlWriter html, Language language)
    {
        private readonly bool _mirrored = language.Direction == "rtl";

        public void Column(ImmutableArray<Line> lines, int x, int start, int width, Action<int, RelationKind> connect)
        {
            for (int i = 0; i < lines.Length; i++)
            {
                int y = start + (i * RowHeight);
                if (lines[i].Other is { } other)
                {
                    connect(y + (BoxHeight / 2), lines[i].Kind);
                    Box(other, x, y, width, isLink: true);
                }
                else
                {
                    html.Write($"<text class=\"kind\" x=\"{Left(x, width) + (width / 2)}\" y=\"{y + 20}\">{Label(lines[i].Kind, language)}</text>\n");
                }
            }
        }

        public void Box(Method method, int x, int y, int width, bool isLink)
        {
            string name = method.Names.In(language);
            string shown = name.Length <= LongestName ? name : string.Concat(name.AsSpan(0, LongestName - 1), "…");
            int left = Left(x, width);
            if (isLink)
                html.Write($"<a href=\"{MethodPage.Address(method, language)}\" tabindex=\"-1\">");
            html.Write($"<g class=\"{(isLink ? "box" : "box own")}\"><title>{name} ({language.Year(method.Year)})</title><rect x=\"{left}\" y=\"{y}\" width=\"{width}\" height=\"{BoxHeight}\" rx=\"5\"/>");
            html.Write($"<text x=\"{left + (width / 2)}\" y=\"{y + 19}\"");
            html.WriteLanguage(method.Names.LanguageIn(language), language);
            html.Write($">{shown}</text></g>");
            if (isLink)
                html.Write($"</a>");
            html.Write($"\n");
        }

        public void Curve(RelationKind kind, int fromX, int fromY, int toX, int toY)
        {
            var (a, b) = (At(fromX), At(toX));
            int turn = (a + b) / 2;
            Path(kind, $"M{a} {fromY}C{turn} {fromY} {turn} {toY} {b} {toY}");
        }

        public void Branch(RelationKind kind, int trunkX, int fromY, int toY, int toX) => Path(kind, $"M{At(trunkX)} {fromY}V{toY}H{At(toX)}");

        private void Path(RelationKind kind, FormattableString path) =>
            html.Write($"<path class=\"{ClassOf(kind)}\" d=\"{path.ToString(CultureInfo.InvariantCulture)}\"/>\n");

        private int At(int x) => _mirrored ? Width - x : x;

        private int Left(int x, int width) => _mirrored ? Width - x - width : x;
    }
}
