using Menut.Networks;

namespace Menut.Tests.Networks;

/// <summary>EfficientNet's relatives against the widths and repeats that the released networks have, and the blocks that only they have.</summary>
public sealed class EfficientFamiliesTests
{
    [Theory]
    [InlineData("efficientnet_lite0", 32, "16 24 40 80 112 192 320", 1280, "1 2 2 3 3 4 1")]
    [InlineData("efficientnet_lite2", 32, "16 24 48 88 120 208 352", 1280, "1 3 3 4 4 5 1")]
    [InlineData("efficientnet_lite4", 32, "24 32 56 112 160 272 448", 1280, "1 4 4 6 6 8 1")]
    [InlineData("efficientnet_v2_b0", 32, "16 32 48 96 112 192", 1280, "1 2 2 3 5 8")]
    [InlineData("efficientnet_v2_b2", 32, "16 32 56 104 120 208", 1408, "2 3 3 4 6 10")]
    [InlineData("efficientnet_v2_b3", 40, "16 40 56 112 136 232", 1536, "2 3 3 5 7 12")]
    [InlineData("efficientnet_v2_s", 24, "24 48 64 128 160 256", 1280, "2 4 4 6 9 15")]
    [InlineData("efficientnet_v2_xl", 32, "32 64 96 192 256 512 640", 1280, "4 8 8 16 24 32 8")]
    [InlineData("efficientnet_edgetpu_s", 32, "24 32 48 96 144 192", 1280, "1 2 4 5 4 2")]
    [InlineData("efficientnet_edgetpu_l", 40, "32 40 56 112 176 232", 1536, "2 3 6 7 6 3")]
    public void Widths_and_repeats_are_the_released_ones(string name, int stem, string widths, int features, string repeats)
    {
        var network = KnownNetworks.Create(name);
        var blocks = network.Nodes.Where(node => node.Name.StartsWith("stage", StringComparison.Ordinal))
            .Select(node => (Parts: node.Name.Split('.'), node.Output.Channels))
            .GroupBy(node => node.Parts[0], node => (Block: node.Parts[1], node.Channels)).ToArray();

        Assert.Equal(stem, network["stem.conv"].Output.Channels);
        Assert.Equal(features, network["features.conv"].Output.Channels);
        Assert.Equal(repeats, string.Join(' ', blocks.Select(stage => stage.Select(node => node.Block).Distinct().Count())));
        Assert.Equal(widths, string.Join(' ', blocks.Select(stage => stage.Last().Channels)));
    }

    [Fact]
    public void Lite_has_neither_gates_nor_smooth_activations() =>
        Assert.DoesNotContain(KnownNetworks.Create("efficientnet_lite4").Nodes, node =>
            node.Operation is Scale or Activation { Function: not ActivationFunction.ReLU6 });

    [Fact]
    public void Lite_scales_no_ends_when_it_is_asked_to_scale()
    {
        var network = KnownNetworks.Create("efficientnet_lite0", new NetworkOptions { Width = 0.5, Depth = 2 });
        Assert.Equal(32, network["stem.conv"].Output.Channels);
        Assert.Equal(1280, network["features.conv"].Output.Channels);
        Assert.Equal(8, network["stage1.block1.project.conv"].Output.Channels);
        Assert.DoesNotContain(network.Nodes, node => node.Name.StartsWith("stage1.block2", StringComparison.Ordinal) || node.Name.StartsWith("stage7.block2", StringComparison.Ordinal));
        Assert.Contains(network.Nodes, node => node.Name == "stage2.block4.add");
    }

    /// <summary>One convolution, activated before the sum; nothing is projected.</summary>
    [Fact]
    public void A_fused_block_that_expands_nothing_is_one_convolution()
    {
        var network = KnownNetworks.Create("efficientnet_v2_s");
        Assert.Equal(
            ["stage1.block2.conv.conv", "stage1.block2.conv.norm", "stage1.block2.conv.act", "stage1.block2.drop_path", "stage1.block2.add"],
            network.Nodes.Select(node => node.Name).Where(name => name.StartsWith("stage1.block2.", StringComparison.Ordinal)));
        Assert.Equal(["stage1.block1.add", "stage1.block2.drop_path"], network["stage1.block2.add"].Inputs);
        Assert.Equal(["stage1.block2.conv.act"], network["stage1.block2.drop_path"].Inputs);
    }

    [Fact]
    public void A_fused_block_expands_with_its_kernel_and_stride_and_never_squeezes()
    {
        var network = KnownNetworks.Create("efficientnet_v2_s");
        Assert.Equal(new Convolution(96, 3, 2, Padding.Symmetric), network["stage2.block1.expand.conv"].Operation); // 24·4
        Assert.Equal(new Convolution(48, 1, 1, Padding.Symmetric), network["stage2.block1.project.conv"].Operation);
        Assert.Equal(["stage4", "stage5", "stage6"], network.Nodes.Where(node => node.Operation is Scale).Select(node => node.Name.Split('.')[0]).Distinct());
        Assert.Equal(16, network["stage4.block1.se.reduce"].Output.Channels); // a quarter of the block's 64
    }

    /// <summary>In the release the first stage expands as if 24 channels came in, and skips nothing even where it could.</summary>
    [Fact]
    public void EdgeTpu_expands_its_first_stage_from_its_own_width()
    {
        Assert.Equal(96, KnownNetworks.Create("efficientnet_edgetpu_s")["stage1.block1.expand.conv"].Output.Channels);
        var large = KnownNetworks.Create("efficientnet_edgetpu_l");
        Assert.Equal(128, large["stage1.block1.expand.conv"].Output.Channels); // 24·1.2 is 32 rounded
        Assert.DoesNotContain(large.Nodes, node => node.Operation is Add && node.Name.StartsWith("stage1.", StringComparison.Ordinal));
        Assert.Contains(large.Nodes, node => node.Name == "stage2.block2.add");
        Assert.DoesNotContain(large.Nodes, node => node.Operation is Scale or Activation { Function: not ActivationFunction.ReLU });
    }

    /// <summary>Where only TensorFlow's weights exist, those run as they are.</summary>
    [Theory]
    [InlineData("efficientnet_b7", PaddingRule.Symmetric, 1e-3, 0.01)]
    [InlineData("efficientnet_b8", PaddingRule.Same, 1e-3, 0.01)]
    [InlineData("efficientnet_lite0", PaddingRule.Symmetric, 1e-5, 0.1)]
    [InlineData("efficientnet_lite1", PaddingRule.Same, 1e-3, 0.01)]
    [InlineData("efficientnet_edgetpu_m", PaddingRule.Symmetric, 1e-5, 0.1)]
    [InlineData("efficientnet_v2_b0", PaddingRule.Same, 1e-3, 0.1)]
    [InlineData("efficientnet_v2_s", PaddingRule.Symmetric, 1e-3, 0.1)]
    [InlineData("efficientnet_v2_l", PaddingRule.Symmetric, 1e-3, 0.1)]
    [InlineData("efficientnet_v2_xl", PaddingRule.Same, 1e-3, 0.1)]
    [InlineData("inception_v3", PaddingRule.None, 1e-3, 0.1, "stem.conv1")]
    public void Conventions_are_those_of_the_weights_that_exist(string name, PaddingRule padding, double epsilon, double momentum, string layer = "stem")
    {
        var network = KnownNetworks.Create(name);
        Assert.Equal(padding, ((Convolution)network[$"{layer}.conv"].Operation).Padding.Rule);
        Assert.Equal(new BatchNorm(epsilon, momentum), network[$"{layer}.norm"].Operation);
    }
}
