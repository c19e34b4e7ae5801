using System.Collections.Immutable;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Training.Distillation.Specialists;

/// <summary>A network that knows some classes and calls all others by one name.</summary>
/// <param name="Model">Logits of its classes, then of the dustbin, corrected for how it was trained.</param>
/// <param name="Classes">Its classes, as places among all classes.</param>
public sealed record Specialist(Model Model, ImmutableArray<int> Classes)
{
    /// <summary>
    /// Where a specialist starts: the generalist's weights, and of its classifier the rows of the specialist's classes and, for the
    /// dustbin, the mean of the others' and the logarithm of their number: the logarithm of their summed exponentials is never less.
    /// </summary>
    /// <param name="generalist">Who knows all classes.</param>
    /// <param name="classes">The specialist's, as places among them.</param>
    public static Model Start(Model generalist, ImmutableArray<int> classes)
    {
        var network = Classifier.WithClasses(generalist.Network, classes.Length + 1);
        int[] others = [.. Enumerable.Range(0, generalist.Classes.Length).Except(classes)];
        var tensors = new Dictionary<string, StoredTensor>(generalist.Tensors);
        foreach (string name in Classifier.Weights(generalist.Network))
            tensors[name] = Rows(generalist.Tensors[name], classes, others);
        return new(
            network, tensors, [.. classes.Select(i => generalist.Classes[i]), SpecialistData.Dustbin], generalist.Preprocessing, generalist.Provenance);
    }

    /// <summary>A trained specialist, its dustbin's logit corrected for the oversampling of its classes.</summary>
    /// <param name="model">What came out of training on the data.</param>
    /// <param name="data">How it saw the pictures.</param>
    /// <param name="classes">Its classes.</param>
    public static Specialist Of(Model model, SpecialistData data, ImmutableArray<int> classes)
    {
        double[] offsets = new double[classes.Length + 1];
        offsets[^1] = data.DustbinCorrection;
        return new(PriorMatching.Corrected(model, offsets), classes);
    }

    private static StoredTensor Rows(StoredTensor tensor, ImmutableArray<int> kept, int[] averaged)
    {
        float[] values = tensor.ToFloats();
        int length = values.Length / (int)tensor.Shape[0];
        float[] rows = new float[(kept.Length + 1) * length];
        for (int i = 0; i < kept.Length; i++)
            values.AsSpan(kept[i] * length, length).CopyTo(rows.AsSpan(i * length));
        for (int j = 0; j < length; j++)
            rows[kept.Length * length + j] = averaged.Average(row => values[row * length + j]) + (tensor.Shape.Length == 1 ? MathF.Log(averaged.Length) : 0);
        return StoredTensor.FromFloats(tensor.Shape.SetItem(0, kept.Length + 1), rows);
    }
}
