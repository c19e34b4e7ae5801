using System.Collections.Immutable;
using Menut.Training.Distillation.Specialists;
using Menut.Training.Native;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Tests.Distillation.Specialists;

public sealed class SpecialistFitTests : IDisposable
{
    private const int Batch = 5, Classes = 7;
    private readonly DisposeScope _scope;

    public SpecialistFitTests()
    {
        LibTorch.Require();
        _scope = NewDisposeScope();
        manual_seed(11);
    }

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void H16_without_specialists_it_is_the_generalist()
    {
        var logits = Logits(Classes);
        var evidence = SpecialistEvidence.Of(logits, [], []);
        Close(logits.to_type(ScalarType.Float64).softmax(-1), SpecialistFit.Solve(evidence), 1e-12);
    }

    [Fact]
    public void H16_a_specialist_is_asked_only_about_its_classes()
    {
        // The first picture is of class 0, then 6; the second of class 1, then 3.
        var logits = tensor(new float[] { 9, 0, 0, 0, 0, 0, 8, 0, 9, 0, 8, 0, 0, 0 }, [2, Classes]);
        double[] Asked(int top) => Numbers(SpecialistEvidence.Of(logits, [Logits(3, 2), Logits(3, 2)], Sets([0, 2], [3, 5]), top).Active);
        Assert.Equal([1, 0, 0, 0], Asked(top: 1));
        Assert.Equal([1, 0, 0, 1], Asked(top: 2));
    }

    [Fact]
    public void H16_where_all_know_all_classes_it_is_the_arithmetic_mean()
    {
        var all = Enumerable.Range(0, Classes).ToArray();
        var (a, b, c) = (Logits(Classes), Logits(Classes), Logits(Classes));
        var q = SpecialistFit.Solve(SpecialistEvidence.Of(a, [b, c], Sets(all, all)));
        var mean = stack([a, b, c]).to_type(ScalarType.Float64).softmax(-1).mean([0L]);
        Close(mean, q, 1e-10);
    }

    [Fact]
    public void H16_with_one_specialist_the_dustbin_scales_what_the_generalist_says_of_the_others()
    {
        var (generalist, specialist) = (Logits(Classes), Logits(3));
        var q = SpecialistFit.Solve(SpecialistEvidence.Of(generalist, [specialist], Sets([1, 4]), top: Classes));
        var (p, s) = (generalist.to_type(ScalarType.Float64).softmax(-1), specialist.to_type(ScalarType.Float64).softmax(-1));
        for (int picture = 0; picture < Batch; picture++)
        {
            double P(int i) => p[picture, i].item<double>();
            double S(int i) => s[picture, i].item<double>();
            double rest = 1 - P(1) - P(4);
            for (int i = 0; i < Classes; i++)
            {
                double expected = i == 1 ? (P(1) + S(0)) / 2 : i == 4 ? (P(4) + S(1)) / 2 : P(i) / rest * (rest + S(2)) / 2;
                Assert.Equal(expected, q[picture, i].item<double>(), 1e-12);
            }
        }
    }

    [Fact]
    public void H16_the_objective_is_the_sum_of_divergences_with_dustbins_added_up()
    {
        var (generalist, specialist, z) = (Logits(Classes), Logits(3), Logits(Classes).to_type(ScalarType.Float64));
        var evidence = SpecialistEvidence.Of(generalist, [specialist], Sets([0, 6]), top: Classes);
        double[] found = Numbers(SpecialistFit.Objective(evidence, z));
        for (int picture = 0; picture < Batch; picture++)
        {
            double[] q = Row(z, picture), p = Row(generalist.to_type(ScalarType.Float64), picture), s = Row(specialist.to_type(ScalarType.Float64), picture);
            double expected = Divergence(p, q) + Divergence(s, [q[0], q[6], q[1..6].Sum()]);
            Assert.Equal(expected, found[picture], 1e-12);
        }
    }

