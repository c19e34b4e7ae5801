using Menut.Comparison.Languages;
using Menut.Comparison.Store;

namespace Menut.Comparison.Tests;

public sealed class DeltaTests : IDisposable
{
    private static readonly RowDefinition Latency = new("latency_ms", RowGroup.Measured, RowKind.Quantity)
    {
        Unit = Unit.Milliseconds,
        Direction = Direction.Down,
        RelativeTolerance = 0.02,
    };

    private static readonly RowDefinition Accuracy = new("accuracy", RowGroup.Measured, RowKind.Quantity) { Unit = Unit.Fraction, Direction = Direction.Up, IsShare = true };

    private readonly TemporaryStore _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Theory]
    [InlineData(2.0, 4.0, Verdict.Better)]
    [InlineData(4.0, 2.0, Verdict.Worse)]
    [InlineData(4.0, 4.0, Verdict.Same)]
    [InlineData(4.04, 4.0, Verdict.Tie)]
    public void A_word_says_what_a_difference_means(double value, double baseline, Verdict expected) =>
        Assert.Equal(expected, Delta.Of(Latency, new QuantityValue(value), new QuantityValue(baseline))?.Verdict);

    [Fact]
    public void A_row_without_a_direction_is_neither_better_nor_worse() =>
        Assert.Equal(Verdict.Neutral, Delta.Of(Latency with { Direction = Direction.None }, new QuantityValue(1), new QuantityValue(2))?.Verdict);

    [Theory]
    [InlineData(0.93, 0.915, 10_000, Verdict.Better)]
    [InlineData(0.93, 0.925, 10_000, Verdict.Tie)]
    [InlineData(0.93, 0.915, 100, Verdict.Tie)]
    [InlineData(1.0, 0.99, 100, Verdict.Tie)]
    public void Accuracies_tie_when_so_few_pictures_can_not_tell_them_apart(double value, double baseline, int pictures, Verdict expected) =>
        Assert.Equal(expected, Delta.Of(Accuracy, new QuantityValue(value) { Samples = pictures }, new QuantityValue(baseline) { Samples = pictures })?.Verdict);

    [Theory]
    [InlineData("p95", 4.6, 5.0, 200, Verdict.Better)]
    [InlineData("p95", 9.0, 9.0, 10, Verdict.Tie)]
    [InlineData("iqr", 0.2, 0.2, 100, Verdict.Better)]
    [InlineData("iqr", 2.0, 2.0, 50, Verdict.Tie)]
    [InlineData("sd", 0.1, 0.1, 30, Verdict.Better)]
    [InlineData("sd", 2.0, 2.0, 30, Verdict.Tie)]
    [InlineData("range", 9.0, 9.0, 2, Verdict.Better)]
    public void Times_tie_when_their_spread_covers_the_difference(string kind, double spread, double otherSpread, int samples, Verdict expected)
    {
        var value = new QuantityValue(4.0) { Spread = spread, SpreadKind = kind, Samples = samples };
        var baseline = new QuantityValue(4.5) { Spread = otherSpread, SpreadKind = kind, Samples = samples };
        Assert.Equal(expected, Delta.Of(Latency, value, baseline)?.Verdict);
    }

    [Fact]
    public void Intervals_are_those_of_the_literature()
    {
        // Wilson's interval of 15 in 20, and the notch of a median: 1.57 IQR / sqrt(n).
        var share = Interval.Of(Accuracy, new QuantityValue(0.75) { Samples = 20 })!.Value;
        Assert.Equal(0.5313, share.Low, 4);
        Assert.Equal(0.8881, share.High, 4);
        var notch = Interval.Of(Latency, new QuantityValue(10) { Spread = 2, SpreadKind = "iqr", Samples = 100 })!.Value;
        Assert.Equal(9.686, notch.Low, 9);
        Assert.Equal(10.314, notch.High, 9);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1.0)]
    public void A_spread_that_can_not_be_says_nothing(double spread) =>
        Assert.Null(Interval.Of(Latency, new QuantityValue(4) { Spread = spread, SpreadKind = "iqr", Samples = 9 }));

    [Fact]
    public void Deltas_have_percent_and_ratio_and_a_plain_nought()
    {
        var table = ComparisonTable.Of(["mobilenet_v1", "resnet50"], new() { Baseline = "mobilenet_v1" });
        Assert.Equal("+21.33\u00A0M (+504%, ×6.04) worse", Row(table, "parameters").Cells[1].DeltaText);
        Assert.Equal("0", Row(table, "resolution").Cells[1].DeltaText);
        Assert.Equal("+3 (+23%, ×1.23)", Row(table, "blocks").Cells[1].DeltaText);
        Assert.Equal("+5.53\u00A0pp better", Row(table, "published_top1").Cells[1].DeltaText);
    }

    [Fact]
    public void From_zero_there_is_neither_percent_nor_ratio()
    {
        var delta = Delta.Of(Latency, new QuantityValue(2), new QuantityValue(0));
        Assert.Equal((2d, (double?)null, (double?)null), (delta!.Difference, delta.Relative, delta.Ratio));
    }

    [Fact]
    public void Unlike_conditions_are_named()
    {
        var store = _temporary.Store;
        store.Save(Sample.Run("first00001", "first"), null, [Sample.Latency("first00001", 4)]);
        store.Save(Sample.Run("second0001", "second"), null, [Sample.Latency("second0001", 2, threads: 2) with { Machine = "another", Precision = "int8" }]);
        var cell = Row(ComparisonTable.Of(["first", "second"], new() { Baseline = "first", Language = Language.Catalan }, store: store), "latency_ms").Cells[1];
        Assert.True(cell.UnlikeConditions);
        Assert.Null(cell.Delta);
        Assert.Equal("màquina, fils, format numèric", cell.UnlikeIn);
    }

    private static ComparisonRow Row(ComparisonTable table, string key) => table.Rows.Single(row => row.Key == key);
}
