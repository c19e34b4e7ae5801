using Menut.Comparison.Charts;

namespace Menut.Comparison.Tests.Charts;

public sealed class ParetoFrontierTests
{
    [Fact]
    public void What_is_beaten_in_both_is_not_on_it() =>
        Assert.Equal([2, 0], ParetoFrontier.Of([(2, 0.8), (3, 0.7), (1, 0.5), (2, 0.6)]));

    [Fact]
    public void Equals_are_on_it_together() => Assert.Equal([0, 1], ParetoFrontier.Of([(1, 0.5), (1, 0.5)]));

    [Fact]
    public void What_is_no_number_is_on_none() => Assert.Equal([2], ParetoFrontier.Of([(double.NaN, 1), (1, double.NaN), (5, 0.1), (double.PositiveInfinity, 1)]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_point_is_on_it_exactly_when_nothing_dominates_it(int seed)
    {
        var random = new Random(seed);
        for (int trial = 0; trial < 200; trial++)
        {
            var points = Enumerable.Range(0, random.Next(12)).Select(_ => ((double)random.Next(6), random.Next(6) / 10.0)).ToList();
            var expected = Enumerable.Range(0, points.Count).Where(i => !points.Any(other =>
                other.Item1 <= points[i].Item1 && other.Item2 >= points[i].Item2 && other != points[i]));
            Assert.Equal(expected, ParetoFrontier.Of(points).Order());
        }
    }
}
