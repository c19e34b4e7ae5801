using Menut.Networks;
using Menut.Training.Tasks;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Teachers;

/// <summary>A teacher that can be looked into: a single network.</summary>
public interface IFeatureTeacher : ITeacher
{
    /// <summary>What it computes.</summary>
    Network Network { get; }

    /// <summary>Logits, and from the same pass the outputs of layers; no gradient.</summary>
    /// <param name="batch">Pictures that were prepared for the student.</param>
    /// <param name="layers">Names of nodes of <see cref="Network"/> that its logits depend on.</param>
    (Tensor Logits, IReadOnlyDictionary<string, Tensor> Features) Answer(TrainingBatch batch, IReadOnlyCollection<string> layers);
}
