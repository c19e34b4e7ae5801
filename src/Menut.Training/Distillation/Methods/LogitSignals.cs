using Menut.Training.Tasks;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Methods;

/// <summary>What a loss on logits sees.</summary>
/// <param name="Student">Its logits, <c>[batch, classes]</c>.</param>
/// <param name="Teacher">Its logits, <c>[batch, classes]</c>, no gradient.</param>
/// <param name="Batch">The pictures and their labels.</param>
/// <param name="Temperature">T at this step; 1 where the method has none.</param>
public sealed record LogitSignals(Tensor Student, Tensor Teacher, TrainingBatch Batch, double Temperature)
{
    /// <summary>A loss on true labels, by mixup's shares where pictures are mixed (Zhang et al. 2017, arXiv:1710.09412).</summary>
    /// <param name="loss">Of labels <c>[batch]</c>.</param>
    public Tensor Mixed(Func<Tensor, Tensor> loss) => Batch is { Partners: { } partners, Share: < 1 }
        ? loss(Batch.Labels).mul(Batch.Share).add(loss(partners), 1 - Batch.Share)
        : loss(Batch.Labels);
}
