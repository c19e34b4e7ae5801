using Menut.Evaluation;

namespace Menut.Tests.Evaluation;

public sealed class TemperatureScalingTests
{
    /// <summary>
    /// Ten pictures with the same two logits, a apart, seven of them right: the loss is least where sigmoid(a / T) is 0.7, that is at
    /// T = a / ln(7/3).
    /// </summary>
    [Theory]
    [InlineData(3)]
    [InlineData(1)]
    [InlineData(0.2)]
    public void Certainty_becomes_the_part_that_is_right(float apart)
    {
        var table = TwoClasses(apart, right: 7, wrong: 3);
        Assert.Equal(apart / Math.Log(7.0 / 3), TemperatureScaling.Fit(table)!.Value, 1e-6);
    }

    [Fact]
    public void No_other_temperature_has_less_loss()
    {
        var table = Random(seed: 3, pictures: 300, scale: 3);
        double fitted = TemperatureScaling.Fit(table)!.Value, least = Loss(table, fitted);
        Assert.InRange(fitted, 1.2, 9.9);
        for (double temperature = 0.1; temperature <= 10; temperature *= 1.02)
            Assert.True(Loss(table, temperature) >= least - 1e-6, $"at {temperature}");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0.5)]
    public void Logits_that_are_multiplied_want_as_much_more_temperature(float factor)
    {
        var table = Random(seed: 5, pictures: 200, scale: 2);
        var multiplied = new LogitTable(table.Classes, table.Labels);
        for (int i = 0; i < table.Count; i++)
            multiplied.Set(i, [.. table[i].ToArray().Select(logit => logit * factor)]);
        Assert.Equal(TemperatureScaling.Fit(table)!.Value * factor, TemperatureScaling.Fit(multiplied)!.Value, 1e-5);
    }

    [Fact]
    public void Where_any_certainty_is_justified_the_search_ends_at_its_limit()
    {
        Assert.Equal(TemperatureScaling.Lowest, TemperatureScaling.Fit(TwoClasses(2, right: 8, wrong: 0))!.Value, 1e-6);
        Assert.Equal(TemperatureScaling.Highest, TemperatureScaling.Fit(TwoClasses(2, right: 3, wrong: 7))!.Value, 1e-6);
    }

    [Fact]
    public void Without_labels_or_with_a_logit_that_is_no_number_there_is_none()
    {
        Assert.Null(TemperatureScaling.Fit(new LogitTable(2, [-1, -1])));
        var broken = new LogitTable(2, [0, 1]);
        broken.Set(0, [float.NaN, 1]);
        Assert.Null(TemperatureScaling.Fit(broken));
    }

    [Fact]
    public void What_is_fitted_on_one_table_is_said_of_the_other()
    {
        var test = TwoClasses(3, right: 7, wrong: 3);
        var calibration = Calibration.Of(TwoClasses(3, right: 7, wrong: 3), test)!;
        Assert.Equal(0, calibration.ExpectedCalibrationError, 1e-6);
        Assert.Equal(-0.7 * Math.Log(0.7) - 0.3 * Math.Log(0.3), calibration.Loss, 1e-6);
        Assert.True(calibration.Loss < test.Evaluate()!.Loss);
    }

    private static double Loss(LogitTable table, double temperature) => table.Evaluate(temperature)!.Loss;

    private static LogitTable TwoClasses(float apart, int right, int wrong)
    {
        var table = new LogitTable(2, [.. Enumerable.Repeat(0, right), .. Enumerable.Repeat(1, wrong)]);
        for (int i = 0; i < right + wrong; i++)
            table.Set(i, [apart, 0]);
        return table;
    }

    /// <summary>Noise, with the right class ahead by one on average.</summary>
    private static LogitTable Random(int seed, int pictures, double scale)
    {
        var random = new Random(seed);
        var table = new LogitTable(4, [.. Enumerable.Range(0, pictures).Select(_ => random.Next(4))]);
        for (int i = 0; i < pictures; i++)
        {
            int label = table.Labels[i];
            table.Set(i, [.. Enumerable.Range(0, 4).Select(c => (float)(scale * (2 * random.NextDouble() - 1 + (c == label ? 0.5 : 0))))]);
        }

        return table;
    }
}
