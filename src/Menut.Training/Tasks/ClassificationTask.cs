using Menut.Training.Modules;

namespace Menut.Training.Tasks;

/// <summary>Learning classes from labels.</summary>
/// <param name="student">What learns.</param>
/// <param name="labelSmoothing">Mass spread over all classes.</param>
public sealed class ClassificationTask(NetworkModule student, double labelSmoothing = 0) : ITrainingTask
{
    /// <inheritdoc/>
    public TaskLoss Loss(TrainingBatch batch)
    {
        var logits = student.call(batch.Pictures);
        return new(HardLabels.Loss(logits, batch, labelSmoothing), new Dictionary<string, TorchSharp.torch.Tensor>());
    }
}
