using Menut.Comparison.Catalogue;

namespace Menut.Comparison.Tests;

public sealed class EqualityTests
{
    [Theory]
    [InlineData("one  two", " one\u00A0two\n", false)]
    [InlineData("Damıtma é", "Damıtma e\u0301", false)]
    [InlineData("Việt", "Vie\u0323\u0302t", false)]
    [InlineData("\u0301", "\u0301", false)]
    [InlineData("one", "One", true)]
    [InlineData("one", "two", true)]
    [InlineData("\uD800", "\uD800", false)]
    public void Texts_compare_after_normalisation(string a, string b, bool differs) =>
        Assert.Equal(differs, Differs(RowKind.Text, new TextValue(a), new TextValue(b)));

    [Theory]
    [InlineData("a,b", "b,a", false)]
    [InlineData("a,b", "b, a ,a", false)]
    [InlineData("a,b", "a", true)]
    public void Lists_compare_as_sets(string a, string b, bool differs) =>
        Assert.Equal(differs, Differs(RowKind.List, new ListValue([.. a.Split(',')]), new ListValue([.. b.Split(',')])));

    [Theory]
    [InlineData("x,y", "y,x", false)]
    [InlineData("x,y", "x,z", true)]
    public void Links_compare_as_sets_of_ids(string a, string b, bool differs) => Assert.Equal(differs, Differs(RowKind.Links, Links(a), Links(b)));

    [Fact]
    public void Citations_compare_as_text() =>
        Assert.False(Differs(RowKind.Citation, new CitationValue("A (2000)", []), new CitationValue("A  (2000)", [new("x", new Uri("https://x.org"))])));

    [Fact]
    public void Years_compare_as_numbers() => Assert.True(Differs(RowKind.Year, new YearValue(2017), new YearValue(2018)));

    [Fact]
    public void A_missing_value_is_no_difference()
    {
        Assert.False(Differs(RowKind.Text, new TextValue("a"), null));
        Assert.False(Differs(RowKind.Text, null, null));
        Assert.True(Differs(RowKind.Text, new TextValue("a"), null, new TextValue("b")));
    }

    [Fact]
    public void Names_are_never_marked() =>
        Assert.False(Equality.Differs(new("aliases", RowGroup.About, RowKind.List) { IsName = true }, [new ListValue(["a"]), new ListValue(["b"])]));

    [Theory]
    [InlineData(10, 10.1, false)]
    [InlineData(10, 10.3, true)]
    [InlineData(-10, -10.1, false)]
    [InlineData(0, 0, false)]
    public void Quantities_compare_within_tolerance(double a, double b, bool differs) =>
        Assert.Equal(differs, Equality.Differs(Latency, [new QuantityValue(a), new QuantityValue(b)]));

    [Fact]
    public void Nearness_of_neighbours_does_not_add_up() =>
        Assert.True(Equality.Differs(Latency, [new QuantityValue(10), new QuantityValue(10.15), new QuantityValue(9.85)]));

    private static RowDefinition Latency => new("latency_ms", RowGroup.Measured, RowKind.Quantity) { RelativeTolerance = 0.02 };

    private static bool Differs(RowKind kind, params CellValue?[] values) => Equality.Differs(new("key", RowGroup.About, kind), values);

    private static LinksValue Links(string ids) => new([.. ids.Split(',').Select(id => new ComparisonColumn(id, id + " name", ThingKind.Method))]);
}
