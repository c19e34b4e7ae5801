using Menut.Networks;

namespace Menut.Tests.Networks;

public sealed class MobileNetTests
{
    [Theory]
    [InlineData(1.0, "32 64 128 128 256 256 512 512 512 512 512 512 1024 1024")]
    [InlineData(0.75, "24 48 96 96 192 192 384 384 384 384 384 384 768 768")]
    [InlineData(0.25, "8 16 32 32 64 64 128 128 128 128 128 128 256 256")]
    public void V1_has_the_papers_channels(double width, string channels)
    {
        var network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = width });
        int[] found = [network["stem.conv"].Output.Channels, .. Enumerable.Range(1, 13).Select(i => network[$"block{i}.pointwise.conv"].Output.Channels)];
        Assert.Equal(channels, string.Join(' ', found));
    }

    /// <summary>Table 1 of the paper prints stride 2 on the last depthwise layer; 7x7 is kept.</summary>
    [Fact]
    public void V1_keeps_seven_by_seven()
    {
        var network = KnownNetworks.Create("mobilenet_v1");
        Assert.Equal(new Shape(1024, 7, 7), network["block12.pointwise.conv"].Output);
        Assert.Equal(new Shape(1024, 7, 7), network["block13.pointwise.conv"].Output);
        Assert.DoesNotContain(network.Nodes, node => node.Operation is Add);
    }

    [Fact]
    public void V1_shallow_drops_five_layers() =>
        Assert.Equal(8, KnownNetworks.Create("mobilenet_v1_shallow").Nodes.Count(node => node.Name.EndsWith("depthwise.conv", StringComparison.Ordinal)));

    [Theory]
    [InlineData(1.4, 48, "24 32 48 88 136 224 448", 1792)]
    [InlineData(1.0, 32, "16 24 32 64 96 160 320", 1280)]
    [InlineData(0.75, 24, "16 24 24 48 72 120 240", 1280)]
    [InlineData(0.35, 16, "8 8 16 24 32 56 112", 1280)] // the last layer is widened only, never narrowed
    public void V2_has_the_released_widths(double width, int stem, string widths, int head)
    {
        var network = KnownNetworks.Create("mobilenet_v2", new NetworkOptions { Width = width });
        Assert.Equal(stem, network["stem.conv"].Output.Channels);
        Assert.Equal(widths, string.Join(' ', Enumerable.Range(1, 7).Select(s => network[$"stage{s}.block1.project.conv"].Output.Channels)));
        Assert.Equal(head, network["features.conv"].Output.Channels);
    }

    /// <summary>At 0.35 stages 1 and 2 are equally wide; the stride still leaves no skip.</summary>
    [Fact]
    public void V2_skips_only_where_nothing_is_strided()
    {
        var network = KnownNetworks.Create("mobilenet_v2", new NetworkOptions { Width = 0.35 });
        Assert.DoesNotContain(network.Nodes, node => node.Name == "stage2.block1.add");
        Assert.Contains(network.Nodes, node => node.Name == "stage2.block2.add");
    }

    /// <summary>A 1x1 convolution of 1024 by 1024 and its norm more than MobileNet has; timm's table rounds to 5.28 million.</summary>
    [Fact]
    public void Timms_head_convolution_adds_itself_alone() =>
        Assert.Equal(4_231_976 + 1024 * 1024 + 2 * 1024, Menut.Costs.NetworkCost.Of(KnownNetworks.Create("mobilenet_v1_100h")).Parameters);
}
