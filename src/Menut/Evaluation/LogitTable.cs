namespace Menut.Evaluation;

/// <summary>
/// A model's logits for every picture of a split, beside the true classes: for whatever needs all of them at once, as fitting a temperature
/// or comparing two models does. It takes four bytes a picture and class.
/// </summary>
public sealed class LogitTable
{
    private readonly float[] _logits;
    private readonly int[] _labels;

    /// <summary>Starts with zeros.</summary>
    /// <param name="classes">Classes, which is also the number of logits of a picture.</param>
    /// <param name="labels">The class of each picture, -1 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">No classes, or a label that is no class.</exception>
    public LogitTable(int classes, ReadOnlySpan<int> labels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        foreach (int label in labels)
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(label, classes, nameof(labels));
        Classes = classes;
        _labels = labels.ToArray();
        _logits = new float[(long)classes * labels.Length];
    }

    /// <summary>Classes.</summary>
    public int Classes { get; }

    /// <summary>Pictures.</summary>
    public int Count => _labels.Length;

    /// <summary>The class of each picture, -1 for none.</summary>
    public ReadOnlySpan<int> Labels => _labels;

    /// <summary>The logits of a picture, <c>[classes]</c>.</summary>
    public ReadOnlySpan<float> this[int picture] => _logits.AsSpan(checked(picture * Classes), Classes);

    /// <summary>All logits, <c>[pictures, classes]</c>.</summary>
    public ReadOnlySpan<float> All => _logits;

    /// <summary>Enters the logits of a picture.</summary>
    /// <param name="picture">Its place.</param>
    /// <param name="logits"><c>[classes]</c>.</param>
    public void Set(int picture, ReadOnlySpan<float> logits)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(logits.Length, Classes);
        logits.CopyTo(_logits.AsSpan(checked(picture * Classes), Classes));
    }

    /// <summary>The class with the largest logit; of equal ones the first.</summary>
    public int Predicted(int picture)
    {
        var logits = this[picture];
        int largest = 0;
        for (int i = 1; i < logits.Length; i++)
            largest = logits[i] > logits[largest] ? i : largest;
        return largest;
    }

    /// <summary>Accuracy, loss and calibration on all labelled pictures, the logits divided by a temperature.</summary>
    /// <param name="temperature">Above 0; it changes loss and calibration, no prediction.</param>
    /// <returns>The figures; null where no picture has a label.</returns>
    public EvaluationResult? Evaluate(double temperature = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(temperature);
        var metrics = new ClassificationMetrics(Classes);
        float[] scaled = new float[Classes];
        bool any = false;
        for (int picture = 0; picture < Count; picture++)
        {
            if (_labels[picture] < 0)
                continue;
            var logits = this[picture];
            for (int i = 0; i < scaled.Length; i++)
                scaled[i] = (float)(logits[i] / temperature);
            metrics.Add(scaled, _labels[picture]);
            any = true;
        }

        return any ? metrics.ToResult() : null;
    }
}
