using System.Collections.Immutable;
using Menut.Training.Studies.Statistics;

namespace Menut.Training.Tests.Studies;

public sealed class StatisticsTests
{
    [Fact]
    public void Mean_and_deviation_of_the_sample()
    {
        var sample = Sample.Of([2, 4, 4, 4, 5, 5, 7, 9])!;
        Assert.Equal(5, sample.Mean);
        Assert.Equal(Math.Sqrt(32.0 / 7), sample.StandardDeviation!.Value, 1e-12);
        Assert.Null(Sample.Of([3])!.StandardDeviation);
        Assert.Null(Sample.Of([]));
    }

    /// <summary>Quantiles as every table of Student's t has them: t(0.975) is 12.706 with one degree of freedom, 4.3027 with two, 2.7764 with four.</summary>
    [Theory]
    [InlineData(new[] { 0.0, 2 }, 1, 12.7062)]
    [InlineData(new[] { 1.0, 2, 3 }, 2, 4.302653)]
    [InlineData(new[] { 1.0, 2, 3, 4, 5 }, 3, 2.776445)]
    public void The_interval_is_Students(double[] differences, double mean, double quantile)
    {
        ImmutableArray<double> one = [.. differences.Select(difference => 10 + difference)], other = [.. differences.Select(_ => 10.0)];
        var difference = PairedDifference.Of(one, other)!;
        double half = quantile * Sample.Of(differences)!.StandardDeviation!.Value / Math.Sqrt(differences.Length);
        Assert.Equal(mean, difference.Mean, 1e-9);
        Assert.Equal(mean - half, difference.Low!.Value, 2e-5);
        Assert.Equal(mean + half, difference.High!.Value, 2e-5);
    }

    [Fact]
    public void What_both_owe_to_the_seed_falls_out()
    {
        var difference = PairedDifference.Of([0.5, 0.7, 0.9], [0.4, 0.6, 0.8])!;
        Assert.Equal((0.1, 0.1), (Math.Round(difference.Low!.Value, 9), Math.Round(difference.High!.Value, 9)));
        Assert.True(difference.IsClear);
    }

    [Fact]
    public void A_single_pair_has_no_interval_and_is_never_clear()
    {
        var difference = PairedDifference.Of([0.9], [0.8])!;
        Assert.Equal((null, null, 1, false), (difference.Low, difference.High, difference.Pairs, difference.IsClear));
        Assert.Null(PairedDifference.Of([], []));
    }
}
