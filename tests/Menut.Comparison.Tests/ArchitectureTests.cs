using Menut.Costs;
using Menut.Networks;

namespace Menut.Comparison.Tests;

public sealed class ArchitectureTests
{
    /// <summary>Depths and blocks as the papers count them; the depth of a residual network is in its name.</summary>
    [Theory]
    [InlineData("mobilenet_v1", 13, 28, 13, 0, 0)]
    [InlineData("mobilenet_v2", 17, 53, 17, 0, 10)]
    [InlineData("mobilenet_v3_large", 15, null, 15, 8, 10)]
    [InlineData("efficientnet_b0", 16, null, 16, 16, 9)]
    [InlineData("resnet18", 8, 18, 0, 0, 8)]
    [InlineData("resnet50", 16, 50, 0, 0, 16)]
    [InlineData("resnet152", 50, 152, 0, 0, 50)]
    [InlineData("inception_v3", 11, 48, 0, 0, 0)]
    public void Blocks_and_layers_are_counted_as_in_the_papers(string name, int blocks, int? depth, int depthwise, int gates, int residuals)
    {
        var built = Architecture.Of(KnownNetworks.Create(name));
        Assert.Equal((blocks, depthwise, gates, residuals), (built.Blocks, built.DepthwiseConvolutions, built.SqueezeExcitations, built.Residuals));
        Assert.Equal(depth ?? built.Depth, built.Depth);
    }

    [Fact]
    public void Functions_inside_gates_are_not_the_networks_own()
    {
        Assert.Equal([ActivationFunction.SiLU], Architecture.Of(KnownNetworks.Create("efficientnet_b0")).Activations);
        Assert.Equal([ActivationFunction.ReLU, ActivationFunction.HardSwish], Architecture.Of(KnownNetworks.Create("mobilenet_v3_small")).Activations);
    }

    [Fact]
    public void Kernels_and_channels_are_those_on_the_way()
    {
        var b0 = Architecture.Of(KnownNetworks.Create("efficientnet_b0"));
        Assert.Equal([new Window(3, 3), new Window(5, 5)], b0.Kernels);
        Assert.Equal((32, 1280), b0.Channels);
    }

    [Fact]
    public void Every_known_network_has_blocks_and_layers() =>
        Assert.All(KnownNetworks.All, known =>
        {
            var built = Architecture.Of(KnownNetworks.Create(known.Name));
            Assert.True(built.Blocks > 1 && built.Depth > built.Blocks && !built.Activations.IsEmpty && !built.Kernels.IsEmpty, known.Name);
        });

    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    public void A_run_shows_its_network_where_its_figures_agree(int stemStride)
    {
        var network = KnownNetworks.Create("mobilenet_v1", new() { Width = 0.25, Resolution = 64, Classes = 10, StemStride = stemStride });
        var cost = NetworkCost.Of(network);
        var run = Sample.Run("abc0000001") with { Resolution = 64, Parameters = cost.Parameters, MultiplyAdds = cost.MultiplyAdds };
        Assert.Equal(8, Architecture.Of(run)?.Channels.First);
        Assert.Null(Architecture.Of(run with { Parameters = run.Parameters + 1 }));
        Assert.Null(Architecture.Of(run with { Network = "nothing" }));
        Assert.Null(Architecture.Of(run with { Width = double.NaN }));
        Assert.Null(Architecture.Of(run with { Classes = -1 }));
    }
}
