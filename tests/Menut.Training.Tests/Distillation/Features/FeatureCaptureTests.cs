using Menut.Networks;
using Menut.Training.Distillation.Features;
using Menut.Training.Modules;
using Menut.Training.Native;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Tests.Distillation.Features;

public sealed class FeatureCaptureTests : IDisposable
{
    private readonly DisposeScope _scope;
    private readonly NetworkModule _module;
    private readonly Tensor _pictures;

    public FeatureCaptureTests()
    {
        LibTorch.Require();
        _scope = NewDisposeScope();
        manual_seed(4);
        _module = NetworkModule.Create(KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = 32, Classes = 5 }), 1);
        _pictures = randn(4, 3, 32, 32).ChannelsLast();
    }

    public void Dispose()
    {
        _module.Dispose();
        _scope.Dispose();
    }

    /// <summary>A rectifier works in the memory of the norm before it; the norm's output must be what it was, and so must its gradient.</summary>
    [Fact]
    public void What_a_rectifier_overwrites_is_kept_with_its_gradient()
    {
        _module.eval();
        var norm = _module.Network.Nodes.First(node => node.Operation is BatchNorm);
        var convolution = _module.Network[norm.Inputs[0]];
        var kernel = _module.Weight($"{convolution.Name}.weight");

        var (_, features) = new FeatureCapture(_module, [norm.Name]).Run(_pictures);
        var kept = features[norm.Name];
        kept.pow(3).sum().backward();
        var gradient = kernel.grad!.clone();
        kernel.grad = null;

        var pad = PaddingExtent.Of(((Convolution)convolution.Operation).Padding, _module.Network.Input, new Window(3, 3), new Window(2, 2));
        var padded = nn.functional.pad(_pictures, [pad.Left, pad.Right, pad.Top, pad.Bottom]);
        var expected = nn.functional.batch_norm(
            nn.functional.conv2d(padded, kernel, strides: [2, 2]),
            _module.Weight($"{norm.Name}.running_mean"), _module.Weight($"{norm.Name}.running_var"), _module.Weight($"{norm.Name}.weight"), _module.Weight($"{norm.Name}.bias"),
            training: false, eps: ((BatchNorm)norm.Operation).Epsilon);
        expected.pow(3).sum().backward();

        Assert.True(kept.min().item<float>() < 0, "a rectifier's output has no negative values");
        Assert.True((kept - expected).abs().max().item<float>() < 1e-5);
        Assert.True((gradient - kernel.grad!).abs().max().item<float>() < 1e-4 * gradient.abs().max().item<float>());
    }

    [Fact]
    public void Looking_changes_neither_logits_nor_statistics()
    {
        string[] names = [.. _module.Network.Nodes.Skip(1).Select(node => node.Name)];
        using var other = NetworkModule.Create(_module.Network, 1);
        _module.train();
        other.train();
        manual_seed(2);
        var plain = other.call(_pictures);
        manual_seed(2);
        var (logits, features) = new FeatureCapture(_module, names).Run(_pictures);
        Assert.Equal(plain.ToStored().Bytes.ToArray(), logits.ToStored().Bytes.ToArray());
        foreach (var weight in _module.Specifications)
            Assert.Equal(other.Weight(weight.Name).ToStored().Bytes.ToArray(), _module.Weight(weight.Name).ToStored().Bytes.ToArray());
        foreach (var node in _module.Network.Nodes.Skip(1))
        {
            var shape = features[node.Name].shape;
            Assert.Equal(node.Output.Elements * 4, shape.Aggregate(1L, (product, side) => product * side));
        }

        Assert.Null(_module.Observer);
    }
}
