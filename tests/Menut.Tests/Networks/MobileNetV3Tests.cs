using Menut.Costs;
using Menut.Networks;

namespace Menut.Tests.Networks;

public sealed class MobileNetV3Tests
{
    /// <summary>Every distinct figure that is published for the family: paper, slim, torchvision and timm.</summary>
    [Theory]
    [InlineData("mobilenet_v3_large", 1.0, 224, 5_483_032, 216_589_760)]
    [InlineData("mobilenet_v3_large", 1.0, 256, 5_483_032, 281_663_360)]
    [InlineData("mobilenet_v3_large", 0.75, 224, 3_993_528, 154_560_624)]
    [InlineData("mobilenet_v3_large_minimalistic", 1.0, 224, 3_924_288, 209_136_704)]
    [InlineData("mobilenet_v3_small", 1.0, 224, 2_542_856, 56_510_400)]
    [InlineData("mobilenet_v3_small", 0.75, 224, 2_041_872, 43_399_344)]
    [InlineData("mobilenet_v3_small", 0.5, 224, 1_593_224, 24_188_688)]
    [InlineData("mobilenet_v3_small_minimalistic", 1.0, 224, 2_044_736, 52_288_448)]
    public void Costs_are_exact(string name, double width, int resolution, long parameters, long multiplyAdds)
    {
        var cost = NetworkCost.Of(KnownNetworks.Create(name, new NetworkOptions { Width = width, Resolution = resolution }));
        Assert.Equal((parameters, multiplyAdds), (cost.Parameters, cost.MultiplyAdds));
    }

    /// <summary>One table, one multiplier, three networks; timm's is the paper's 4.0 and 2.0 million.</summary>
    [Theory]
    [InlineData("mobilenet_v3_large", NetworkSource.Timm, 3_993_528)]
    [InlineData("mobilenet_v3_large", NetworkSource.Torchvision, 3_377_576)]
    [InlineData("mobilenet_v3_large", NetworkSource.TensorFlow, 3_442_808)]
    [InlineData("mobilenet_v3_small", NetworkSource.Timm, 2_041_872)]
    [InlineData("mobilenet_v3_small", NetworkSource.Torchvision, 1_653_920)]
    [InlineData("mobilenet_v3_small", NetworkSource.TensorFlow, 1_675_024)]
    public void Sources_read_a_width_of_three_quarters_differently(string name, NetworkSource source, long parameters) =>
        Assert.Equal(parameters, NetworkCost.Of(KnownNetworks.Create(name, new NetworkOptions { Width = 0.75, Source = source })).Parameters);

    [Theory]
    [InlineData(NetworkSource.Timm)]
    [InlineData(NetworkSource.Torchvision)]
    [InlineData(NetworkSource.TensorFlow)]
    public void Sources_agree_at_width_one(NetworkSource source)
    {
        var network = KnownNetworks.Create("mobilenet_v3_small", new NetworkOptions { Source = source });
        Assert.Equal(KnownNetworks.Create("mobilenet_v3_small").Nodes.Select(node => (node.Name, node.Operation, node.Output)), network.Nodes.Select(node => (node.Name, node.Operation, node.Output)));
    }

    /// <summary>Squeezed from the expanded width, rounded to 8; ReLU inside even where the block has hard-swish.</summary>
    [Theory]
    [InlineData("mobilenet_v3_large", "24 32 32 120 168 168 240 240")]
    [InlineData("mobilenet_v3_small", "8 24 64 64 32 40 72 144 144")]
    public void Squeezed_widths_are_the_sources(string name, string widths)
    {
        var network = KnownNetworks.Create(name);
        var reductions = network.Nodes.Where(node => node.Name.EndsWith(".se.reduce", StringComparison.Ordinal));
        Assert.Equal(widths, string.Join(' ', reductions.Select(node => node.Output.Channels)));
        Assert.All(
            network.Nodes.Where(node => node.Name.EndsWith(".se.act", StringComparison.Ordinal)),
            node => Assert.Equal(new Activation(ActivationFunction.ReLU), node.Operation));
    }

    [Fact]
    public void The_first_block_has_no_expansion_and_the_hidden_layer_a_bias_and_no_norm()
    {
        var network = KnownNetworks.Create("mobilenet_v3_small");
        Assert.DoesNotContain(network.Nodes, node => node.Name.StartsWith("block1.expand", StringComparison.Ordinal) || node.Name.StartsWith("head.hidden.", StringComparison.Ordinal));
        Assert.Equal(new Convolution(1024, 1, 1, Padding.None, Bias: true), network["head.hidden"].Operation);
        Assert.Equal(new Shape(1024, 1, 1), network["head.act"].Output);
    }

    [Fact]
    public void Minimalistic_has_small_kernels_and_relu_only()
    {
        var network = KnownNetworks.Create("mobilenet_v3_large_minimalistic");
        Assert.All(network.Nodes, node => Assert.True(
            node.Operation is not (Scale or Activation { Function: not ActivationFunction.ReLU } or Convolution { Kernel.Height: > 3 }), node.Name));
    }

    /// <summary>timm's act_layer: the table's ReLU stays.</summary>
    [Fact]
    public void Another_activation_stands_in_for_hard_swish_alone()
    {
        var network = KnownNetworks.Create("mobilenet_v3_large", new NetworkOptions { Activation = ActivationFunction.SiLU });
        Assert.DoesNotContain(network.Nodes, node => node.Operation is Activation { Function: ActivationFunction.HardSwish });
        Assert.Equal(new Activation(ActivationFunction.SiLU), network["stem.act"].Operation);
        Assert.Equal(new Activation(ActivationFunction.ReLU), network["block2.expand.act"].Operation);
        Assert.Equal(new Activation(ActivationFunction.SiLU), network["block7.expand.act"].Operation);
        Assert.Equal(new Activation(ActivationFunction.HardSigmoid), network["block4.se.gate"].Operation);
        Assert.Equal(new Activation(ActivationFunction.SiLU), network["head.act"].Operation);
    }

    [Fact]
    public void Squeeze_and_excitation_can_be_left_out_where_it_is()
    {
        Assert.DoesNotContain(KnownNetworks.Create("mobilenet_v3_small", new NetworkOptions { SqueezeExcitation = false }).Nodes, node => node.Operation is Scale);
        Assert.Throws<MenutException>(() => KnownNetworks.Create("mobilenet_v3_small_minimalistic", new NetworkOptions { SqueezeExcitation = false }));
    }
}
