using Menut.Networks;

namespace Menut.Tests.Networks;

public sealed class KnownNetworksTests
{
    public static TheoryData<string> Names() => [.. KnownNetworks.All.Select(definition => definition.Name)];

    /// <summary>What every reader of a network relies on.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Nodes_read_only_earlier_ones_and_end_in_logits(string name)
    {
        var network = KnownNetworks.Create(name, new NetworkOptions { Classes = 7 });
        var seen = new HashSet<string>();
        foreach (var node in network.Nodes)
        {
            Assert.All(node.Inputs, input => Assert.Contains(input, seen));
            Assert.True(seen.Add(node.Name), $"{node.Name} is there twice");
            Assert.True(node.Output is { Channels: > 0, Height: > 0, Width: > 0 }, $"{node.Name}: {node.Output}");
        }

        Assert.IsType<Input>(network.Nodes[0].Operation);
        Assert.Equal(new Shape(7, 1, 1), network.Nodes[^1].Output);
        Assert.Single(network.Nodes, node => !network.Nodes.Any(reader => reader.Inputs.Contains(node.Name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_network_can_be_made_again_from_its_name_and_options(string name)
    {
        double width = KnownNetworks.Find(name)!.ScalesWidth ? 0.5 : 1;
        var network = KnownNetworks.Create(name, new NetworkOptions { Width = width, Resolution = 96, Classes = 3, StemStride = 1 });
        var again = KnownNetworks.Create(network.Name, network.Options);
        Assert.Equal(network.Nodes.Select(node => (node.Name, node.Operation, node.Output)), again.Nodes.Select(node => (node.Name, node.Operation, node.Output)));
    }

    [Theory]
    [InlineData("mobilenet_v1", 2, 17, 1)]
    [InlineData("efficientnet_b0", 2, 17, 1)]
    [InlineData("mobilenet_v2", 1, 9, 1)]
    [InlineData("mobilenet_v3_large", 2, 17, 1)]
    [InlineData("mobilenet_v3_small", 1, 9, 1)]
    [InlineData("mobilenet_v4_conv_small", 2, 17, 1)]
    [InlineData("mobilenet_v4_hybrid_medium", 1, 9, 1)]
    [InlineData("mobilenet_v4_conv_aa_medium", 2, 31, 1)]
    [InlineData("mobilenet_v4_conv_aa_large", 1, 16, 1)]
    [InlineData("resnet18", 2, 17, 1)]
    [InlineData("resnet50", 1, 9, 1)]
    [InlineData("efficientnet_lite0", 2, 17, 1)]
    [InlineData("efficientnet_edgetpu_s", 2, 17, 1)]
    [InlineData("efficientnet_v2_b0", 1, 9, 1)]
    [InlineData("efficientnet_v2_m", 2, 17, 1)]
    public void The_smallest_resolution_is_the_one_that_the_error_names(string name, int stemStride, int smallest, int last)
    {
        var options = new NetworkOptions { StemStride = stemStride };
        var error = Assert.Throws<MenutException>(() => KnownNetworks.Create(name, options with { Resolution = smallest - 1 }));
        Assert.Equal(Fault.Usage, error.Fault);
        Assert.Contains($"--resolution {smallest - 1} is too small for {name}", error.Message, StringComparison.Ordinal);
        Assert.Contains($"Try {smallest} or more", error.Message, StringComparison.Ordinal);

        var network = KnownNetworks.Create(name, options with { Resolution = smallest });
        Assert.Equal(last, network.Nodes.Last(node => node.Operation is Convolution { Kernel.Height: > 1 }).Output.Height);
    }

    /// <summary>A pooling that gets a single pixel halves as little as a convolution would.</summary>
    [Fact]
    public void A_pooling_with_nothing_left_to_halve_is_named()
    {
        var error = Assert.Throws<MenutException>(() => KnownNetworks.Create("resnet18", new NetworkOptions { Resolution = 2 }));
        Assert.Equal(Fault.Usage, error.Fault);
        Assert.Contains("nothing is left to halve at stem.pool. Try 17 or more", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("efficientnet_b9", "efficientnet_b0")]
    [InlineData("inceptionv3", "inception_v3")]
    [InlineData("mobilnet_v2", "mobilenet_v2")]
    [InlineData("Resnet-50", "resnet50")]
    public void A_typo_says_the_nearest(string typo, string nearest)
    {
        var error = Assert.Throws<MenutException>(() => KnownNetworks.Create(typo));
        Assert.Contains($"Did you mean '{nearest}'?", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, NetworkOptions> Impossible() => new()
    {
        { "--width 0", new() { Width = 0 } },
        { "--width -1", new() { Width = -1 } },
        { "--width NaN", new() { Width = double.NaN } },
        { "--depth 0", new() { Depth = 0 } },
        { "--resolution 0", new() { Resolution = 0 } },
        { "--resolution 60000", new() { Resolution = 60_000 } },
        { "--classes 0", new() { Classes = 0 } },
        { "--stem-stride 3", new() { StemStride = 3 } },
        { "--dropout 1", new() { Dropout = 1 } },
        { "--drop-path -0.1", new() { DropPath = -0.1 } },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_no_network_can_have_is_refused_by_option(string option, NetworkOptions options)
    {
        var error = Assert.Throws<MenutException>(() => KnownNetworks.Create("efficientnet_b0", options));
        Assert.Equal(Fault.Usage, error.Fault);
        Assert.StartsWith($"{option} is out of range", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, Conventions> ImpossibleConventions() => new()
    {
        { "padding of None", Conventions.PyTorch with { Padding = PaddingRule.None } },
        { "padding of 7", Conventions.PyTorch with { Padding = (PaddingRule)7 } },
        { "epsilon of 0", Conventions.PyTorch with { BatchNormEpsilon = 0 } },
        { "epsilon of -1", Conventions.PyTorch with { BatchNormEpsilon = -1 } },
        { "epsilon of NaN", Conventions.PyTorch with { BatchNormEpsilon = double.NaN } },
        { "epsilon of Infinity", Conventions.PyTorch with { BatchNormEpsilon = double.PositiveInfinity } },
        { "momentum of 0", Conventions.PyTorch with { BatchNormMomentum = 0 } },
        { "momentum of 1.1", Conventions.PyTorch with { BatchNormMomentum = 1.1 } },
        { "momentum of NaN", Conventions.PyTorch with { BatchNormMomentum = double.NaN } },
    };

    [Theory]
    [MemberData(nameof(ImpossibleConventions))]
    public void Conventions_that_no_weights_have_are_refused(string what, Conventions conventions)
    {
        var error = Assert.Throws<MenutException>(() => KnownNetworks.Create("resnet18", new NetworkOptions { Conventions = conventions }));
        Assert.Equal(Fault.Usage, error.Fault);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_is_refused_where_there_is_none() =>
        Assert.Contains("efficientnet", Assert.Throws<MenutException>(() => KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Depth = 2 })).Message, StringComparison.Ordinal);
}
