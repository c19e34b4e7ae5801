using System.Collections.Immutable;
using Menut.Training.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Teachers;

/// <summary>A teacher whose answers are put into the order of the student's classes; those that the student lacks are left out.</summary>
internal sealed class MatchedTeacher : ITeacher
{
    private readonly ITeacher _inner;
    private readonly Tensor _places;

    /// <summary>Wraps a teacher.</summary>
    /// <param name="inner">The teacher; disposed with this one.</param>
    /// <param name="places">For each class of the student, its place among the teacher's.</param>
    /// <param name="device">Where the teacher's answers lie.</param>
    public MatchedTeacher(ITeacher inner, ImmutableArray<int> places, Device device)
    {
        _inner = inner;
        _places = torch.tensor(places.Select(place => (long)place).ToArray(), device: device).DetachFromDisposeScope();
    }

    /// <remarks>A softmax over the logits that are left is the restricted distribution, normalised again.</remarks>
    public Tensor Logits(TrainingBatch batch) => _inner.Logits(batch).index_select(1, _places);

    public void Dispose()
    {
        _inner.Dispose();
        _places.Dispose();
    }
}
