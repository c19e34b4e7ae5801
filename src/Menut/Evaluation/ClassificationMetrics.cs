using System.Collections.Immutable;

namespace Menut.Evaluation;

/// <summary>Gathers logits picture by picture and sums them up; nothing is kept a picture but counts.</summary>
public sealed class ClassificationMetrics
{
    private const int Bins = 15;

    private readonly int[][] _confusion;
    private readonly double[] _binConfidence = new double[Bins];
    private readonly int[] _binCorrect = new int[Bins];
    private readonly int _classes;
    private int _pictures, _correct, _correct5;
    private double _loss;

    /// <summary>Starts empty.</summary>
    /// <param name="classes">Classes, which is also the number of logits.</param>
    public ClassificationMetrics(int classes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        _classes = classes;
        _confusion = [.. Enumerable.Range(0, classes).Select(_ => new int[classes])];
    }

    /// <summary>Adds one picture.</summary>
    /// <remarks>
    /// One rank decides both accuracies: ties count against the model, so that equal logits are not called knowledge. A picture with a
    /// logit that is no finite number is wrong by both; the loss and the calibration error then are no numbers either.
    /// </remarks>
    /// <param name="logits">Its logits.</param>
    /// <param name="label">Its class.</param>
    /// <exception cref="ArgumentException">As many logits as there are not classes, or a label that is no class.</exception>
    public void Add(ReadOnlySpan<float> logits, int label)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(logits.Length, _classes);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)label, (uint)_classes, nameof(label));
        int rank = Rank(logits, label);
        // The strongest rival where the label is not first, also at a tie: so the diagonal of the confusion adds up to the accuracy.
        int predicted = rank == 0 ? label : StrongestBut(label, logits);
        _pictures++;
        _correct += rank == 0 ? 1 : 0;
        _correct5 += rank < 5 ? 1 : 0;
        _loss -= Softmax.LogProbability(logits, label);
        _confusion[label][predicted]++;
        float confidence = Softmax.Of(logits)[predicted];
        int bin = Math.Clamp((int)(confidence * Bins), 0, Bins - 1);
        _binConfidence[bin] += confidence;
        _binCorrect[bin] += rank == 0 ? 1 : 0;
    }

    /// <summary>The sums so far.</summary>
    /// <exception cref="InvalidOperationException">No picture was added.</exception>
    public EvaluationResult ToResult()
    {
        if (_pictures == 0)
            throw new InvalidOperationException("No pictures were evaluated.");
        double calibration = 0;
        for (int bin = 0; bin < Bins; bin++)
            calibration += Math.Abs(_binCorrect[bin] - _binConfidence[bin]) / _pictures;
        return new(
            (double)_correct / _pictures, (double)_correct5 / _pictures, _loss / _pictures, calibration, _pictures,
            [.. _confusion.Select(row => row.ToImmutableArray())]);
    }

    /// <summary>How many classes the model puts before the right one; out of reach where a logit is no finite number.</summary>
    private static int Rank(ReadOnlySpan<float> logits, int label)
    {
        int before = 0;
        for (int i = 0; i < logits.Length; i++)
        {
            if (!float.IsFinite(logits[i]))
                return int.MaxValue;
            if (i != label && logits[i] >= logits[label])
                before++;
        }

        return before;
    }

    private static int StrongestBut(int label, ReadOnlySpan<float> logits)
    {
        int strongest = -1;
        for (int i = 0; i < logits.Length; i++)
        {
            if (i != label && (strongest < 0 || logits[i] > logits[strongest] || float.IsNaN(logits[strongest])))
                strongest = i;
        }

        return Math.Max(strongest, 0);
    }
}
