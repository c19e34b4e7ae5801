using Menut.Networks;
using Menut.Training.Modules;
using Menut.Training.Native;
using TorchSharp;

namespace Menut.Training.Tests.Modules;

public sealed class MobileNetTrainingTests
{
    public MobileNetTrainingTests() => LibTorch.Require();

    /// <summary>
    /// Small pictures end in maps of a single pixel, and MobileNetV4's hidden layer always has a norm on one; a batch of one picture then
    /// has one value a channel, which has no variance.
    /// </summary>
    [Theory]
    [InlineData("mobilenet_v3_large", 1)]
    [InlineData("mobilenet_v3_large", 2)]
    [InlineData("mobilenet_v3_small_minimalistic", 2)]
    [InlineData("mobilenet_v4_conv_small", 1)]
    [InlineData("mobilenet_v4_conv_small", 2)]
    [InlineData("mobilenet_v4_conv_medium", 2)]
    [InlineData("mobilenet_v4_conv_aa_medium", 2)]
    [InlineData("mobilenet_v4_hybrid_medium", 1)]
    [InlineData("mobilenet_v4_hybrid_medium", 2)]
    [InlineData("mobilenet_v4_hybrid_large", 2)]
    public void A_step_leaves_finite_gradients_and_statistics(string name, int batch)
    {
        var network = KnownNetworks.Create(name, new NetworkOptions { Resolution = 32, Classes = 10, DropPath = 0.1 });
        using var module = NetworkModule.Create(network, seed: 1);
        using var scope = torch.NewDisposeScope();
        module.train();
        var logits = module.call(torch.randn(batch, 3, 32, 32).ChannelsLast());
        logits.square().sum().backward();

        Assert.Equal([batch, 10], logits.shape);
        Assert.All(module.named_parameters(), parameter => Assert.True(Finite(parameter.parameter.grad), $"gradient of {parameter.name}"));
        Assert.All(module.named_buffers(), buffer => Assert.True(Finite(buffer.buffer), buffer.name));
    }

    private static bool Finite(torch.Tensor? tensor) => tensor is not null && tensor.isfinite().all().item<bool>();
}
