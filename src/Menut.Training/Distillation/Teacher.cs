using Menut.Images;
using Menut.Networks;
using Menut.Training.Distillation.Features;
using Menut.Training.Modules;
using Menut.Training.Tasks;
using Menut.Weights;
using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Menut.Training.Distillation;

/// <summary>
/// A frozen network: always in evaluation mode, without gradients. It sees the student's very picture, cropped and varied as that
/// is, in its own normalisation and rescaled to its own resolution; detail that the student's resolution lacks it does not see.
/// </summary>
public sealed class Teacher : ITeacher
{
    private readonly NetworkModule _module;
    private readonly Tensor? _factor, _shift;
    private readonly int _studentResolution;

    /// <summary>Prepares a teacher for a student's batches.</summary>
    /// <param name="model">The teacher.</param>
    /// <param name="student">How the student's pictures are prepared.</param>
    /// <param name="device">Where to compute; the processor if null.</param>
    public Teacher(Model model, Preprocessing student, Device? device = null)
    {
        (Model, _studentResolution) = (model, student.Resolution);
        _module = NetworkModule.Create(model, device);
        _module.eval();
        foreach (var parameter in _module.parameters())
            parameter.requires_grad = false;

        var own = model.Preprocessing;
        if (own.Mean.AsSpan().SequenceEqual(student.Mean.AsSpan())
            && own.StandardDeviation.AsSpan().SequenceEqual(student.StandardDeviation.AsSpan()))
            return;
        // (x·s + m - M) / S for the student's mean m and deviation s, the teacher's M and S.
        float[] factor = new float[3], shift = new float[3];
        for (int c = 0; c < 3; c++)
        {
            factor[c] = student.StandardDeviation[c] / own.StandardDeviation[c];
            shift[c] = (student.Mean[c] - own.Mean[c]) / own.StandardDeviation[c];
        }

        _factor = torch.tensor(factor, [1, 3, 1, 1], device: _module.Device).DetachFromDisposeScope();
        _shift = torch.tensor(shift, [1, 3, 1, 1], device: _module.Device).DetachFromDisposeScope();
    }

    /// <summary>Who teaches.</summary>
    public Model Model { get; }

    /// <inheritdoc/>
    public Network Network => Model.Network;

    /// <inheritdoc/>
    public Tensor Logits(TrainingBatch batch)
    {
        using var noGrad = no_grad();
        return _module.call(Prepared(batch.Pictures));
    }

    /// <inheritdoc/>
    public (Tensor Logits, IReadOnlyDictionary<string, Tensor> Features) Answer(TrainingBatch batch, IReadOnlyCollection<string> layers)
    {
        using var noGrad = no_grad();
        return new FeatureCapture(_module, layers).Run(Prepared(batch.Pictures));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _module.Dispose();
        _factor?.Dispose();
        _shift?.Dispose();
    }

    /// <summary>In the teacher's own normalisation and resolution.</summary>
    private Tensor Prepared(Tensor pictures)
    {
        var input = _factor is null ? pictures : pictures.mul(_factor).add(_shift!);
        if (_studentResolution != Model.Network.Resolution)
        {
            long side = Model.Network.Resolution;
            input = F.interpolate(input, [side, side], mode: InterpolationMode.Bilinear, align_corners: false, antialias: side < _studentResolution);
        }

        return input;
    }
}
