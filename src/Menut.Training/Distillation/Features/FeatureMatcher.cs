using Menut.Networks;
using Menut.Training.Distillation.Schedules;
using Menut.Training.Modules;
using Menut.Training.Tasks;
using Menut.Weights;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Menut.Training.Distillation.Features;

/// <summary>
/// One pair of layers and what makes them comparable: the larger map is averaged down to the smaller, and a 1x1 convolution, trained with
/// the student and no part of it, gives the student's features the teacher's channels.
/// </summary>
internal sealed class FeatureMatcher : IDisposable
{
    private readonly FeatureLoss _loss;
    private readonly (long Height, long Width) _size;
    private readonly Parameter? _projection;
    private readonly string _name;

    /// <param name="match">The pair; its weight is known.</param>
    /// <param name="student">The student, with its device.</param>
    /// <param name="teacher">The teacher.</param>
    /// <param name="seed">Decides the first weights of the convolution.</param>
    public FeatureMatcher(LayerMatch match, NetworkModule student, Network teacher, long seed)
    {
        (Match, _loss) = (match, FeatureLosses.Of(match.Loss));
        Weight = match.Weight ?? _loss.Default;
        Shape own = student.Network[match.Student].Output, other = teacher[match.Teacher].Output;
        _size = (Math.Min(own.Height, other.Height), Math.Min(own.Width, other.Width));
        _name = $"adapter.{match.Student}.{match.Teacher}.{_loss.Name}.weight";
        if (_loss.Shape != FeatureShape.Same || own.Channels == other.Channels)
            return;
        var weight = new WeightSpecification(_name, WeightRole.Kernel, [other.Channels, own.Channels, 1, 1]);
        using var stored = Initialization.Projection(weight, seed).ToTorch(student.Device);
        using var matrix = stored.flatten(1);
        _projection = new Parameter(matrix.contiguous());
        _projection.DetachFromDisposeScope();
    }

    /// <summary>The pair.</summary>
    public LayerMatch Match { get; }

    /// <summary>Its weight.</summary>
    public Schedule Weight { get; }

    /// <summary>The convolution's weights <c>[teacher's channels, student's channels]</c>; none where the shapes agree.</summary>
    public TaskParameter? Projection => _projection is null ? null : new(_name, _projection);

    /// <summary>The comparison, unweighted.</summary>
    /// <param name="student">Output of the student's layer.</param>
    /// <param name="teacher">Output of the teacher's layer, no gradient.</param>
    public Tensor Loss(Tensor student, Tensor teacher) => _loss.Shape switch
    {
        FeatureShape.Any => _loss.Loss(student, teacher),
        FeatureShape.Pooled => _loss.Loss(Pooled(student), Pooled(teacher)),
        FeatureShape.SameSize => _loss.Loss(Sized(student), Sized(teacher)),
        _ => _loss.Loss(Projected(Sized(student)), Map(Sized(teacher))),
    };

    public void Dispose() => _projection?.Dispose();

    private static Tensor Pooled(Tensor features) => features.dim() == 4 ? features.mean([2L, 3L]) : features;

    private static Tensor Map(Tensor features) => features.dim() == 4 ? features : features.reshape(features.shape[0], features.shape[1], 1, 1);

    private Tensor Sized(Tensor features) => features.dim() != 4 || (features.shape[2], features.shape[3]) == _size
        ? features
        : F.adaptive_avg_pool2d(features, [_size.Height, _size.Width]);

    /// <summary>As a matrix product over positions: libtorch's own 1x1 convolution crashes on some channels-last shapes.</summary>
    private Tensor Projected(Tensor features)
    {
        var map = Map(features);
        return _projection is null ? map : F.linear(map.permute(0, 2, 3, 1), _projection).permute(0, 3, 1, 2);
    }
}
