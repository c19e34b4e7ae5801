using System.Collections.Immutable;

namespace Menut.Evaluation;

/// <summary>Gathers logits picture by picture and sums them up; nothing is kept a picture but counts.</summary>
public sealed class ClassificationMetrics
{
    private const int Bins = 15;

    private readonly int[][] _confusion;
    private readonly double[] _binConfidence = new double[Bins];
    private readonly int[] _binCorrect = new int[Bins];
    private readonly int[] _binCount = new int[Bins];
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
    /// <param name="logits">Its logits.</param>
    /// <param name="label">Its class.</param>
    public void Add(ReadOnlySpan<float> logits, int label)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(logits.Length, _classes);
        float[] probabilities = Softmax.Of(logits);
        int predicted = 0, larger = 0;
        for (int i = 0; i < _classes; i++)
        {
            if (logits[i] > logits[predicted])
                predicted = i;
            // Ties count against the model, so that equal logits are not called knowledge.
            if (i != label && logits[i] >= logits[label])
                larger++;
        }

        bool correct = predicted == label;
        _pictures++;
        _correct += correct ? 1 : 0;
        _correct5 += larger < 5 ? 1 : 0;
        _loss -= Softmax.LogProbability(logits, label);
        _confusion[label][predicted]++;
        int bin = Math.Min((int)(probabilities[predicted] * Bins), Bins - 1);
        _binCount[bin]++;
        _binConfidence[bin] += probabilities[predicted];
        _binCorrect[bin] += correct ? 1 : 0;
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
}
