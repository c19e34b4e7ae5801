using System.Collections.Immutable;
using Menut.Images;
using Menut.Networks;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Weights;
using TorchSharp;

namespace Menut.Training.Tests.Modules;

public sealed class NetworkModuleTests
{
    public NetworkModuleTests() => LibTorch.Require();

    [Theory]
    [InlineData("timm.mobilenetv1_100", "mobilenet_v1", null)]
    [InlineData("timm.mobilenetv2_100", "mobilenet_v2", null)]
    [InlineData("torchvision.mobilenet_v2", "mobilenet_v2", null)]
    [InlineData("torchvision.efficientnet_b0", "efficientnet_b0", null)]
    [InlineData("torchvision.efficientnet_b1", "efficientnet_b1", null)]
    [InlineData("timm.efficientnet_b0", "efficientnet_b0", null)]
    [InlineData("timm.tf_efficientnet_b0", "efficientnet_b0", "tensorflow")]
    [InlineData("timm.tf_efficientnet_lite0", "efficientnet_lite0", "tensorflow")]
    [InlineData("timm.tf_efficientnetv2_b0", "efficientnet_v2_b0", "tensorflow")]
    [InlineData("torchvision.efficientnet_v2_s", "efficientnet_v2_s", null)]
    [InlineData("timm.mobilenetv3_large_100", "mobilenet_v3_large", "pytorch")]
    [InlineData("timm.tf_mobilenetv3_large_100", "mobilenet_v3_large", "tensorflow")]
    [InlineData("timm.mobilenetv4_conv_small", "mobilenet_v4_conv_small", null)]
    [InlineData("torchvision.mobilenet_v3_large", "mobilenet_v3_large", null)]
    [InlineData("torchvision.mobilenet_v3_small", "mobilenet_v3_small", null)]
    [InlineData("torchvision.inception_v3", "inception_v3", null)]
    [InlineData("torchvision.resnet18", "resnet18", null)]
    [InlineData("torchvision.resnet50", "resnet50", null)]
    public void Logits_agree_with_public_implementations(string fixtureName, string network, string? conventions)
    {
        var fixture = NetworkFixture.Load(fixtureName);
        var options = new NetworkOptions
        {
            Resolution = fixture.Resolution,
            Conventions = NetworkFixture.Conventions(conventions),
            AuxiliaryHead = network == "inception_v3",
        };
        var built = KnownNetworks.Create(network, options);
        var model = new Model(
            built, fixture.Weights(built), [.. Enumerable.Range(0, 1000).Select(i => $"{i}")], Preprocessing.ImageNet(fixture.Resolution));
        using var engine = new TorchEngine(model);

        float[] logits = engine.Logits(fixture.Input(), 1);

        for (int i = 0; i < logits.Length; i++)
            Assert.True(Math.Abs(logits[i] - fixture.Logits[i]) <= 1e-4 + 1e-4 * Math.Abs(fixture.Logits[i]), $"logit {i}: {logits[i]}, theirs {fixture.Logits[i]}");
    }

    [Fact]
    public void The_layer_that_crashes_oneDnn_runs_forward_and_backward()
    {
        var network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Resolution = 32, Classes = 10 });
        using var module = NetworkModule.Create(network, seed: 1);
        using var scope = torch.NewDisposeScope();
        module.train();
        var logits = module.call(torch.randn(2, 3, 32, 32).ChannelsLast());
        logits.sum().backward();
        Assert.Equal([2, 10], logits.shape);
    }

    [Fact]
    public void Weights_survive_a_round_trip_through_a_file()
    {
        var network = KnownNetworks.Create("efficientnet_b0", new NetworkOptions { Resolution = 32, Classes = 3 });
        using var module = NetworkModule.Create(network, seed: 7);
        ImmutableArray<string> classes = ["a", "b", "c"];
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.safetensors");
        try
        {
            new Model(network, module.Export(), classes, Preprocessing.ImageNet(32)).Save(path);
            var loaded = Model.Load(path);
            using var again = NetworkModule.Create(loaded);
            Assert.Equal(classes, loaded.Classes);
            Assert.Equal(network.Options, loaded.Network.Options);
            Assert.Equal(Preprocessing.ImageNet(32), loaded.Preprocessing);
            foreach (var (name, tensor) in module.Export())
                Assert.True(tensor.Bytes.Span.SequenceEqual(again.Export()[name].Bytes.Span), name);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Parameters_bear_the_names_of_the_nodes()
    {
        var network = KnownNetworks.Create("mobilenet_v2", new NetworkOptions { Resolution = 32, Classes = 10, Width = 0.35 });
        using var module = NetworkModule.Create(network, seed: 1);
        var expected = NetworkWeights.Of(network).Where(weight => weight.IsTrained).Select(weight => weight.Name);
        Assert.Equal(expected, module.named_parameters().Select(parameter => parameter.name));
    }
}
