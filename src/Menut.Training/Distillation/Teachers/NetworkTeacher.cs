using Menut.Images;
using Menut.Training.Modules;
using Menut.Training.Tasks;
using Menut.Weights;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Teachers;

/// <summary>
/// A frozen network: always in evaluation mode, without gradients. It sees the student's very picture, cropped and varied as that
/// is, in its own normalisation and rescaled to its own resolution; detail that the student's resolution lacks it does not see.
/// </summary>
public sealed class NetworkTeacher : ITeacher
{
    private readonly PictureAdapter _adapter;

    /// <summary>Prepares a teacher for a student's batches.</summary>
    /// <param name="model">The teacher.</param>
    /// <param name="student">How the student's pictures are prepared.</param>
    /// <param name="device">Where to compute; the processor if null.</param>
    public NetworkTeacher(Model model, Preprocessing student, Device? device = null)
    {
        Module = NetworkModule.Create(model, device);
        Module.eval();
        foreach (var parameter in Module.parameters())
            parameter.requires_grad = false;
        _adapter = new(student, model.Preprocessing, Module.Device);
    }

    /// <summary>The frozen network.</summary>
    internal NetworkModule Module { get; }

    /// <inheritdoc/>
    public Tensor Logits(TrainingBatch batch)
    {
        using var noGrad = no_grad();
        return Module.call(_adapter.Adapt(batch.Pictures));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Module.Dispose();
        _adapter.Dispose();
    }
}
