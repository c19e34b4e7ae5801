using Menut.Training.Modules;
using Menut.Training.Optimization;
using Menut.Training.Tasks;
using Menut.Weights;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Teachers;

/// <summary>
/// The student's own past: a moving average of its weights, in evaluation mode, teaches it (mean teacher: Tarvainen and Valpola 2017,
/// arXiv:1703.01780). It sees the student's very pictures; what it has of its own beyond them is steadiness.
/// </summary>
public sealed class AverageTeacher : ITeacher
{
    private readonly NetworkModule _module;
    private readonly WeightAverage _average;

    /// <summary>Begins with the student's weights as they are.</summary>
    /// <param name="student">Who learns, and of whose weights the average is.</param>
    /// <param name="decay">How much of the average stays in a step, from 0 to below 1; in the first steps less.</param>
    public AverageTeacher(NetworkModule student, double decay)
    {
        _module = NetworkModule.Create(student.Network, seed: 0, student.Device);
        _module.Import(student.Export());
        _module.eval();
        foreach (var parameter in _module.parameters())
            parameter.requires_grad = false;
        _average = new WeightAverage(student, decay, _module);
    }

    /// <inheritdoc/>
    public Tensor Logits(TrainingBatch batch)
    {
        using var noGrad = no_grad();
        return _module.call(batch.Pictures);
    }

    /// <summary>Moves the average towards the student, after its step.</summary>
    /// <param name="step">1 for the first.</param>
    internal void Update(long step) => _average.Update(step);

    internal Dictionary<string, StoredTensor> Export() => _average.Export();

    /// <exception cref="KeyNotFoundException">A weight is missing.</exception>
    /// <exception cref="ArgumentException">One has another shape.</exception>
    internal void Import(IReadOnlyDictionary<string, StoredTensor> state) => _average.Import(state);

    /// <inheritdoc/>
    public void Dispose()
    {
        _average.Dispose();
        _module.Dispose();
    }
}
