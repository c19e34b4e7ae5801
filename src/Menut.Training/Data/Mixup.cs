namespace Menut.Training.Data;

/// <summary>
/// How the pictures of a batch were mixed. The pixels already are; the labels are the training step's to mix:
/// <c>loss = Weight * loss(labels) + (1 - Weight) * loss(labels of the partners)</c>.
/// </summary>
/// <remarks>Source: Zhang et al. 2017, arXiv:1710.09412; one weight a batch and partners from the batch itself, as in its reference code.</remarks>
/// <param name="Weight">Lambda: how much of each picture is its own.</param>
/// <param name="Partners">For each picture of the batch, the one it was mixed with: the batch read backwards, which is as good as any
/// pairing of shuffled pictures and needs no second copy of the pixels.</param>
public sealed record Mixup(float Weight, int[] Partners)
{
    /// <summary>Draws the weight of a batch from Beta(alpha, alpha) and pairs its pictures.</summary>
    internal static Mixup Draw(double alpha, ref SplitMix64 random, int count)
    {
        var (first, second) = (DrawGamma(alpha, ref random), DrawGamma(alpha, ref random));
        var sum = first + second;
        // With a tiny alpha both may underflow to 0: the distribution is then all at its two ends.
        var weight = sum > 0 ? first / sum : random.NextBool(0.5) ? 1 : 0;

        var partners = new int[count];
        for (var i = 0; i < count; i++)
            partners[i] = count - 1 - i;
        return new((float)weight, partners);
    }

    /// <summary>Mixes the pixels in place, pair by pair.</summary>
    /// <param name="pixels">The batch, <paramref name="stride"/> floats a picture.</param>
    /// <param name="stride">Floats of one picture.</param>
    internal void Apply(Span<float> pixels, int stride)
    {
        for (var i = 0; i < Partners.Length / 2; i++)
        {
            var one = pixels.Slice(i * stride, stride);
            var other = pixels.Slice(Partners[i] * stride, stride);
            for (var j = 0; j < one.Length; j++)
            {
                var (a, b) = (one[j], other[j]);
                one[j] = (Weight * a) + ((1 - Weight) * b);
                other[j] = (Weight * b) + ((1 - Weight) * a);
            }
        }
    }

    /// <summary>A gamma deviate of scale 1 (Marsaglia and Tsang 2000; below a shape of 1 by their boost).</summary>
    private static double DrawGamma(double shape, ref SplitMix64 random)
    {
        if (shape < 1)
            return DrawGamma(shape + 1, ref random) * Math.Pow(1 - random.NextDouble(), 1 / shape);

        var d = shape - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = random.NextNormal();
            var v = Math.Pow(1 + (c * x), 3);
            if (v > 0 && Math.Log(1 - random.NextDouble()) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v)))
                return d * v;
        }
    }
}
