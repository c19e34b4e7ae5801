using Menut.Images;
using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Menut.Training.Distillation.Teachers;

/// <summary>
/// Makes a student's input a teacher's: the very picture, cropped and varied as that is, in the teacher's normalisation and rescaled to its
/// resolution. Detail that the student's resolution lacks it does not bring back.
/// </summary>
internal sealed class PictureAdapter : IDisposable
{
    private readonly Tensor? _factor, _shift;
    private readonly int _from, _to;

    /// <summary>Prepares the way.</summary>
    /// <param name="student">How the pictures are prepared.</param>
    /// <param name="teacher">How they should be.</param>
    /// <param name="device">Where they lie.</param>
    public PictureAdapter(Preprocessing student, Preprocessing teacher, Device device)
    {
        (_from, _to) = (student.Resolution, teacher.Resolution);
        if (teacher.Mean.AsSpan().SequenceEqual(student.Mean.AsSpan())
            && teacher.StandardDeviation.AsSpan().SequenceEqual(student.StandardDeviation.AsSpan()))
            return;
        // (x·s + m - M) / S for the student's mean m and deviation s, the teacher's M and S.
        float[] factor = new float[3], shift = new float[3];
        for (int c = 0; c < 3; c++)
        {
            factor[c] = student.StandardDeviation[c] / teacher.StandardDeviation[c];
            shift[c] = (student.Mean[c] - teacher.Mean[c]) / teacher.StandardDeviation[c];
        }

        _factor = torch.tensor(factor, [1, 3, 1, 1], device: device).DetachFromDisposeScope();
        _shift = torch.tensor(shift, [1, 3, 1, 1], device: device).DetachFromDisposeScope();
    }

    /// <summary>The teacher's input <c>[batch, 3, height, width]</c>; the student's own tensor where both are the same.</summary>
    public Tensor Adapt(Tensor pictures)
    {
        var input = _factor is null ? pictures : pictures.mul(_factor).add(_shift!);
        long side = _to;
        return _from == _to ? input : F.interpolate(input, [side, side], mode: InterpolationMode.Bilinear, align_corners: false, antialias: _to < _from);
    }

    public void Dispose()
    {
        _factor?.Dispose();
        _shift?.Dispose();
    }
}
