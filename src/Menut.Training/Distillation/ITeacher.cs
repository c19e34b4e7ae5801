using Menut.Networks;
using Menut.Training.Tasks;
using static TorchSharp.torch;

namespace Menut.Training.Distillation;

/// <summary>Whoever answers for the pictures that a student learns from: one network, several, a file, the student's own average.</summary>
public interface ITeacher : IDisposable
{
    /// <summary>What it computes, if it is one network that can be looked into; else null.</summary>
    Network? Network => null;

    /// <summary>Logits <c>[batch, classes]</c> in the order of the student's classes, without gradient; called in the step's disposal scope.</summary>
    Tensor Logits(TrainingBatch batch);

    /// <summary>Logits, and from the same pass the outputs of layers, without gradient.</summary>
    /// <param name="batch">Pictures that were prepared for the student.</param>
    /// <param name="layers">Names of nodes of <see cref="Network"/> that its logits depend on.</param>
    /// <exception cref="NotSupportedException">It has no <see cref="Network"/>.</exception>
    (Tensor Logits, IReadOnlyDictionary<string, Tensor> Features) Answer(TrainingBatch batch, IReadOnlyCollection<string> layers) =>
        throw new NotSupportedException("This teacher has no layers.");
}
