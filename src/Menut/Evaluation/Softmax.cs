namespace Menut.Evaluation;

/// <summary>Probabilities from logits.</summary>
public static class Softmax
{
    /// <summary>exp(x) / sum exp(x), with the largest logit subtracted first.</summary>
    /// <param name="logits">Logits of one picture.</param>
    public static float[] Of(ReadOnlySpan<float> logits)
    {
        float largest = float.NegativeInfinity;
        foreach (float logit in logits)
            largest = MathF.Max(largest, logit);
        double sum = 0;
        float[] probabilities = new float[logits.Length];
        for (int i = 0; i < logits.Length; i++)
            sum += probabilities[i] = MathF.Exp(logits[i] - largest);
        for (int i = 0; i < probabilities.Length; i++)
            probabilities[i] = (float)(probabilities[i] / sum);
        return probabilities;
    }

    /// <summary>The same in place and in double precision.</summary>
    /// <param name="logits">Logits of one picture; they become its probabilities.</param>
    public static void InPlace(Span<double> logits)
    {
        double largest = double.NegativeInfinity, sum = 0;
        foreach (double logit in logits)
            largest = Math.Max(largest, logit);
        foreach (ref double value in logits)
            sum += value = Math.Exp(value - largest);
        foreach (ref double value in logits)
            value /= sum;
    }

    /// <summary>The logarithm of the probability of one class.</summary>
    public static double LogProbability(ReadOnlySpan<float> logits, int label)
    {
        var (largest, log) = LogSum(logits);
        return logits[label] - largest - log;
    }

    /// <summary>log sum exp(x) in two parts, as their sum would lose the smaller one beside large logits: the largest logit, and what is above it.</summary>
    internal static (double Largest, double Log) LogSum(ReadOnlySpan<float> logits)
    {
        double largest = double.NegativeInfinity, sum = 0;
        foreach (float logit in logits)
            largest = Math.Max(largest, logit);
        foreach (float logit in logits)
            sum += Math.Exp(logit - largest);
        return (largest, Math.Log(sum));
    }
}
