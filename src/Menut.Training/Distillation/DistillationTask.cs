using Menut.Training.Modules;
using Menut.Training.Tasks;
using static TorchSharp.torch;

namespace Menut.Training.Distillation;

/// <summary>
/// Learning from teachers' soft labels and, where there are any, true labels:
/// (1 - alpha)·cross-entropy at T = 1 + alpha·T²·KL at T (Hinton, Vinyals and Dean 2015, arXiv:1503.02531 section 2). The hard term is
/// the mean over a batch's labelled pictures (zero where there are none), the soft term the mean over all of them.
/// </summary>
/// <param name="student">What learns.</param>
/// <param name="teacher">Who teaches.</param>
/// <param name="options">Temperature and weights.</param>
/// <param name="labelSmoothing">For the hard term.</param>
public sealed class DistillationTask(
    NetworkModule student, ITeacher teacher, DistillationOptions options, double labelSmoothing = 0) : ITrainingTask
{
    /// <inheritdoc/>
    public TaskLoss Loss(TrainingBatch batch)
    {
        var logits = student.call(batch.Pictures);
        var hard = HardLabels.Loss(logits, batch, labelSmoothing);
        if (options.Alpha == 0)
            return new(hard, new Dictionary<string, Tensor> { ["hard"] = hard.detach() });

        var target = SoftLabels.Target([teacher.Logits(batch)], options.Temperature);
        var soft = SoftLabels.Divergence(logits, target, options.Temperature);
        return new(hard.mul(1 - options.Alpha).add(soft, options.Alpha), new Dictionary<string, Tensor> { ["hard"] = hard.detach(), ["soft"] = soft.detach() });
    }
}
