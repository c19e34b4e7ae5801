using Menut.Networks;
using Menut.Training.Tasks;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Teachers;

/// <summary>A network that is looked into, whose logits pass through what fits and checks those of any teacher.</summary>
internal sealed class FittedFeatureTeacher : IFeatureTeacher
{
    private readonly IFeatureTeacher _inner;
    private readonly Given _given = new();
    private readonly ITeacher _fitted;

    /// <summary>Wraps a teacher.</summary>
    /// <param name="inner">The network; disposed with this one.</param>
    /// <param name="fit">Puts what fits and checks around a teacher, which it disposes with itself.</param>
    public FittedFeatureTeacher(IFeatureTeacher inner, Func<ITeacher, ITeacher> fit) => (_inner, _fitted) = (inner, fit(_given));

    public Network Network => _inner.Network;

    public Tensor Logits(TrainingBatch batch) => Fitted(_inner.Logits(batch), batch);

    public (Tensor Logits, IReadOnlyDictionary<string, Tensor> Features) Answer(TrainingBatch batch, IReadOnlyCollection<string> layers)
    {
        var (logits, features) = _inner.Answer(batch, layers);
        return (Fitted(logits, batch), features);
    }

    public void Dispose()
    {
        _fitted.Dispose();
        _inner.Dispose();
    }

    private Tensor Fitted(Tensor logits, TrainingBatch batch)
    {
        _given.Answer = logits;
        return _fitted.Logits(batch);
    }

    /// <summary>Answers what the network just answered.</summary>
    private sealed class Given : ITeacher
    {
        public Tensor? Answer { get; set; }

        public Tensor Logits(TrainingBatch batch) => Answer!;

        public void Dispose()
        {
        }
    }
}
