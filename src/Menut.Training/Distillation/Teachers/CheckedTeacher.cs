using Menut.Training.Tasks;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Teachers;

/// <summary>A teacher whose answers are numbers, or the training stops and says whose were none: in the loss they would pass for a learning rate too high.</summary>
/// <param name="inner">The teacher; disposed with this one.</param>
/// <param name="name">What the user calls it.</param>
/// <param name="nameOf">What the user calls a picture of the training split.</param>
internal sealed class CheckedTeacher(ITeacher inner, string name, Func<int, string> nameOf) : ITeacher
{
    /// <exception cref="MenutException">An answer is NaN or infinite; teacher and picture are named.</exception>
    public Tensor Logits(TrainingBatch batch)
    {
        var logits = inner.Logits(batch);
        using var finite = logits.isfinite().all(1).cpu();
        if (finite.all().item<bool>())
            return logits;
        int place = Array.IndexOf(finite.data<bool>().ToArray(), false);
        string picture = batch.Samples is { } samples ? nameOf(samples[place]) : $"picture {place + 1} of a batch";
        throw MenutException.WrongData($"The teacher {name} answers {picture} with NaN or infinity: it can't teach.");
    }

    public void Dispose() => inner.Dispose();
}
