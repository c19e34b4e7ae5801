using System.Text.RegularExpressions;

namespace Menut.Comparison;

/// <summary>When values of a row are equal.</summary>
internal static partial class Equality
{
    /// <summary>Whether the values that are there differ; a missing one is no difference.</summary>
    public static bool Differs(RowDefinition row, IEnumerable<CellValue?> values)
    {
        if (row.IsName)
            return false;
        var present = values.OfType<CellValue>().ToList();
        if (present.Count < 2)
            return false;
        if (row.Kind != RowKind.Quantity)
            return present.Skip(1).Any(value => !Same(present[0], value));

        // All against all: nearness to the first alone would let two others lie twice as far apart.
        var amounts = present.Cast<QuantityValue>().Select(value => value.Amount).ToList();
        return !Near(row, amounts.Min(), amounts.Max());
    }

    /// <summary>Whether two amounts are equal within a row's tolerance.</summary>
    public static bool Near(RowDefinition row, double a, double b)
    {
        if (a.Equals(b))
            return true;
        double tolerance = Math.Max(row.AbsoluteTolerance, row.RelativeTolerance * Math.Max(Math.Abs(a), Math.Abs(b)));
        return Math.Abs(a - b) <= tolerance;
    }

    /// <summary>Composed characters, and one space for any white space.</summary>
    public static string Normalized(string text) => WhiteSpace().Replace(Composition.Compose(text), " ").Trim();

    private static bool Same(CellValue a, CellValue b) => (a, b) switch
    {
        (TextValue x, TextValue y) => Normalized(x.Text) == Normalized(y.Text),
        (CitationValue x, CitationValue y) => Normalized(x.Text) == Normalized(y.Text),
        (YearValue x, YearValue y) => x.Year == y.Year,
        (ListValue x, ListValue y) => x.Items.Select(Normalized).ToHashSet().SetEquals(y.Items.Select(Normalized)),
        (LinksValue x, LinksValue y) => x.Methods.Select(method => method.Id).ToHashSet().SetEquals(y.Methods.Select(method => method.Id)),
        _ => false,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
