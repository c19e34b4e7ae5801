using Menut.Evaluation;

namespace Menut.Tests.Evaluation;

public sealed class SoftmaxTests
{
    [Fact]
    public void Probabilities_are_the_definition()
    {
        double sum = Math.Exp(1) + Math.Exp(2) + Math.Exp(-3);
        float[] probabilities = Softmax.Of([1, 2, -3]);
        Assert.Equal(Math.Exp(1) / sum, probabilities[0], 1e-6);
        Assert.Equal(Math.Exp(2) / sum, probabilities[1], 1e-6);
        Assert.Equal(Math.Exp(-3) / sum, probabilities[2], 1e-6);
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(1e4f)]
    [InlineData(-1e4f)]
    [InlineData(3e38f)]
    public void Large_logits_do_not_overflow(float offset)
    {
        float[] logits = [offset, offset, offset];
        Assert.All(Softmax.Of(logits), probability => Assert.Equal(1 / 3.0, probability, 1e-6));
        Assert.Equal(-Math.Log(3), Softmax.LogProbability(logits, 1), 1e-6);
    }

    [Fact]
    public void The_logarithm_is_exact_where_the_probability_is_too_small_for_a_float()
    {
        float[] logits = [0, 500];
        Assert.Equal(0, Softmax.Of(logits)[0]);
        Assert.Equal(-500, Softmax.LogProbability(logits, 0), 1e-9);
        Assert.Equal(0, Softmax.LogProbability(logits, 1), 1e-9);
    }

    [Fact]
    public void A_class_that_is_ruled_out_has_no_probability() => Assert.Equal([1, 0], Softmax.Of([4, float.NegativeInfinity]));
}
