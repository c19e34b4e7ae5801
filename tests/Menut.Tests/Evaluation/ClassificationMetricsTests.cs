using Menut.Evaluation;

namespace Menut.Tests.Evaluation;

public sealed class ClassificationMetricsTests
{
    /// <summary>Four pictures whose logits are logarithms of round probabilities, summed up by hand.</summary>
    [Fact]
    public void Four_pictures_by_hand()
    {
        var result = Evaluate(
            3,
            (Logs(0.7, 0.2, 0.1), 0), // right, 0.7 lies in bin 10 of 15
            (Logs(0.72, 0.18, 0.1), 1), // wrong, the same bin
            (Logs(0.1, 0.5, 0.4), 1), // right, bin 7
            (Logs(0.2, 0.25, 0.55), 0)); // wrong, bin 8

        Assert.Equal(4, result.Pictures);
        Assert.Equal(0.5, result.Accuracy);
        Assert.Equal(1, result.Top5);
        Assert.Equal(-(Math.Log(0.7) + Math.Log(0.18) + Math.Log(0.5) + Math.Log(0.2)) / 4, result.Loss, 1e-6);
        Assert.Equal((Math.Abs(1 - 1.42) + Math.Abs(1 - 0.5) + Math.Abs(0 - 0.55)) / 4, result.ExpectedCalibrationError, 1e-6);
        Assert.Equal([1, 0, 1], result.Confusion[0].AsEnumerable());
        Assert.Equal([1, 1, 0], result.Confusion[1].AsEnumerable());
        Assert.Equal([0, 0, 0], result.Confusion[2].AsEnumerable());
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(4, 0, 1)]
    [InlineData(5, 0, 0)]
    public void Five_are_five(int label, double accuracy, double top5)
    {
        var result = Evaluate(7, ([9, 8, 7, 6, 5, 4, 3], label));
        Assert.Equal((accuracy, top5), (result.Accuracy, result.Top5));
    }

    /// <summary>A network that says the same of every class knows nothing.</summary>
    [Fact]
    public void Ties_count_against_the_model_in_both()
    {
        for (int label = 0; label < 7; label++)
        {
            var equal = Evaluate(7, (new float[7], label));
            Assert.Equal((0, 0), (equal.Accuracy, equal.Top5));
            Assert.Equal(0, equal.Confusion[label][label]);
        }

        // Fifth together with another is sixth.
        Assert.Equal(0, Evaluate(7, ([9, 8, 7, 6, 5, 5, 3], 4)).Top5);
        Assert.Equal(1, Evaluate(7, ([9, 8, 7, 6, 6, 5, 3], 4)).Top5);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void A_logit_that_is_no_number_is_wrong_wherever_it_stands(float odd)
    {
        for (int at = 0; at < 3; at++)
        {
            float[] logits = [1, 1, 1];
            logits[at] = odd;
            var result = Evaluate(3, (logits, 1), ([0, 5, 0], 1));
            Assert.Equal((0.5, 0.5), (result.Accuracy, result.Top5));
            Assert.Equal(2, result.Confusion.Sum(row => row.Sum()));
            Assert.Equal(1, result.Confusion[1][1]);
        }
    }

    [Fact]
    public void Top5_is_never_below_the_accuracy_and_the_diagonal_is_the_accuracy()
    {
        var random = new Random(3);
        for (int round = 0; round < 200; round++)
        {
            int classes = random.Next(1, 9);
            var pictures = Enumerable.Range(0, 20).Select(_ =>
            {
                // Few values, so that there are many ties.
                float[] logits = [.. Enumerable.Range(0, classes).Select(_ => random.Next(12) == 0 ? float.NaN : random.Next(4))];
                return (logits, random.Next(classes));
            });
            var result = Evaluate(classes, [.. pictures]);
            Assert.True(result.Top5 >= result.Accuracy);
            if (classes > 1)
                Assert.Equal(result.Accuracy, Enumerable.Range(0, classes).Sum(i => result.Confusion[i][i]) / 20.0, 1e-12);
        }
    }

    [Fact]
    public void What_fits_no_class_is_refused()
    {
        var metrics = new ClassificationMetrics(3);
        Assert.Throws<InvalidOperationException>(metrics.ToResult);
        Assert.ThrowsAny<ArgumentException>(() => metrics.Add([1, 2], 0));
        Assert.ThrowsAny<ArgumentException>(() => metrics.Add([1, 2, 3], 3));
        Assert.ThrowsAny<ArgumentException>(() => metrics.Add([1, 2, 3], -1));
    }

    private static EvaluationResult Evaluate(int classes, params ReadOnlySpan<(float[] Logits, int Label)> pictures)
    {
        var metrics = new ClassificationMetrics(classes);
        foreach (var (logits, label) in pictures)
            metrics.Add(logits, label);
        return metrics.ToResult();
    }

    private static float[] Logs(params ReadOnlySpan<double> probabilities)
    {
        float[] logits = new float[probabilities.Length];
        for (int i = 0; i < logits.Length; i++)
            logits[i] = (float)Math.Log(probabilities[i]) + 3;
        return logits;
    }
}
