using Menut.Networks;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Training.Optimization;
using Menut.Weights;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Menut.Training.Tests.Optimization;

public sealed class OptimizerTests : IDisposable
{
    private readonly Network _network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Resolution = 32, Classes = 5, Width = 0.25 });
    private readonly DisposeScope _scope;

    public OptimizerTests()
    {
        LibTorch.Require();
        _scope = NewDisposeScope();
    }

    public void Dispose() => _scope.Dispose();

    [Theory]
    [InlineData(OptimizerKind.Sgd)]
    [InlineData(OptimizerKind.AdamW)]
    public void It_moves_as_TorchSharps_own(OptimizerKind kind)
    {
        // Without decay, as theirs would decay biases and norms too.
        var recipe = new Recipe { Optimizer = kind, WeightDecay = 0, Momentum = 0.9 };
        using var ours = NetworkModule.Create(_network, 1);
        using var theirs = NetworkModule.Create(_network, 1);
        using var optimizer = Training.Optimization.Optimizer.Create(recipe, ours);
        using optim.Optimizer peer = kind == OptimizerKind.Sgd
            ? optim.SGD(theirs.parameters(), 0.01, momentum: 0.9, nesterov: true)
            : optim.AdamW(theirs.parameters(), 0.01, weight_decay: 0);
        for (int step = 0; step < 5; step++)
        {
            SetGradients(ours, step);
            SetGradients(theirs, step);
            optimizer.Step(0.01);
            peer.step();
        }

        AssertClose(ours, theirs, 1e-6);
    }

    [Fact]
    public void RmsProp_is_TensorFlows()
    {
        const double rate = 0.01, momentum = 0.9;
        using var module = NetworkModule.Create(_network, 1);
        using var optimizer = Training.Optimization.Optimizer.Create(
            new Recipe { Optimizer = OptimizerKind.RmsProp, WeightDecay = 0, Momentum = momentum }, module);
        float[] weight = module.Weight("head.classifier.bias").detach().data<float>().ToArray();
        double[] square = [1, 1, 1, 1, 1], velocity = new double[5];
        double[] expected = [.. weight.Select(value => (double)value)];
        for (int step = 0; step < 4; step++)
        {
            SetGradients(module, step);
            float[] gradient = module.Weight("head.classifier.bias").grad!.data<float>().ToArray();
            optimizer.Step(rate);
            for (int i = 0; i < 5; i++)
            {
                square[i] = 0.9 * square[i] + 0.1 * gradient[i] * gradient[i];
                velocity[i] = momentum * velocity[i] + rate * gradient[i] / Math.Sqrt(square[i] + 1e-3);
                expected[i] -= velocity[i];
            }
        }

        float[] actual = module.Weight("head.classifier.bias").detach().data<float>().ToArray();
        for (int i = 0; i < 5; i++)
            Assert.Equal(expected[i], actual[i], 1e-6);
    }

    [Theory]
    [InlineData(OptimizerKind.Sgd)]
    [InlineData(OptimizerKind.AdamW)]
    [InlineData(OptimizerKind.RmsProp)]
    public void Kernels_and_matrices_decay_and_nothing_else_does(OptimizerKind kind)
    {
        using var module = NetworkModule.Create(_network, 1);
        using (no_grad())
        {
            foreach (var parameter in module.parameters())
                parameter.fill_(1);
        }

        using var optimizer = Training.Optimization.Optimizer.Create(new Recipe { Optimizer = kind, WeightDecay = 0.1, Momentum = 0 }, module);
        foreach (var parameter in module.parameters())
            parameter.grad = zeros_like(parameter);
        optimizer.Step(0.1);
        foreach (var weight in module.Specifications.Where(weight => weight.IsTrained))
        {
            bool moved = module.Weight(weight.Name).detach().sub(1).abs().max().item<float>() > 1e-4;
            Assert.True(moved == weight.Role is WeightRole.Kernel or WeightRole.Matrix, weight.Name);
        }
    }

    [Theory]
    [InlineData(OptimizerKind.Sgd)]
    [InlineData(OptimizerKind.AdamW)]
    [InlineData(OptimizerKind.RmsProp)]
    public void A_state_that_is_put_back_goes_on_bit_for_bit(OptimizerKind kind)
    {
        var recipe = new Recipe { Optimizer = kind };
        using var straight = NetworkModule.Create(_network, 1);
        using var first = Training.Optimization.Optimizer.Create(recipe, straight);
        Run(straight, first, 0, 3);
        var state = first.Export();
        var weights = straight.Export();
        Run(straight, first, 3, 6);

        using var resumed = NetworkModule.Create(new Model(_network, weights, ["a", "b", "c", "d", "e"], Images.Preprocessing.ImageNet(32)));
        using var second = Training.Optimization.Optimizer.Create(recipe, resumed);
        second.Import(state);
        Run(resumed, second, 3, 6);
        foreach (var (name, tensor) in straight.Export())
            Assert.True(tensor.Bytes.Span.SequenceEqual(resumed.Export()[name].Bytes.Span), name);
    }

    private static void Run(NetworkModule module, Training.Optimization.Optimizer optimizer, int from, int to)
    {
        for (int step = from; step < to; step++)
        {
            SetGradients(module, step);
            optimizer.Step(0.01);
        }
    }

    private static void SetGradients(NetworkModule module, int step)
    {
        manual_seed(step);
        foreach (var (_, parameter) in module.named_parameters())
            ((Parameter)parameter).grad = randn_like(parameter.detach());
    }

    private static void AssertClose(NetworkModule a, NetworkModule b, double tolerance)
    {
        foreach (var weight in a.Specifications.Where(weight => weight.IsTrained))
            Assert.True((a.Weight(weight.Name) - b.Weight(weight.Name)).abs().max().item<float>() <= tolerance, weight.Name);
    }
}
