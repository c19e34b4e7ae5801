using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Menut.Training.Distillation.Losses;

/// <summary>
/// The teacher's most probable class as a label (Touvron et al. 2021, DeiT, arXiv:2012.12877 section 4, "hard-label distillation"); there on
/// a second head, here on the only one.
/// </summary>
public static class TeacherLabels
{
    /// <summary>Cross-entropy at temperature 1 with the teacher's choice: mean over the batch.</summary>
    /// <param name="studentLogits"><c>[batch, classes]</c>.</param>
    /// <param name="teacherLogits"><c>[batch, classes]</c>; no gradient flows into it.</param>
    public static Tensor Loss(Tensor studentLogits, Tensor teacherLogits) =>
        F.cross_entropy(Precision.AtLeastSingle(studentLogits), teacherLogits.detach().argmax(-1));
}
