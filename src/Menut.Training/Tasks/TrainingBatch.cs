using Menut.Training.Distillation.Cache;
using static TorchSharp.torch;

namespace Menut.Training.Tasks;

/// <summary>One batch on the device.</summary>
/// <param name="Pictures">Normalised as the student wants it, <c>[batch, 3, height, width]</c>, channels-last strides.</param>
/// <param name="Labels">Classes, <c>[batch]</c>, 64-bit; -1 where a picture has none.</param>
/// <param name="Labelled">How many have one.</param>
/// <param name="Partners">With mixup, the classes of the pictures mixed in; else null.</param>
/// <param name="Share">With mixup, each picture's own share; 1 without.</param>
public sealed record TrainingBatch(Tensor Pictures, Tensor Labels, int Labelled, Tensor? Partners = null, double Share = 1)
{
    /// <summary>The place of each picture in the training split; null for pictures of none.</summary>
    public IReadOnlyList<int>? Samples { get; init; }

    /// <summary>What the cache knows of the teachers' answers, one entry a cached teacher; empty without a cache.</summary>
    internal IReadOnlyList<BatchAnswers> Answers { get; init; } = [];
}
