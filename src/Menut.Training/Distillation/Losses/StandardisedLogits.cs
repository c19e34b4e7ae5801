using static TorchSharp.torch;

namespace Menut.Training.Distillation.Losses;

/// <summary>
/// Soft labels of standardised logits: a student need not have its teacher's range of logits to have its order of classes (Sun et al.
/// 2024, "Logit standardization in knowledge distillation", arXiv:2403.01427 section 4).
/// </summary>
public static class StandardisedLogits
{
    /// <summary>Of the deviation, as in the authors' code: logits that are all the same become zeros.</summary>
    private const double Epsilon = 1e-7;

    /// <summary>T²·KL(teacher ‖ student) of the standardised logits at temperature T: summed over classes, mean over the batch.</summary>
    /// <param name="studentLogits"><c>[batch, classes]</c>.</param>
    /// <param name="teacherLogits"><c>[batch, classes]</c>; no gradient flows into it.</param>
    /// <param name="temperature">T, above 0; the paper's base temperature.</param>
    public static Tensor Divergence(Tensor studentLogits, Tensor teacherLogits, double temperature) => SoftLabels.Divergence(
        Standardise(studentLogits), SoftLabels.LogProbabilities(Standardise(teacherLogits.detach()), temperature), temperature);

    /// <summary>Each picture's logits less their mean, over their deviation (with N - 1, as in the authors' code) and 1e-7.</summary>
    /// <param name="logits"><c>[batch, classes]</c>, two classes or more.</param>
    public static Tensor Standardise(Tensor logits)
    {
        var values = Precision.AtLeastSingle(logits);
        // libtorch's own gradient of the deviation is zero, not NaN, where nothing deviates.
        return values.sub(values.mean([-1L], keepdim: true)).div(values.std(-1, unbiased: true, keepdim: true).add(Epsilon));
    }
}
