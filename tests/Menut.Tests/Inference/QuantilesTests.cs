using Menut.Inference;

namespace Menut.Tests.Inference;

public sealed class QuantilesTests
{
    [Theory]
    [InlineData(new[] { 7.0 }, 0.9, 7)]
    [InlineData(new[] { 3.0, 1, 2 }, 0.5, 2)]
    [InlineData(new[] { 4.0, 1, 3, 2 }, 0.5, 2.5)]
    [InlineData(new[] { 10.0, 0, 20 }, 0.1, 2)]
    [InlineData(new[] { 10.0, 0, 20 }, 0, 0)]
    [InlineData(new[] { 10.0, 0, 20 }, 1, 20)]
    public void A_quantile_lies_between_its_neighbours(double[] values, double part, double expected) => Assert.Equal(expected, Quantiles.Of(values, part), 12);

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Quantiles.Median([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantiles.Of([1], 1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantiles.Of([1], double.NaN));
    }
}
