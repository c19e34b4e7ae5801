using Menut.Training.Tasks;
using static TorchSharp.torch;

namespace Menut.Training.Distillation;

/// <summary>Whoever answers for the pictures that a student learns from: one network, several, a file, the student's own average.</summary>
public interface ITeacher : IDisposable
{
    /// <summary>Logits <c>[batch, classes]</c> in the order of the student's classes, without gradient; called in the step's disposal scope.</summary>
    Tensor Logits(TrainingBatch batch);
}
