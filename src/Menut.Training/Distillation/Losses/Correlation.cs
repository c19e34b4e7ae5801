using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Menut.Training.Distillation.Losses;

/// <summary>
/// Correlation instead of equality (Huang et al. 2022, "Knowledge distillation from a stronger teacher", DIST, arXiv:2205.10536 section
/// 4): a student's probabilities need only rise and fall with the teacher's, over the classes of a picture and over the pictures of a
/// class. A row that does not vary counts as uncorrelated and gets no gradient; so does every class in a batch of one.
/// </summary>
public static class Correlation
{
    /// <summary>T²·(1 - mean over pictures of Pearson's correlation over classes) of the probabilities at T (equation 8).</summary>
    /// <param name="studentLogits"><c>[batch, classes]</c>.</param>
    /// <param name="teacherLogits"><c>[batch, classes]</c>; no gradient flows into it.</param>
    /// <param name="temperature">T, above 0.</param>
    public static Tensor BetweenClasses(Tensor studentLogits, Tensor teacherLogits, double temperature) =>
        Distance(Probabilities(studentLogits, temperature), Probabilities(teacherLogits.detach(), temperature), temperature);

    /// <summary>T²·(1 - mean over classes of Pearson's correlation over pictures) of the probabilities at T (equation 9).</summary>
    /// <inheritdoc cref="BetweenClasses" path="/param"/>
    public static Tensor WithinClasses(Tensor studentLogits, Tensor teacherLogits, double temperature) => Distance(
        Probabilities(studentLogits, temperature).transpose(0, 1), Probabilities(teacherLogits.detach(), temperature).transpose(0, 1), temperature);

    private static Tensor Probabilities(Tensor logits, double temperature) => F.softmax(Precision.AtLeastSingle(logits).div(temperature), -1);

    private static Tensor Distance(Tensor student, Tensor teacher, double temperature) =>
        Directions.Pearson(student, teacher).mean().neg().add(1).mul(temperature * temperature);
}
