using Menut.Images;
using Menut.Networks;
using Menut.Training.Distillation;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Training.Tasks;
using Menut.Weights;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Tests.Distillation;

public sealed class GradientBalanceTests : IDisposable
{
    private readonly DisposeScope _scope;
    private readonly NetworkModule _student;
    private readonly Teacher _teacher;
    private readonly TrainingBatch _batch;

    public GradientBalanceTests()
    {
        LibTorch.Require();
        _scope = NewDisposeScope();
        manual_seed(5);
        var network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Resolution = 32, Classes = 5, Width = 0.25, Dropout = 0 });
        _batch = new(randn(6, 3, 32, 32).ChannelsLast(), randint(5, [6], dtype: ScalarType.Int64), 6);
        _teacher = new(new Model(network, Initialization.Of(network, 2), ["a", "b", "c", "d", "e"], Preprocessing.ImageNet(32)), Preprocessing.ImageNet(32));
        _student = NetworkModule.Create(network, 1);
        _student.train();
    }

    public void Dispose()
    {
        _student.Dispose();
        _teacher.Dispose();
        _scope.Dispose();
    }

    [Theory]
    [InlineData("soft-labels", 1)]
    [InlineData("fitnet", 1)]
    [InlineData("fitnet", 0.25)]
    public void A_term_pulls_as_strongly_as_its_weight_says_where_it_pulls(string method, double part)
    {
        var options = new DistillationOptions { Method = method, Alpha = part, AutoWeights = true };
        using var task = new DistillationTask(_student, _teacher, options);
        var hard = Gradients(new ClassificationTask(_student).Loss(_batch).Loss);
        var both = Gradients(task.Loss(_batch).Loss);
        double hardSquare = 0, termSquare = 0;
        foreach (var (name, gradient) in both)
        {
            var term = gradient - hard[name];
            // What the term leaves alone has the labels' gradient: not compared. Layers behind the last map are fitnet's such.
            if (term.abs().max().item<float>() == 0)
                continue;
            termSquare += term.square().sum().item<float>();
            hardSquare += hard[name].square().sum().item<float>();
        }

        Assert.Equal(part, Math.Sqrt(termSquare / hardSquare), 1e-3 * part);
        Assert.Equal(method == "fitnet", both.Any(pair => (pair.Value - hard[pair.Key]).abs().max().item<float>() == 0));
    }

    [Fact]
    public void Scales_are_measured_for_some_steps_and_then_stay()
    {
        using var task = new DistillationTask(_student, _teacher, new() { AutoWeights = true });
        var scales = new List<float>();
        for (int step = 0; step < GradientBalance.Steps + 3; step++)
        {
            using var scope = NewDisposeScope();
            var batch = _batch with { Pictures = randn(6, 3, 32, 32).ChannelsLast() };
            scales.Add(task.Loss(batch).Parts["soft_scale"].item<float>());
        }

        Assert.Equal(GradientBalance.Steps, scales.Distinct().Count());
        Assert.Single(scales.Skip(GradientBalance.Steps - 1).Distinct());
    }

    [Fact]
    public void Batches_without_labels_are_not_measured()
    {
        using var task = new DistillationTask(_student, _teacher, new() { AutoWeights = true });
        var unlabelled = _batch with { Labels = full_like(_batch.Labels, -1), Labelled = 0 };
        Assert.Equal(1, task.Loss(unlabelled).Parts["soft_scale"].item<float>());
        Assert.Empty(task.Export());
        task.Loss(_batch);
        Assert.Single(task.Export());
    }

    private Dictionary<string, Tensor> Gradients(Tensor loss)
    {
        loss.backward();
        var gradients = new Dictionary<string, Tensor>();
        foreach (var weight in _student.Specifications.Where(weight => weight.IsTrained))
        {
            gradients[weight.Name] = _student.Weight(weight.Name).grad!.clone();
            _student.Weight(weight.Name).grad = null;
        }

        return gradients;
    }
}
