using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Menut.Training.Distillation.Losses;

/// <summary>
/// A student's map regressed on a teacher's (Romero et al. 2015, "FitNets: hints for thin deep nets", arXiv:1412.6550 section 2.2). The
/// regressor that gives both the same shape is an adapter's business; the paper trains the hint first and the classifier after it, here
/// both are trained together, as mdistiller and RepDistiller do.
/// </summary>
public static class Hints
{
    /// <summary>Squared difference: mean over all elements.</summary>
    /// <param name="student"><c>[batch, channels, height, width]</c> or <c>[batch, features]</c>, already of the teacher's shape.</param>
    /// <param name="teacher">The same shape; no gradient flows into it.</param>
    public static Tensor Loss(Tensor student, Tensor teacher) =>
        F.mse_loss(Precision.AtLeastSingle(student), Precision.AtLeastSingle(teacher.detach()));
}
