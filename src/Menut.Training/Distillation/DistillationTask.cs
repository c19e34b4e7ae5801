using Menut.Training.Modules;
using Menut.Training.Tasks;
using static TorchSharp.torch;

namespace Menut.Training.Distillation;

/// <summary>
/// Learning from teachers' soft labels and, where there are any, true labels:
/// (1 - alpha)·cross-entropy at T = 1 + alpha·T²·KL at T (Hinton, Vinyals and Dean 2015, arXiv:1503.02531 section 2). The hard term is
/// the mean over a batch's labelled pictures (zero where there are none), the soft term the mean over all of them.
/// </summary>
public sealed class DistillationTask : ITrainingTask
{
    private readonly NetworkModule _student;
    private readonly Func<TrainingBatch, Tensor> _target;
    private readonly DistillationOptions _options;
    private readonly double _labelSmoothing;

    /// <summary>Networks teach.</summary>
    /// <param name="student">What learns.</param>
    /// <param name="teachers">Who teaches; at least one.</param>
    /// <param name="options">Temperature and weights.</param>
    /// <param name="labelSmoothing">For the hard term.</param>
    public DistillationTask(NetworkModule student, IReadOnlyList<Teacher> teachers, DistillationOptions options, double labelSmoothing = 0)
        : this(student, batch => SoftLabels.Target([.. teachers.Select(teacher => teacher.Logits(batch.Pictures))], options.Temperature, options.Mean), options, labelSmoothing)
    {
    }

    /// <summary>Somebody teaches.</summary>
    /// <param name="student">What learns.</param>
    /// <param name="teacher">Who teaches.</param>
    /// <param name="options">Temperature and weights.</param>
    /// <param name="labelSmoothing">For the hard term.</param>
    public DistillationTask(NetworkModule student, ITeacher teacher, DistillationOptions options, double labelSmoothing = 0)
        : this(student, batch => SoftLabels.Target([teacher.Logits(batch)], options.Temperature), options, labelSmoothing)
    {
    }

    private DistillationTask(NetworkModule student, Func<TrainingBatch, Tensor> target, DistillationOptions options, double labelSmoothing) =>
        (_student, _target, _options, _labelSmoothing) = (student, target, options, labelSmoothing);

    /// <inheritdoc/>
    public TaskLoss Loss(TrainingBatch batch)
    {
        var logits = _student.call(batch.Pictures);
        var hard = HardLabels.Loss(logits, batch, _labelSmoothing);
        if (_options.Alpha == 0)
            return new(hard, new Dictionary<string, Tensor> { ["hard"] = hard.detach() });

        var soft = SoftLabels.Divergence(logits, _target(batch), _options.Temperature);
        return new(hard.mul(1 - _options.Alpha).add(soft, _options.Alpha), new Dictionary<string, Tensor> { ["hard"] = hard.detach(), ["soft"] = soft.detach() });
    }
}
