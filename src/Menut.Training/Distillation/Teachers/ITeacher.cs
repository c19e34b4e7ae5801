using Menut.Training.Tasks;
using static TorchSharp.torch;

namespace Menut.Training.Distillation;

/// <summary>Who teaches: a network, several, or anything else that answers a batch.</summary>
public interface ITeacher : IDisposable
{
    /// <summary>Logits <c>[batch, classes]</c> for pictures that were prepared for the student; no gradient.</summary>
    Tensor Logits(TrainingBatch batch);
}
