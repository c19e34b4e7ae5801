namespace Menut.Training.Tasks;

/// <summary>What is learnt. The trainer knows nothing else: a batch goes in, a loss and its parts come out.</summary>
public interface ITrainingTask
{
    /// <summary>The loss of one batch; called in the step's disposal scope, with the student in training mode.</summary>
    TaskLoss Loss(TrainingBatch batch);
}
