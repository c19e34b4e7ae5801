using Menut.Networks;

namespace Menut.Tests.Networks;

public sealed class InceptionV3Tests
{
    private static readonly Network Published = KnownNetworks.Create("inception_v3");

    /// <summary>Table 1 of the paper, with the last block's 2048 channels.</summary>
    [Theory]
    [InlineData("stem.conv1.conv", 32, 149)]
    [InlineData("stem.conv2.conv", 32, 147)]
    [InlineData("stem.conv3.conv", 64, 147)]
    [InlineData("stem.pool1", 64, 73)]
    [InlineData("stem.conv5.conv", 192, 71)]
    [InlineData("stem.pool2", 192, 35)]
    [InlineData("mixed5b.concat", 256, 35)]
    [InlineData("mixed5c.concat", 288, 35)]
    [InlineData("mixed5d.concat", 288, 35)]
    [InlineData("mixed6a.concat", 768, 17)]
    [InlineData("mixed6e.concat", 768, 17)]
    [InlineData("mixed7a.concat", 1280, 8)]
    [InlineData("mixed7c.concat", 2048, 8)]
    public void Shapes_are_the_papers(string node, int channels, int side) => Assert.Equal(new Shape(channels, side, side), Published[node].Output);

    /// <summary>Concatenated in torchvision's order: a classifier's columns depend on it.</summary>
    [Fact]
    public void Branches_are_concatenated_in_order()
    {
        Assert.Equal(["mixed5b.branch1x1.act", "mixed5b.branch5x5.2.act", "mixed5b.branch3x3dbl.3.act", "mixed5b.branch_pool.act"], Published["mixed5b.concat"].Inputs);
        Assert.Equal(["mixed6a.branch3x3.act", "mixed6a.branch3x3dbl.3.act", "mixed6a.branch_pool.pool"], Published["mixed6a.concat"].Inputs);
        Assert.Equal(
            ["mixed7c.branch1x1.act", "mixed7c.branch3x3.2a.act", "mixed7c.branch3x3.2b.act", "mixed7c.branch3x3dbl.3a.act", "mixed7c.branch3x3dbl.3b.act", "mixed7c.branch_pool.act"],
            Published["mixed7c.concat"].Inputs);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(NetworkSource.Torchvision, true)]
    [InlineData(NetworkSource.Timm, true)]
    [InlineData(NetworkSource.TensorFlow, false)]
    public void Only_TensorFlow_leaves_padding_out_of_averages(NetworkSource? source, bool counted) =>
        Assert.All(
            KnownNetworks.Create("inception_v3", new NetworkOptions { Source = source }).Nodes.Select(node => node.Operation).OfType<AveragePool>(),
            pool => Assert.Equal(counted, pool.CountsPadding));

    /// <summary>Padded convolutions have odd kernels and no stride, so both rules place their zeros alike; the others have none under either.</summary>
    [Fact]
    public void Both_padding_rules_make_the_same_network()
    {
        var same = KnownNetworks.Create("inception_v3", new NetworkOptions { Conventions = Conventions.TensorFlow });
        foreach (var (ours, theirs) in Published.Nodes.Zip(same.Nodes))
        {
            if (ours.Operation is Convolution a && theirs.Operation is Convolution b)
                Assert.Equal(Extent(Published, ours, a), Extent(same, theirs, b));
            Assert.Equal(ours.Output, theirs.Output);
        }

        static PaddingExtent Extent(Network network, Node node, Convolution convolution) =>
            PaddingExtent.Of(convolution.Padding, network.InputShapes(node)[0], convolution.Kernel, convolution.Stride);
    }

    [Fact]
    public void The_auxiliary_head_hangs_on_the_last_map_of_seventeen()
    {
        var network = KnownNetworks.Create("inception_v3", new NetworkOptions { AuxiliaryHead = true, Classes = 7 });
        Assert.Equal(["mixed6e.concat"], network["auxiliary.pool"].Inputs);
        Assert.Equal(new Shape(128, 5, 5), network["auxiliary.conv0.conv"].Output);
        Assert.Equal(new Shape(768, 1, 1), network["auxiliary.conv1.conv"].Output);
        Assert.Equal(new Shape(7, 1, 1), network["auxiliary.classifier"].Output);
        Assert.All(network.Nodes, node => Assert.Equal(node.Name.StartsWith("auxiliary.", StringComparison.Ordinal), network.IsAuxiliary(node)));
        Assert.DoesNotContain(Published.Nodes, Published.IsAuxiliary);
    }

    /// <summary>Nothing is padded where the picture shrinks, so that it runs out of pixels earlier than the others.</summary>
    [Theory]
    [InlineData(2, false, 75, "mixed7a.branch3x3.2.conv")]
    [InlineData(1, false, 39, "mixed7a.branch3x3.2.conv")]
    [InlineData(2, true, 299, "auxiliary.conv1.conv")]
    [InlineData(1, true, 151, "auxiliary.conv1.conv")]
    public void The_smallest_resolution_is_the_one_that_the_error_names(int stemStride, bool auxiliaryHead, int smallest, string where)
    {
        var options = new NetworkOptions { StemStride = stemStride, AuxiliaryHead = auxiliaryHead };
        foreach (int resolution in (int[])[smallest - 1, smallest / 2, 2, 1])
        {
            var error = Assert.Throws<MenutException>(() => KnownNetworks.Create("inception_v3", options with { Resolution = resolution }));
            Assert.Equal(Fault.Usage, error.Fault);
            Assert.StartsWith($"--resolution {resolution} is too small for inception_v3: ", error.Message, StringComparison.Ordinal);
            Assert.Contains($"Try {smallest} or more", error.Message, StringComparison.Ordinal);
            if (resolution == smallest - 1)
                Assert.Contains($" is left where {where} needs ", error.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1000, KnownNetworks.Create("inception_v3", options with { Resolution = smallest }).Classes);
    }

    [Fact]
    public void What_it_does_not_define_is_refused() =>
        Assert.Contains("--width is not defined for inception_v3", Assert.Throws<MenutException>(
            () => KnownNetworks.Create("inception_v3", new NetworkOptions { Width = 0.5 })).Message, StringComparison.Ordinal);
}
