using Menut.Training.Distillation;
using Menut.Training.Distillation.Losses;
using Menut.Training.Native;
using Menut.Training.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Tests.Distillation.Losses;

/// <summary>Identities that a faithful implementation of Hinton, Vinyals and Dean 2015 has, H1 to H11.</summary>
public sealed class SoftLabelsTests : IDisposable
{
    private const int Batch = 16, Classes = 10;
    private readonly DisposeScope _scope;
    private readonly Tensor _student, _teacher, _labels;

    public SoftLabelsTests()
    {
        LibTorch.Require();
        _scope = NewDisposeScope();
        manual_seed(3);
        _student = (randn(Batch, Classes) * 3).requires_grad_(true);
        _teacher = randn(Batch, Classes) * 3;
        _labels = randint(Classes, [Batch], dtype: ScalarType.Int64);
    }

    public void Dispose() => _scope.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(20)]
    public void H1_gradient_is_T_times_q_minus_p_over_batch(double temperature)
    {
        var gradient = Gradient(z => SoftLabels.Divergence(z, Target(temperature), temperature));
        var q = nn.functional.softmax(_student.detach() / temperature, -1);
        var p = nn.functional.softmax(_teacher / temperature, -1);
        AssertClose(temperature * (q - p) / Batch, gradient, 1e-6);
    }

    [Fact]
    public void H2_the_square_keeps_gradients_in_size()
    {
        double Norm(double temperature, bool scaled) =>
            Gradient(z => SoftLabels.Divergence(z, Target(temperature), temperature, scaled)).norm().item<float>();
        Assert.InRange(Norm(4, true) / Norm(20, true), 0.5, 2);
        Assert.InRange(Norm(4, false) / Norm(20, false), 25 / 2.0, 25 * 2.0);
    }

    [Fact]
    public void H3_at_high_temperature_it_is_a_regression_of_logits()
    {
        var (z, v) = (_student.detach(), _teacher);
        var difference = (z - z.mean([-1L], true)) - (v - v.mean([-1L], true));
        // In double precision: at T = 1000 the two distributions differ by less than float32 resolves.
        double soft = SoftLabels.Divergence(z.to(float64), SoftLabels.Target([v.to(float64)], 1000), 1000).item<double>();
        double expected = (difference.pow(2).sum(-1).mean() / (2 * Classes)).item<float>();
        Assert.InRange(soft / expected, 0.99, 1.01);
        Assert.InRange(SoftLabels.Divergence(z, Target(100), 100).item<float>() / expected, 0.95, 1.05);
    }

    [Fact]
    public void H4_cross_entropy_form_has_the_same_gradient_and_differs_by_the_entropy()
    {
        const double T = 3;
        var target = Target(T);
        Tensor CrossEntropy(Tensor z) => (target.exp() * nn.functional.log_softmax(z / T, -1)).sum(-1).mean() * (-T * T);
        AssertClose(Gradient(CrossEntropy), Gradient(z => SoftLabels.Divergence(z, target, T)), 1e-6);
        double entropy = -(target.exp() * target).sum(-1).mean().item<float>() * T * T;
        Assert.Equal(entropy, CrossEntropy(_student).item<float>() - SoftLabels.Divergence(_student, target, T).item<float>(), 1e-4);
    }

    [Fact]
    public void H5_classes_that_nobody_believes_in_change_nothing()
    {
        var padding = full([Batch, 900], -1e4f);
        var target = SoftLabels.Target([cat([_teacher, padding], 1)], 4);
        float padded = SoftLabels.Divergence(cat([_student.detach(), padding], 1), target, 4).item<float>();
        Assert.Equal(SoftLabels.Divergence(_student, Target(4), 4).item<float>(), padded, 1e-5f);
    }

    [Fact]
    public void H6_adding_a_constant_to_a_pictures_logits_changes_nothing()
    {
        var shift = randn(Batch, 1) * 10;
        float plain = SoftLabels.Divergence(_student, Target(4), 4).item<float>();
        Assert.Equal(plain, SoftLabels.Divergence(_student.detach() + shift, Target(4), 4).item<float>(), 1e-4f);
        Assert.Equal(plain, SoftLabels.Divergence(_student, SoftLabels.Target([_teacher + shift], 4), 4).item<float>(), 1e-4f);
    }

    [Theory]
    [InlineData(TeacherMean.Arithmetic)]
    [InlineData(TeacherMean.Geometric)]
    public void H10_copies_of_one_teacher_are_that_teacher(TeacherMean mean)
    {
        AssertClose(Target(4), SoftLabels.Target([_teacher, _teacher.clone(), _teacher.clone()], 4, mean), 1e-5);
    }

    [Fact]
    public void H10_arithmetic_mean_is_of_probabilities_and_geometric_of_logits()
    {
        var other = randn(Batch, Classes) * 3;
        var arithmetic = (nn.functional.softmax(_teacher / 4, -1) + nn.functional.softmax(other / 4, -1)) / 2;
        AssertClose(arithmetic, SoftLabels.Target([_teacher, other], 4, TeacherMean.Arithmetic).exp(), 1e-6);
        var geometric = nn.functional.softmax((_teacher + other) / 8, -1);
        AssertClose(geometric, SoftLabels.Target([_teacher, other], 4, TeacherMean.Geometric).exp(), 1e-6);
    }

    [Fact]
    public void H11_labels_may_be_absent_from_some_pictures_or_all()
    {
        var half = _labels.clone();
        half.slice(0, 0, Batch / 2, 1).fill_(-1);
        var labelledHalf = HardLabels.Loss(_student, new TrainingBatch(empty(0), half, Batch / 2));
        var expected = nn.functional.cross_entropy(_student.slice(0, Batch / 2, Batch, 1), _labels.slice(0, Batch / 2, Batch, 1));
        Assert.Equal(expected.item<float>(), labelledHalf.item<float>(), 1e-6f);
        Assert.Equal(0, HardLabels.Loss(_student, new TrainingBatch(empty(0), full_like(_labels, -1), 0)).item<float>());
    }

    [Fact]
    public void Mixup_weighs_the_two_labels_by_their_shares()
    {
        var partners = _labels.roll(1);
        float mixed = HardLabels.Loss(_student, new TrainingBatch(empty(0), _labels, Batch, partners, 0.3)).item<float>();
        float expected = 0.3f * nn.functional.cross_entropy(_student, _labels).item<float>() + 0.7f * nn.functional.cross_entropy(_student, partners).item<float>();
        Assert.Equal(expected, mixed, 1e-5f);
    }

    private Tensor Target(double temperature) => SoftLabels.Target([_teacher], temperature);

    private Tensor Gradient(Func<Tensor, Tensor> loss)
    {
        var z = _student.detach().clone().requires_grad_(true);
        loss(z).backward();
        return z.grad!;
    }

    private static void AssertClose(Tensor expected, Tensor actual, double tolerance) =>
        Assert.True((expected - actual).abs().max().item<float>() <= tolerance, $"off by {(expected - actual).abs().max().item<float>()}");
}
