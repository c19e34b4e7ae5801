using Menut.Costs;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Tests.Networks;

public sealed class MobileNetV4Tests
{
    /// <summary>Every distinct figure that is published for the family: paper, TensorFlow's model garden and timm.</summary>
    [Theory]
    [InlineData("conv_small", 1.0, 224, 3_774_024, 186_005_568)]
    [InlineData("conv_small", 1.0, 256, 3_774_024, 242_178_048)]
    [InlineData("conv_small", 1.0, 320, 3_774_024, 376_992_000)]
    [InlineData("conv_small", 0.5, 224, 2_238_952, 64_741_408)]
    [InlineData("conv_small", 0.5, 256, 2_238_952, 83_980_288)]
    [InlineData("conv_small", 0.35, 224, 1_905_384, 47_723_040)]
    [InlineData("conv_small", 0.35, 256, 1_905_384, 61_808_640)]
    [InlineData("conv_medium", 1.0, 224, 9_715_512, 827_649_984)]
    [InlineData("conv_medium", 1.0, 256, 9_715_512, 1_080_244_224)]
    [InlineData("conv_medium", 1.0, 320, 9_715_512, 1_686_470_400)]
    [InlineData("conv_medium", 1.0, 384, 9_715_512, 2_427_413_504)]
    [InlineData("conv_large", 1.0, 256, 32_590_864, 2_835_269_632)]
    [InlineData("conv_large", 1.0, 320, 32_590_864, 4_428_697_600)]
    [InlineData("conv_large", 1.0, 384, 32_590_864, 6_376_220_672)]
    [InlineData("conv_large", 1.0, 448, 32_590_864, 8_677_838_848)]
    [InlineData("hybrid_medium", 1.0, 224, 11_074_648, 966_311_360)]
    [InlineData("hybrid_medium", 1.0, 256, 11_074_648, 1_271_183_360)]
    [InlineData("hybrid_medium", 1.0, 320, 11_074_648, 2_021_676_800)]
    [InlineData("hybrid_medium", 1.0, 384, 11_074_648, 2_974_991_360)]
    [InlineData("hybrid_medium", 1.0, 448, 11_074_648, 4_152_753_920)]
    [InlineData("hybrid_medium", 0.75, 224, 7_313_528, 649_844_400)]
    [InlineData("hybrid_large", 1.0, 384, 37_764_624, 7_711_877_120)]
    [InlineData("hybrid_large", 1.0, 448, 37_764_624, 10_662_801_408)]
    [InlineData("hybrid_large", 0.75, 256, 22_754_984, 2_036_234_240)]
    public void Costs_are_exact(string variant, double width, int resolution, long parameters, long multiplyAdds)
    {
        var cost = NetworkCost.Of(KnownNetworks.Create($"mobilenet_v4_{variant}", new NetworkOptions { Width = width, Resolution = resolution }));
        Assert.Equal((parameters, multiplyAdds), (cost.Parameters, cost.MultiplyAdds));
    }

    /// <summary>timm prints its anti-aliased variants' multiply-adds to two decimals, and counts norms and activations with them: 1 to 2 % more than ours.</summary>
    [Theory]
    [InlineData("medium", 256, 1.58e9)]
    [InlineData("large", 384, 7.07e9)]
    [InlineData("large", 448, 9.63e9)]
    [InlineData("large", 480, 11.05e9)]
    [InlineData("large", 544, 14.19e9)]
    public void Anti_aliasing_adds_multiply_adds_and_no_parameters(string size, int resolution, double published)
    {
        var options = new NetworkOptions { Resolution = resolution };
        var (plain, averaged) = (KnownNetworks.Create($"mobilenet_v4_conv_{size}", options), KnownNetworks.Create($"mobilenet_v4_conv_aa_{size}", options));
        Assert.Equal(NetworkWeights.Of(plain), NetworkWeights.Of(averaged), (left, right) => left.Name == right.Name && left.Shape.SequenceEqual(right.Shape));
        Assert.Equal(plain["features.conv"].Output, averaged["features.conv"].Output);
        Assert.InRange(published / NetworkCost.Of(averaged).MultiplyAdds, 1.005, 1.02);
    }

