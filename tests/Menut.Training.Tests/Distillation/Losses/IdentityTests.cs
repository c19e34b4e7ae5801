using Menut.Training.Distillation.Losses;
using Menut.Training.Native;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Tests.Distillation.Losses;

/// <summary>What the papers say their losses are, beside the value at a point.</summary>
public sealed class IdentityTests : IDisposable
{
    private readonly DisposeScope _scope;
    private readonly Tensor _student, _teacher, _labels;

    public IdentityTests()
    {
        LibTorch.Require();
        _scope = NewDisposeScope();
        manual_seed(6);
        (_student, _teacher) = (randn([9, 7], ScalarType.Float64), randn([9, 7], ScalarType.Float64));
        _labels = randint(7, [9], dtype: ScalarType.Int64);
    }

    public void Dispose() => _scope.Dispose();

    /// <summary>Equation 7 of the paper: KL = TCKD + (1 - p of the target)·NCKD, here picture by picture.</summary>
    [Fact]
    public void Decoupled_parts_add_up_to_soft_labels()
    {
        const double t = 3;
        for (long b = 0; b < 9; b++)
        {
            var (z, v, y) = (_student.slice(0, b, b + 1, 1), _teacher.slice(0, b, b + 1, 1), _labels.slice(0, b, b + 1, 1));
            double rest = 1 - nn.functional.softmax(v / t, -1)[0, y.item<long>()].item<double>();
            double sum = Decoupled.Target(z, v, y, t).item<double>() + rest * Decoupled.NonTarget(z, v, y, t).item<double>();
            Assert.Equal(SoftLabels.Divergence(z, SoftLabels.Target([v], t), t).item<double>(), sum, 1e-9);
        }
    }

    [Fact]
    public void Decoupled_with_two_classes_has_no_non_target_part()
    {
        var labels = _labels.remainder(2);
        Assert.Equal(0, Decoupled.NonTarget(_student.slice(1, 0, 2, 1), _teacher.slice(1, 0, 2, 1), labels, 4).item<double>(), 1e-12);
    }

    [Fact]
    public void Standardised_logits_forget_scale_and_shift() =>
        Assert.Equal(0, StandardisedLogits.Divergence(_teacher * 5 + 3, _teacher, 2).item<double>(), 1e-9);

    [Fact]
    public void Correlation_is_nothing_for_the_teachers_own_logits_and_two_for_the_opposite()
    {
        Assert.Equal(0, Correlation.BetweenClasses(_teacher, _teacher, 1).item<double>(), 1e-12);
        Assert.Equal(0, Correlation.WithinClasses(_teacher, _teacher, 1).item<double>(), 1e-12);
        // Two classes: the opposite logits have the opposite probabilities.
        var two = _teacher.slice(1, 0, 2, 1);
        Assert.Equal(2, Correlation.BetweenClasses(-two, two, 1).item<double>(), 1e-9);
        Assert.Equal(2, Correlation.WithinClasses(-two, two, 1).item<double>(), 1e-9);
    }

    [Fact]
    public void Relations_survive_turning_moving_and_scaling()
    {
        var angle = tensor(0.7, ScalarType.Float64);
        var turn = stack([stack([angle.cos(), -angle.sin()]), stack([angle.sin(), angle.cos()])]);
        var points = _teacher.slice(1, 0, 2, 1);
        var moved = points.matmul(turn) * 3 + 5;
        Assert.Equal(0, Relational.Distance(moved, points).item<double>(), 1e-12);
        Assert.Equal(0, Relational.Angle(moved, points).item<double>(), 1e-12);
        Assert.Equal(0, SimilarityPreserving.Loss(points.matmul(turn) * 3, points).item<double>(), 1e-12);
        Assert.Equal(0, ProbabilisticTransfer.Loss(points.matmul(turn) * 3, points).item<double>(), 1e-12);
    }

    [Fact]
    public void Attention_forgets_the_number_and_scale_of_channels()
    {
        var map = randn([2, 3, 4, 4], ScalarType.Float64);
        Assert.Equal(0, AttentionTransfer.Loss(cat([map, map], 1) * 7, map).item<double>(), 1e-12);
    }
}
