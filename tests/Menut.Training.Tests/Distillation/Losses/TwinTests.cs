using Menut.Training.Distillation.Losses;
using Menut.Training.Native;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Tests.Distillation.Losses;

/// <summary>Each loss against its twin in double precision: value, and gradient against central differences of the twin.</summary>
public sealed class TwinTests : IDisposable
{
    private const double Tolerance = 1e-6;
    private readonly DisposeScope _scope;

    public TwinTests()
    {
        LibTorch.Require();
        _scope = NewDisposeScope();
    }

    public void Dispose() => _scope.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(0.5)]
    public void Losses_on_logits(double temperature)
    {
        var (student, teacher) = (Matrix(7, 5, seed: 1), Matrix(7, 5, seed: 2));
        int[] labels = [0, 4, -1, 2, 2, 1, -1];
        var classes = tensor(labels.Select(label => (long)label).ToArray());

        Agrees(student, z => SoftLabels.Divergence(z, SoftLabels.Target([Torch(teacher)], temperature), temperature), z => Twins.SoftLabels(z, teacher, temperature));
        Agrees(student, z => StandardisedLogits.Divergence(z, Torch(teacher), temperature), z => Twins.Standardised(z, teacher, temperature));
        Agrees(student, z => Decoupled.Target(z, Torch(teacher), classes, temperature), z => Twins.DecoupledTarget(z, teacher, labels, temperature));
        Agrees(student, z => Decoupled.NonTarget(z, Torch(teacher), classes, temperature), z => Twins.DecoupledNonTarget(z, teacher, labels, temperature));
        Agrees(student, z => Correlation.BetweenClasses(z, Torch(teacher), temperature), z => Twins.BetweenClasses(z, teacher, temperature));
        Agrees(student, z => Correlation.WithinClasses(z, Torch(teacher), temperature), z => Twins.WithinClasses(z, teacher, temperature));
        Agrees(student, z => TeacherLabels.Loss(z, Torch(teacher)), z => Twins.TeacherLabels(z, teacher));
    }

    [Fact]
    public void Losses_on_vectors_of_different_lengths()
    {
        var (student, teacher) = (Matrix(6, 4, seed: 3), Matrix(6, 9, seed: 4));
        Agrees(student, x => SimilarityPreserving.Loss(x, Torch(teacher)), x => Twins.Similarity(x, teacher));
        Agrees(student, x => Relational.Distance(x, Torch(teacher)), x => Twins.Distance(x, teacher));
        Agrees(student, x => Relational.Angle(x, Torch(teacher)), x => Twins.Angle(x, teacher));
        Agrees(student, x => ProbabilisticTransfer.Loss(x, Torch(teacher)), x => Twins.ProbabilisticTransfer(x, teacher));
    }

    [Fact]
    public void Losses_on_maps()
    {
        var (student, same, wider) = (Matrix(3, 2 * 6, seed: 5), Matrix(3, 2 * 6, seed: 6), Matrix(3, 5 * 6, seed: 7));
        Tensor Map(Tensor flat) => flat.reshape(3, -1, 2, 3);
        Agrees(student, x => Hints.Loss(Map(x), Map(Torch(same))), x => Twins.Hints(x, same));
        Agrees(student, x => AttentionTransfer.Loss(Map(x), Map(Torch(wider))), x => Twins.Attention(x, wider, positions: 6));
        Agrees(student, x => SimilarityPreserving.Loss(Map(x), Map(Torch(wider))), x => Twins.Similarity(x, wider));
    }

    private static void Agrees(double[][] student, Func<Tensor, Tensor> loss, Func<double[][], double> twin)
    {
        var input = Torch(student).requires_grad_(true);
        var value = loss(input);
        Assert.Equal(ScalarType.Float64, value.dtype);
        double expected = twin(student);
        Assert.True(Math.Abs(value.item<double>() - expected) <= Tolerance * Math.Abs(expected), $"{value.item<double>()} instead of {expected}");

        value.backward();
        double[] gradient = input.grad!.data<double>().ToArray();
        double[] differences = [.. from b in Enumerable.Range(0, student.Length) from i in Enumerable.Range(0, student[b].Length) select Slope(student, b, i, twin)];
        double scale = differences.Max(Math.Abs);
        Assert.True(scale > 1e-4, "a gradient of nothing proves nothing");
        for (int i = 0; i < gradient.Length; i++)
            Assert.True(Math.Abs(gradient[i] - differences[i]) <= Tolerance * scale, $"gradient {i} is {gradient[i]} instead of {differences[i]}");
    }

    /// <summary>Five-point central difference: its error is of the fourth order in the step.</summary>
    private static double Slope(double[][] at, int row, int column, Func<double[][], double> twin)
    {
        const double step = 1e-3;
        double Moved(double by)
        {
            double[][] copy = [.. at.Select(values => values.ToArray())];
            copy[row][column] += by;
            return twin(copy);
        }

        return (8 * (Moved(step) - Moved(-step)) - (Moved(2 * step) - Moved(-2 * step))) / (12 * step);
    }

    private static double[][] Matrix(int rows, int columns, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => random.NextDouble() * 4 - 2).ToArray())];
    }

    private static Tensor Torch(double[][] rows) => tensor(rows.SelectMany(row => row).ToArray(), [rows.Length, rows[0].Length]);
}
