using Menut.Training.Distillation.Cache;

namespace Menut.Training.Tests.Distillation.Cache;

public sealed class AnswerEncodingTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(256)]
    public void All_logits_are_kept_to_sixteen_bits_of_their_distance_from_the_largest(int classes)
    {
        float[] logits = Logits(classes, scale: 8, seed: 1), decoded = RoundTrip(logits);
        float largest = logits.Max();
        for (int i = 0; i < classes; i++)
            Assert.Equal(logits[i] - largest, decoded[i], Math.Abs(logits[i] - largest) / 2048 + 1e-6f);
        Assert.Equal(decoded, RoundTrip(decoded));
    }

    [Fact]
    public void Logits_that_sixteen_bits_cannot_hold_stay_numbers()
    {
        Assert.Equal([0f, -65504f, -65504f], RoundTrip([1e30f, -1e30f, 0f]));
        Assert.Equal([-100f, 0f], RoundTrip([1e6f, 1e6f + 100]));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    public void A_thousand_classes_keep_the_most_probable_and_the_mass_of_the_rest(double scale)
    {
        float[] logits = Logits(1000, scale, seed: 2), decoded = RoundTrip(logits);
        Assert.Equal(2 + (4 * AnswerEncoding.Kept), new AnswerEncoding(1000).Bytes);
        Assert.Equal(1, decoded.Sum(logit => Math.Exp(logit)), 2e-3);
        int[] order = [.. Enumerable.Range(0, 1000).OrderByDescending(i => logits[i])];
        double[] exact = LogProbabilities(logits, 1);
        foreach (int kept in order.Take(AnswerEncoding.Kept))
            Assert.Equal(exact[kept], decoded[kept], Math.Abs(exact[kept]) / 1024);

        // What is lost is how the rest is shared: the divergence of their shares from equal ones, and no more.
        double[] rest = [.. order.Skip(AnswerEncoding.Kept).Select(i => Math.Exp(exact[i]))];
        Assert.Equal(rest.Sum(share => share * Math.Log(share * rest.Length / rest.Sum())), Divergence(logits, decoded, 1), 1e-3);
    }

    [Fact]
    public void A_class_without_room_in_sixteen_bits_is_refused() =>
        Assert.Contains("65537 classes", Assert.Throws<MenutException>(() => new AnswerEncoding(65537)).Message, StringComparison.Ordinal);

    private static float[] RoundTrip(float[] logits)
    {
        var encoding = new AnswerEncoding(logits.Length);
        byte[] encoded = new byte[encoding.Bytes];
        encoding.Encode(logits, encoded);
        float[] decoded = new float[logits.Length];
        encoding.Decode(encoded, decoded);
        return decoded;
    }

    private static float[] Logits(int classes, double scale, int seed)
    {
        var random = new Training.Data.SplitMix64(seed);
        float[] logits = new float[classes];
        for (int i = 0; i < classes; i++)
            logits[i] = (float)(random.NextNormal() * scale) + 5;
        return logits;
    }

    private static double Divergence(float[] target, float[] other, double temperature)
    {
        double[] p = LogProbabilities(target, temperature), q = LogProbabilities(other, temperature);
        return p.Zip(q, (a, b) => Math.Exp(a) * (a - b)).Sum();
    }

    private static double[] LogProbabilities(float[] logits, double temperature)
    {
        double largest = logits.Max() / temperature;
        double sum = Math.Log(logits.Sum(logit => Math.Exp(logit / temperature - largest))) + largest;
        return [.. logits.Select(logit => logit / temperature - sum)];
    }
}
