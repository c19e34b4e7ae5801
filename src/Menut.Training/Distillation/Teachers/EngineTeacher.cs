using System.Runtime.InteropServices;
using Menut.Images;
using Menut.Inference;
using Menut.Training.Tasks;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Teachers;

/// <summary>
/// A teacher that an inference engine computes: Menut's own, with batch norms folded and layers fused, or one for files that are no network
/// of Menut's. It sees the student's very picture, in its own normalisation and resolution. It computes on the processor.
/// </summary>
public sealed class EngineTeacher : ITeacher
{
    private readonly IInferenceEngine _engine;
    private readonly PictureAdapter _adapter;
    private readonly Device _device;

    /// <summary>Prepares a teacher for a student's batches.</summary>
    /// <param name="engine">Computes it; disposed with the teacher.</param>
    /// <param name="own">How the engine wants pictures prepared.</param>
    /// <param name="student">How the student's pictures are prepared.</param>
    /// <param name="device">Where the student's pictures lie; the processor if null.</param>
    public EngineTeacher(IInferenceEngine engine, Preprocessing own, Preprocessing student, Device? device = null)
    {
        (_engine, _device) = (engine, device ?? CPU);
        _adapter = new(student, own, _device);
    }

    /// <inheritdoc/>
    public Tensor Logits(TrainingBatch batch)
    {
        using var noGrad = no_grad();
        var input = _adapter.Adapt(batch.Pictures).cpu().contiguous();
        var logits = empty([input.shape[0], _engine.Classes], ScalarType.Float32);
        _engine.Run(
            MemoryMarshal.Cast<byte, float>(input.bytes), (int)input.shape[0], MemoryMarshal.Cast<byte, float>(logits.bytes));
        return logits.to(_device);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _engine.Dispose();
        _adapter.Dispose();
    }
}
