using Menut.Networks;

namespace Menut.Tests.Networks;

/// <summary>B0 to B7 against the widths and repeats that the released networks have.</summary>
public sealed class EfficientNetTests
{
    [Theory]
    [InlineData("efficientnet_b0", 32, "16 24 40 80 112 192 320", 1280, "1 2 2 3 3 4 1", 16)]
    [InlineData("efficientnet_b1", 32, "16 24 40 80 112 192 320", 1280, "2 3 3 4 4 5 2", 23)]
    [InlineData("efficientnet_b2", 32, "16 24 48 88 120 208 352", 1408, "2 3 3 4 4 5 2", 23)]
    [InlineData("efficientnet_b3", 40, "24 32 48 96 136 232 384", 1536, "2 3 3 5 5 6 2", 26)]
    [InlineData("efficientnet_b4", 48, "24 32 56 112 160 272 448", 1792, "2 4 4 6 6 8 2", 32)]
    [InlineData("efficientnet_b5", 48, "24 40 64 128 176 304 512", 2048, "3 5 5 7 7 9 3", 39)]
    [InlineData("efficientnet_b6", 56, "32 40 72 144 200 344 576", 2304, "3 6 6 8 8 11 3", 45)]
    [InlineData("efficientnet_b7", 64, "32 48 80 160 224 384 640", 2560, "4 7 7 10 10 13 4", 55)]
    public void Widths_and_repeats_are_the_released_ones(string name, int stem, string widths, int head, string repeats, int blocks)
    {
        var network = KnownNetworks.Create(name);
        string[][] names = [.. network.Nodes.Select(node => node.Name.Split('.')).Where(parts => parts[0].StartsWith("stage", StringComparison.Ordinal))];
        var stages = names.GroupBy(parts => parts[0], parts => parts[1]).Select(stage => (Stage: stage.Key, Blocks: stage.Distinct().Count())).ToArray();

        Assert.Equal(stem, network["stem.conv"].Output.Channels);
        Assert.Equal(head, network["features.conv"].Output.Channels);
        Assert.Equal(repeats, string.Join(' ', stages.Select(stage => stage.Blocks)));
        Assert.Equal(widths, string.Join(' ', stages.Select(stage => network[$"{stage.Stage}.block1.project.conv"].Output.Channels)));
        Assert.Equal(blocks, stages.Sum(stage => stage.Blocks));
    }

    /// <summary>Block i of N drops its branch at rate·i/N, where there is a skip; the first block never.</summary>
    [Fact]
    public void Drop_path_grows_linearly_and_never_reaches_its_rate()
    {
        var network = KnownNetworks.Create("efficientnet_b0", new NetworkOptions { DropPath = 0.32 });
        var rates = network.Nodes.Where(node => node.Operation is DropPath)
            .ToDictionary(node => node.Name, node => Math.Round(((DropPath)node.Operation).Rate, 9));

        // Sixteen blocks; those with a skip are 3rd, 5th, 7th, 8th, 10th, 11th and 13th to 15th (0-based 2, 4, 6, 7, 9, 10, 12, 13, 14).
        Assert.Equal([0.04, 0.08, 0.12, 0.14, 0.18, 0.2, 0.24, 0.26, 0.28], rates.Values);
        Assert.Equal(0.04, rates["stage2.block2.drop_path"]);
        Assert.Equal(0.28, rates["stage6.block4.drop_path"]);
    }

    [Fact]
    public void Drop_path_of_zero_leaves_no_node() =>
        Assert.DoesNotContain(KnownNetworks.Create("efficientnet_b0", new NetworkOptions { DropPath = 0 }).Nodes, node => node.Operation is DropPath);

    [Fact]
    public void Squeeze_is_a_quarter_of_the_blocks_input_uncut_to_eight()
    {
        var network = KnownNetworks.Create("efficientnet_b0");
        Assert.Equal(8, network["stage1.block1.se.reduce"].Output.Channels); // of 32, not expanded
        Assert.Equal(4, network["stage2.block1.se.reduce"].Output.Channels); // of 16, although 96 are squeezed
        Assert.Equal(6, network["stage2.block2.se.reduce"].Output.Channels); // of 24
    }

    [Fact]
    public void Conventions_are_those_of_the_weights_of_that_size()
    {
        static double Epsilon(string name) => ((BatchNorm)KnownNetworks.Create(name)["stem.norm"].Operation).Epsilon;
        Assert.Equal(1e-5, Epsilon("efficientnet_b4"));
        Assert.Equal(1e-3, Epsilon("efficientnet_b5"));
    }
}
