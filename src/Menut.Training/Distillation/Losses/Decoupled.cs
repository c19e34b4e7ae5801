using static TorchSharp.torch;

namespace Menut.Training.Distillation.Losses;

/// <summary>
/// Soft labels in two parts (Zhao et al. 2022, "Decoupled knowledge distillation", arXiv:2203.08679 section 3): how sure the teacher is
/// of the true class, and how it spreads the rest. KL = target + (1 - p of the true class)·non-target, picture by picture; weighted apart,
/// the second part no longer fades where the teacher is sure. All in log space: the rest's mass is a log-sum-exp, so that nothing is NaN
/// at low temperatures, where that mass rounds to zero.
/// </summary>
public static class Decoupled
{
    /// <summary>
    /// T²·TCKD (equation 5): KL of the two-way distributions true class / all others. Mean over the labelled pictures; zero where there
    /// are none.
    /// </summary>
    /// <param name="studentLogits"><c>[batch, classes]</c>, two classes or more.</param>
    /// <param name="teacherLogits"><c>[batch, classes]</c>; no gradient flows into it.</param>
    /// <param name="labels">True classes, <c>[batch]</c>, 64-bit; -1 for none.</param>
    /// <param name="temperature">T, above 0.</param>
    public static Tensor Target(Tensor studentLogits, Tensor teacherLogits, Tensor labels, double temperature)
    {
        var (student, teacher) = (Split(studentLogits, labels, temperature), Split(teacherLogits.detach(), labels, temperature));
        var perPicture = teacher.Target.exp().mul(teacher.Target.sub(student.Target))
            .add(teacher.Rest.exp().mul(teacher.Rest.sub(student.Rest)));
        return Mean(perPicture, labels, temperature);
    }

    /// <summary>
    /// T²·NCKD (equation 6): KL of the distributions over the other classes alone. Mean over the labelled pictures; zero where there are
    /// none.
    /// </summary>
    /// <inheritdoc cref="Target" path="/param"/>
    public static Tensor NonTarget(Tensor studentLogits, Tensor teacherLogits, Tensor labels, double temperature)
    {
        var (student, teacher) = (Split(studentLogits, labels, temperature), Split(teacherLogits.detach(), labels, temperature));
        var target = teacher.Others.exp().masked_fill(teacher.IsTarget, 0);
        return Mean(target.mul(teacher.Others.sub(student.Others)).sum(-1), labels, temperature);
    }

    private static Parts Split(Tensor logits, Tensor labels, double temperature)
    {
        var all = SoftLabels.LogProbabilities(logits, temperature);
        var index = labels.clamp_min(0).unsqueeze(-1);
        var isTarget = arange(all.shape[1], ScalarType.Int64, all.device).eq(index);
        var rest = all.masked_fill(isTarget, double.NegativeInfinity).logsumexp(-1);
        return new(all.gather(-1, index).squeeze(-1), rest, all.sub(rest.unsqueeze(-1)), isTarget);
    }

    private static Tensor Mean(Tensor perPicture, Tensor labels, double temperature)
    {
        var labelled = labels.ge(0);
        return perPicture.masked_fill(labelled.logical_not(), 0).sum().div(labelled.sum().clamp_min(1)).mul(temperature * temperature);
    }

    /// <param name="Target">Log-probability of the true class, <c>[batch]</c>.</param>
    /// <param name="Rest">Log of the others' probability, <c>[batch]</c>.</param>
    /// <param name="Others">Log-probabilities among the others, <c>[batch, classes]</c>; at the true class it means nothing.</param>
    /// <param name="IsTarget">Where the true class is.</param>
    private sealed record Parts(Tensor Target, Tensor Rest, Tensor Others, Tensor IsTarget);
}
