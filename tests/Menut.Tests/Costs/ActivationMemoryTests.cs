using Menut.Costs;
using Menut.Networks;

namespace Menut.Tests.Costs;

/// <summary>Activation bytes and their peak, on networks small enough for a sheet of paper. The input is 3x4x4: 192 bytes.</summary>
public sealed class ActivationMemoryTests
{
    private const long Map = 3 * 4 * 4 * sizeof(float);

    [Fact]
    public void In_a_chain_two_neighbours_live_at_once()
    {
        var cost = Cost(net =>
        {
            var x = net.ConvNorm("a", net.Input, 2, 1, 1, ActivationFunction.ReLU);
            net.Classifier(x, dropout: 0.5);
        });

        // Convolution, norm and activation of 2x4x4; pool and flatten and dropout of 2; logits of 5.
        Assert.Equal(Map + (3 * 2 * 16 * 4) + (3 * 2 * 4) + (5 * 4), cost.ActivationBytes);
        Assert.Equal(Map + (2 * 16 * 4), cost.PeakActivationBytes);
    }

    [Fact]
    public void A_skip_keeps_its_map_alive_until_the_sum()
    {
        var cost = Cost(net =>
        {
            var a = Convolution(net, "a", net.Input);
            var b = Convolution(net, "b", a);
            net.Residual(a, b, dropPath: 0.2);
        });

        // At the sum: a, b (dropped in place) and the sum itself.
        Assert.Equal(3 * Map, cost.PeakActivationBytes);
        Assert.Equal(5 * Map, cost.ActivationBytes);
    }

    [Fact]
    public void Nothing_works_in_place_on_what_others_still_read()
    {
        var cost = Cost(net =>
        {
            var a = Convolution(net, "a", net.Input);
            var act = net.Append("act", new Activation(ActivationFunction.ReLU), a);
            net.Append("add", new Add(), a, act);
        });

        Assert.Equal(3 * Map, cost.PeakActivationBytes);
    }

    [Fact]
    public void The_last_reader_may_work_in_place_though_others_read_before()
    {
        var cost = Cost(net =>
        {
            var a = Convolution(net, "a", net.Input);
            var b = Convolution(net, "b", a);
            var act = net.Append("act", new Activation(ActivationFunction.ReLU), a);
            net.Append("add", new Add(), b, act);
        });

        Assert.Equal(3 * Map, cost.PeakActivationBytes);
    }

    [Fact]
    public void A_map_added_to_itself_is_freed_once()
    {
        var cost = Cost(net =>
        {
            var x = net.Input;
            for (int i = 0; i < 4; i++)
                x = net.Append($"add{i}", new Add(), x, x);
        });

        Assert.Equal(2 * Map, cost.PeakActivationBytes);
        Assert.Equal(5 * Map, cost.ActivationBytes);
    }

    /// <summary>The first strided block of 96 channels: its expanded map of 112x112 and, from it, one of 56x56.</summary>
    [Fact]
    public void EfficientNet_B0_peaks_where_its_table_says()
    {
        var cost = NetworkCost.Of(KnownNetworks.Create("efficientnet_b0"));

        Assert.Equal(96 * ((112 * 112) + (56 * 56)) * sizeof(float), cost.PeakActivationBytes);
        // Convolutions give 6.7 million values (timm's count); norm and activation of most of them come on top.
        Assert.InRange(cost.ActivationBytes, 2 * 6_700_000L * sizeof(float), 4 * 6_700_000L * sizeof(float));
        Assert.Equal(cost.Nodes.Sum(node => node.Node.Output.Elements) * sizeof(float), cost.ActivationBytes);
    }

    [Fact]
    public void Half_the_resolution_is_a_quarter_of_the_peak()
    {
        long large = NetworkCost.Of(KnownNetworks.Create("efficientnet_b0")).PeakActivationBytes;
        long small = NetworkCost.Of(KnownNetworks.Create("efficientnet_b0", new NetworkOptions { Resolution = 112 })).PeakActivationBytes;
        Assert.Equal(large, 4 * small);
    }

    private static Node Convolution(NetworkBuilder net, string name, Node input) =>
        net.Append(name, new Convolution(3, 1, 1, Padding.None), input);

    private static NetworkCost Cost(Action<NetworkBuilder> build)
    {
        var net = new NetworkBuilder("tiny", new NetworkOptions { Classes = 5 }, Conventions.PyTorch, resolution: 4);
        build(net);
        return NetworkCost.Of(net.Build("tiny"));
    }
}
