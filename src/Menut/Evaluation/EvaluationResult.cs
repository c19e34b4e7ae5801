using System.Collections.Immutable;

namespace Menut.Evaluation;

/// <summary>How well a model does on labelled pictures.</summary>
/// <param name="Accuracy">Part whose most probable class is right; a tie is wrong.</param>
/// <param name="Top5">Part whose class is among the five most probable (all, where there are no more than five); never below the accuracy.</param>
/// <param name="Loss">Mean cross-entropy in nats.</param>
/// <param name="ExpectedCalibrationError">Guo et al. 2017 (arXiv:1706.04599), 15 bins of equal width.</param>
/// <param name="Pictures">Pictures counted.</param>
/// <param name="Confusion">Counts, <c>[true class][predicted class]</c>.</param>
public sealed record EvaluationResult(
    double Accuracy, double Top5, double Loss, double ExpectedCalibrationError, int Pictures, ImmutableArray<ImmutableArray<int>> Confusion);
