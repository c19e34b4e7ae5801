using Menut.Training.Distillation.Losses;
using Menut.Training.Tasks;
using static TorchSharp.torch;

namespace Menut.Training.Distillation;

/// <summary>Several teachers as one, whose logits over T give the mean of their distributions at T.</summary>
/// <param name="teachers">Who teaches; disposed with it.</param>
/// <param name="mean">How they become one.</param>
/// <param name="temperature">T at a step.</param>
public sealed class TeacherEnsemble(IReadOnlyList<ITeacher> teachers, TeacherMean mean, Func<StepPosition, double> temperature) : ITeacher
{
    /// <inheritdoc/>
    public Tensor Logits(TrainingBatch batch)
    {
        double t = temperature(batch.Position);
        return SoftLabels.Target([.. teachers.Select(teacher => teacher.Logits(batch))], t, mean).mul(t);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var teacher in teachers)
            teacher.Dispose();
    }
}
