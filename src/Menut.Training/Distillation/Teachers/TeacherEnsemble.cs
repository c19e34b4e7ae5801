using System.Collections.Immutable;
using Menut.Training.Tasks;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Teachers;

/// <summary>
/// Several teachers as one: its logits over the temperature are the logarithm of the mean distribution at that temperature (Hinton, Vinyals and
/// Dean 2015, arXiv:1503.02531 section 2, whose ensembles are folded into one target). As many copies of one teacher are that one.
/// </summary>
/// <param name="teachers">Who teaches; disposed with the ensemble.</param>
/// <param name="temperature">T at which the distributions are averaged, above 0.</param>
/// <param name="mean">Of what.</param>
public sealed class TeacherEnsemble(ImmutableArray<ITeacher> teachers, double temperature, TeacherMean mean) : ITeacher
{
    /// <inheritdoc/>
    public Tensor Logits(TrainingBatch batch)
    {
        using var noGrad = no_grad();
        return SoftLabels.Target([.. teachers.Select(teacher => teacher.Logits(batch))], temperature, mean).mul(temperature);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var teacher in teachers)
            teacher.Dispose();
    }
}
