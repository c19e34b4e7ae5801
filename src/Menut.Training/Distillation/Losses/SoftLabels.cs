using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Menut.Training.Distillation.Losses;

/// <summary>The soft term of Hinton, Vinyals and Dean 2015 (arXiv:1503.02531 section 2), in log space and at least float32.</summary>
public static class SoftLabels
{
    /// <summary>
    /// T²·KL(teacher ‖ student) at temperature T: summed over classes, mean over the batch. The factor T² keeps the gradient's size when
    /// T changes (dC/dz = T(q - p)/B instead of (q - p)/(T·B)).
    /// </summary>
    /// <param name="studentLogits"><c>[batch, classes]</c>.</param>
    /// <param name="targetLogProbabilities">What <see cref="Target"/> gave for the same temperature, <c>[batch, classes]</c>; no gradient flows into it.</param>
    /// <param name="temperature">T, above 0.</param>
    /// <param name="scaleBySquare">Whether T² multiplies; off only to look at the effect.</param>
    public static Tensor Divergence(Tensor studentLogits, Tensor targetLogProbabilities, double temperature, bool scaleBySquare = true)
    {
        var target = targetLogProbabilities.detach();
        var divergence = target.exp().mul(target.sub(LogProbabilities(studentLogits, temperature))).sum(-1).mean();
        return scaleBySquare ? divergence.mul(temperature * temperature) : divergence;
    }

    /// <summary>The teachers' log-probabilities at a temperature.</summary>
    /// <param name="teacherLogits">A tensor <c>[batch, classes]</c> a teacher.</param>
    /// <param name="temperature">T, above 0.</param>
    /// <param name="mean">How several become one.</param>
    public static Tensor Target(IReadOnlyList<Tensor> teacherLogits, double temperature, TeacherMean mean = TeacherMean.Arithmetic)
    {
        if (teacherLogits.Count == 1)
            return LogProbabilities(teacherLogits[0], temperature);
        var all = stack([.. teacherLogits.Select(logits => LogProbabilities(logits, temperature))]);
        return mean == TeacherMean.Arithmetic
            ? all.logsumexp(0).sub(Math.Log(teacherLogits.Count))
            : F.log_softmax(all.mean([0L]), -1);
    }

    /// <summary>log softmax(z / T), in float32 or, where that came in, float64.</summary>
    public static Tensor LogProbabilities(Tensor logits, double temperature) =>
        F.log_softmax(Precision.AtLeastSingle(logits).div(temperature), -1);
}