    [Fact]
    public void The_gradient_is_that_of_central_differences()
    {
        var evidence = Overlapping();
        var z = Logits(Classes).to_type(ScalarType.Float64);
        var gradient = SpecialistFit.Gradient(evidence, z);
        const double step = 1e-5;
        for (int i = 0; i < Classes; i++)
        {
            var shift = zeros_like(z);
            shift.select(1, i).fill_(step);
            var difference = SpecialistFit.Objective(evidence, z.add(shift)).sub(SpecialistFit.Objective(evidence, z.sub(shift))).div(2 * step);
            Close(difference, gradient.select(1, i), 1e-8);
        }
    }

    [Fact]
    public void The_fit_is_where_Newtons_method_ends()
    {
        var evidence = Overlapping();
        var z = zeros([Batch, Classes], ScalarType.Float64);
        for (int step = 0; step < 300; step++)
            z = z.sub(SpecialistFit.Gradient(evidence, z).mul(0.4));
        for (int step = 0; step < 8; step++)
        {
            // The gradient does not see a shift of all logits; the ones make the system regular, and its solution one without a shift.
            var system = Hessian(evidence, z).add(1);
            z = z.sub(linalg.solve(system, SpecialistFit.Gradient(evidence, z).unsqueeze(-1)).squeeze(-1));
        }

        Close(zeros([Batch, Classes], ScalarType.Float64), SpecialistFit.Gradient(evidence, z), 1e-10);
        Close(z.softmax(-1), SpecialistFit.Solve(evidence), 1e-9);
    }

    [Fact]
    public void A_batch_is_its_pictures_one_by_one()
    {
        var (generalist, specialist) = (Logits(Classes), Logits(4));
        var together = SpecialistFit.Solve(SpecialistEvidence.Of(generalist, [specialist], Sets([0, 2, 3])));
        for (int picture = 0; picture < Batch; picture++)
        {
            var alone = SpecialistFit.Solve(SpecialistEvidence.Of(generalist.narrow(0, picture, 1), [specialist.narrow(0, picture, 1)], Sets([0, 2, 3])));
            Close(alone, together.narrow(0, picture, 1), 1e-11);
        }
    }

    [Fact]
    public void Certainty_gives_no_number_that_is_none()
    {
        var sure = full([1, Classes], -200f);
        sure[0, 0] = 200f;
        var q = SpecialistFit.Solve(SpecialistEvidence.Of(sure, [tensor(new float[] { -200, -200, 200 }, [1, 3])], Sets([0, 1])));
        Assert.Equal(1, q.sum().item<double>(), 1e-12);
        Assert.True(q.isfinite().all().item<bool>());
    }

    private static Tensor Hessian(SpecialistEvidence evidence, Tensor z)
    {
        const double step = 1e-5;
        return stack([.. Enumerable.Range(0, Classes).Select(i =>
        {
            var shift = zeros_like(z);
            shift.select(1, i).fill_(step);
            return SpecialistFit.Gradient(evidence, z.add(shift)).sub(SpecialistFit.Gradient(evidence, z.sub(shift))).div(2 * step);
        })], 1);
    }

    /// <summary>Three specialists whose sets overlap, all asked.</summary>
    private static SpecialistEvidence Overlapping() => SpecialistEvidence.Of(
        Logits(Classes), [Logits(4), Logits(3), Logits(3)], Sets([0, 1, 2], [2, 3], [5, 6]), top: Classes);

    private static Tensor Logits(int count, int batch = Batch) => randn(batch, count).mul(2);

    private static ImmutableArray<int>[] Sets(params int[][] sets) => [.. sets.Select(set => set.ToImmutableArray())];

    private static double[] Numbers(Tensor tensor) => tensor.contiguous().data<double>().ToArray();

    private static double[] Row(Tensor logits, int picture) => Numbers(logits.select(0, picture).softmax(-1));

    private static double Divergence(double[] p, double[] q) => p.Zip(q, (a, b) => a * Math.Log(a / b)).Sum();

    private static void Close(Tensor expected, Tensor found, double tolerance)
    {
        Assert.Equal(expected.shape, found.shape);
        double worst = expected.sub(found).abs().max().item<double>();
        Assert.True(worst <= tolerance, FormattableString.Invariant($"off by {worst}"));
    }
}
