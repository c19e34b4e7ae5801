using Menut.Training.Distillation.Losses;
using Menut.Training.Native;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Tests.Distillation.Losses;

/// <summary>Where a formula divides by nothing or takes the logarithm of nothing, values and gradients stay numbers.</summary>
public sealed class EdgeTests : IDisposable
{
    private const int Classes = 6;

    private static readonly Dictionary<string, Func<Tensor, Tensor, Tensor, double, Tensor>> OnLogits = new()
    {
        ["soft labels"] = (z, v, _, t) => SoftLabels.Divergence(z, SoftLabels.Target([v], t), t),
        ["standardised"] = (z, v, _, t) => StandardisedLogits.Divergence(z, v, t),
        ["dkd target"] = Decoupled.Target,
        ["dkd non-target"] = Decoupled.NonTarget,
        ["between classes"] = (z, v, _, t) => Correlation.BetweenClasses(z, v, t),
        ["within classes"] = (z, v, _, t) => Correlation.WithinClasses(z, v, t),
        ["teacher labels"] = (z, v, _, _) => TeacherLabels.Loss(z, v),
    };

    private static readonly Dictionary<string, Func<Tensor, Tensor, Tensor>> OnFeatures = new()
    {
        ["hints"] = Hints.Loss,
        ["attention"] = AttentionTransfer.Loss,
        ["similarity"] = SimilarityPreserving.Loss,
        ["distance"] = (x, y) => Relational.Distance(x.flatten(1), y.flatten(1)),
        ["angle"] = (x, y) => Relational.Angle(x.flatten(1), y.flatten(1)),
        ["pkt"] = (x, y) => ProbabilisticTransfer.Loss(x.flatten(1), y.flatten(1)),
    };

    private readonly DisposeScope _scope;

    public EdgeTests()
    {
        LibTorch.Require();
        _scope = NewDisposeScope();
        manual_seed(8);
    }

    public static TheoryData<string> LogitLosses => [.. OnLogits.Keys];

    public static TheoryData<string> FeatureLosses => [.. OnFeatures.Keys];

    public void Dispose() => _scope.Dispose();

    [Theory]
    [MemberData(nameof(LogitLosses))]
    public void Logits_of_every_extreme_give_numbers(string name)
    {
        var labels = tensor(new long[] { 0, 1, 2, -1 });
        var certain = full([4, Classes], -1e4f);
        certain.diagonal().fill_(1e4f);
        foreach (double temperature in new[] { 0.01, 1, 100 })
        {
            foreach (var teacher in new[] { randn(4, Classes) * 20, certain, zeros(4, Classes) })
            {
                foreach (var student in new[] { randn(4, Classes) * 20, certain, -certain, zeros(4, Classes) })
                    Finite(student, z => OnLogits[name](z, teacher, labels, temperature));
            }
        }
    }

    [Theory]
    [MemberData(nameof(LogitLosses))]
    public void One_picture_and_two_classes_give_numbers(string name)
    {
        Finite(randn(1, 2), z => OnLogits[name](z, randn(1, 2), tensor(new long[] { 1 }), 2));
        Finite(randn(1, Classes), z => OnLogits[name](z, randn(1, Classes), tensor(new long[] { -1 }), 2));
    }

    [Theory]
    [MemberData(nameof(FeatureLosses))]
    public void Features_that_say_nothing_give_numbers(string name)
    {
        Tensor Constant(float value) => full([4, 3, 2, 2], value);
        foreach (var teacher in new[] { randn(4, 3, 2, 2), Constant(0), Constant(0.1f) })
        {
            foreach (var student in new[] { randn(4, 3, 2, 2), Constant(0), Constant(0.1f) })
            {
                var gradient = Finite(student, x => OnFeatures[name](x, teacher));
                Assert.True(gradient.abs().max().item<float>() < 10, $"a step of {gradient.abs().max().item<float>()} throws weights away");
            }
        }
    }

    [Theory]
    [InlineData("similarity")]
    [InlineData("distance")]
    [InlineData("angle")]
    [InlineData("pkt")]
    public void A_batch_of_one_has_nothing_to_compare(string name)
    {
        var gradient = Finite(randn(1, 3, 2, 2), x =>
        {
            var loss = OnFeatures[name](x, randn(1, 3, 2, 2));
            Assert.Equal(0, loss.item<float>(), 1e-6f);
            return loss;
        });
        Assert.Equal(0, gradient.abs().max().item<float>(), 1e-6f);
    }

    [Fact]
    public void Within_classes_a_batch_of_one_moves_nothing() =>
        Assert.Equal(0, Finite(randn(1, Classes), z => Correlation.WithinClasses(z, randn(1, Classes), 1)).abs().max().item<float>());

    [Fact]
    public void Half_precision_is_lifted_to_single()
    {
        var half = randn(4, Classes).to(ScalarType.BFloat16);
        foreach (var (_, loss) in OnLogits)
            Assert.Equal(ScalarType.Float32, loss(half, half, zeros([4], ScalarType.Int64), 2).dtype);
    }

    private static Tensor Finite(Tensor input, Func<Tensor, Tensor> loss)
    {
        var x = input.detach().clone().requires_grad_(true);
        var value = loss(x);
        Assert.True(float.IsFinite(value.item<float>()), $"value {value.item<float>()}");
        value.backward();
        Assert.True(x.grad!.isfinite().all().item<bool>(), "a gradient is no number");
        return x.grad;
    }
}