    /// <summary>The mean comes after the activation and before the projection; the stem strides by itself.</summary>
    [Fact]
    public void Anti_aliasing_averages_where_the_stages_would_stride()
    {
        var network = KnownNetworks.Create("mobilenet_v4_conv_aa_large");
        Assert.Equal(
            ["stage1.block1.expand.pool", "stage2.block1.depthwise.pool", "stage3.block1.depthwise.pool", "stage4.block1.depthwise.pool"],
            network.Nodes.Where(node => node.Operation is AveragePool).Select(node => node.Name));
        Assert.Equal("stem.conv", Assert.Single(network.Nodes, node => node.Operation is Convolution { Stride.Height: 2 }).Name);
        Assert.Equal(["stage2.block1.depthwise.act"], network["stage2.block1.depthwise.pool"].Inputs);
        Assert.Equal(["stage2.block1.depthwise.pool"], network["stage2.block1.project.conv"].Inputs);
    }

    /// <summary>The stride sits on the second depthwise convolution where there is one; the first has no activation.</summary>
    [Fact]
    public void A_universal_bottleneck_strides_late_and_starts_linear()
    {
        var network = KnownNetworks.Create("mobilenet_v4_conv_small");
        Assert.Equal(1, ((Convolution)network["stage3.block1.start.conv"].Operation).Stride.Height);
        Assert.Equal(2, ((Convolution)network["stage3.block1.depthwise.conv"].Operation).Stride.Height);
        Assert.DoesNotContain(network.Nodes, node => node.Name == "stage3.block1.start.act");
        Assert.DoesNotContain(network.Nodes, node => node.Name.StartsWith("stage3.block6.depthwise", StringComparison.Ordinal));
        Assert.DoesNotContain(network.Nodes, node => node.Operation is ChannelAffine);
    }

    [Theory]
    [InlineData(0.5, 32, 480, 1280)]
    [InlineData(1.25, 40, 1200, 1280)]
    public void Width_leaves_the_hidden_layer_and_only_widens_the_stem(double width, int stem, int features, int hidden)
    {
        var network = KnownNetworks.Create("mobilenet_v4_conv_small", new NetworkOptions { Width = width });
        Assert.Equal(stem, network["stem.conv"].Output.Channels);
        Assert.Equal(features, network["features.conv"].Output.Channels);
        Assert.Equal(hidden, network["head.hidden.norm"].Output.Channels);
    }

    [Fact]
    public void Attention_sees_a_quarter_of_the_positions_where_maps_are_large()
    {
        var network = KnownNetworks.Create("mobilenet_v4_hybrid_large");
        Assert.Equal(8, network.Nodes.Count(node => node.Operation is MultiQueryAttention { Heads: 8 }));
        Assert.Equal([new(8 * 48, 24, 24), new(48, 12, 12), new(48, 12, 12)], network.InputShapes(network["stage3.block8.attention"]));
        Assert.Equal([new(8 * 64, 12, 12), new(64, 12, 12), new(64, 12, 12)], network.InputShapes(network["stage4.block11.attention"]));
        Assert.Equal(new Activation(ActivationFunction.GELU), network["stage4.block1.expand.act"].Operation);
    }

    /// <summary>The convolution before pooling counts as a block, so that even the last residual block stays below rate·(N-1)/N.</summary>
    [Fact]
    public void Drop_path_grows_over_all_blocks()
    {
        var network = KnownNetworks.Create("mobilenet_v4_conv_small", new NetworkOptions { DropPath = 0.1 });
        double[] rates = [.. network.Nodes.Select(node => node.Operation).OfType<DropPath>().Select(operation => operation.Rate)];
        Assert.Equal(10, rates.Length);
        Assert.Equal(0.1 * 5 / 17, rates[0], 12);
        Assert.Equal(0.1 * 15 / 17, rates[^1], 12);
    }
}
