using Menut.Weights;

namespace Menut.Training.Tasks;

/// <summary>What is learnt. The trainer knows nothing else: a batch goes in, a loss and its parts come out.</summary>
public interface ITrainingTask
{
    /// <summary>What it learns beside the student's weights.</summary>
    IReadOnlyList<TaskParameter> Parameters => [];

    /// <summary>The loss of one batch; called in the step's disposal scope, with the student in training mode.</summary>
    TaskLoss Loss(TrainingBatch batch);

    /// <summary>All that it needs to go on, by name.</summary>
    Dictionary<string, StoredTensor> Export() => [];

    /// <summary>Takes up what <see cref="Export"/> gave.</summary>
    /// <exception cref="KeyNotFoundException">Something is missing.</exception>
    /// <exception cref="ArgumentException">Something has another shape.</exception>
    void Import(IReadOnlyDictionary<string, StoredTensor> state)
    {
    }
}
