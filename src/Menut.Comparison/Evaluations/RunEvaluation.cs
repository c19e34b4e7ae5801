using System.Collections.Immutable;

namespace Menut.Comparison.Evaluations;

/// <summary>What <c>menut evaluate</c> keeps in a run's folder.</summary>
/// <param name="Data">The data set's name.</param>
/// <param name="DataFingerprint">Fingerprint of the data set's content.</param>
/// <param name="Split"><c>test</c>, <c>validation</c> or <c>train</c>.</param>
/// <param name="Accuracy">Right pictures over all.</param>
/// <param name="Images">Pictures.</param>
/// <param name="Classes">Names of the classes.</param>
/// <param name="Confusion">Counts of pictures, [true class][predicted class].</param>
/// <param name="Mistakes">The surest of the wrong answers; the picture of each lies in <see cref="EvaluationFolder"/>.</param>
public sealed record RunEvaluation(
    string Data, string DataFingerprint, string Split, double Accuracy, int Images, ImmutableArray<string> Classes,
    ImmutableArray<ImmutableArray<int>> Confusion, ImmutableArray<Mistake> Mistakes);
