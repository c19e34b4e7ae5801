using Menut.Fixtures;
using Menut.Images;
using Menut.Networks;
using Menut.Training.Native;

namespace Menut.Onnx.Tests;

/// <summary>What graphs do to red, green and blue before the first layer.</summary>
public sealed class ChannelTests
{
    public ChannelTests() => LibTorch.Require();

    /// <summary>torchvision's Inception-v3 takes ImageNet's normalisation and makes another of it, channel by channel.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_second_normalisation_stays_in_the_network(bool sliced)
    {
        var g = new OnnxGraphBuilder(13, "n", 3, 8, 8);
        string Channel(int index, float scale, float shift)
        {
            string x = sliced
                ? g.Node("Slice", ["x", g.Int64s($"from{index}", index), g.Int64s($"to{index}", index + 1), g.Int64s($"axis{index}", 1)])
                : g.Node("Unsqueeze", [g.Node("Gather", ["x", g.Node("Constant", [], ("value", Format.OnnxTensor.FromInt64s("", [], [index])))], ("axis", 1)), g.Constant(1)]);
            return g.Node("Add", [g.Node("Mul", [x, g.ScalarConstant(scale)]), g.ScalarConstant(shift)]);
        }

        string joined = g.Node("Concat", [Channel(0, 0.458f, -0.03f), Channel(1, 0.448f, -0.088f), Channel(2, 0.45f, -0.188f)], ("axis", 1));
        Finish(g, joined);
        var model = ForeignGraph.Check(g).Model;
        Assert.Equal(Preprocessing.ImageNet(8), model.Preprocessing);
        Assert.IsType<ChannelAffine>(model.Network.Nodes[1].Operation);
    }

    [Fact]
    public void Another_order_of_colours_is_kept()
    {
        var g = new OnnxGraphBuilder(13, "n", 3, 8, 8);
        Finish(g, g.Node("Gather", ["x", g.Int64s("order", 2, 1, 0)], ("axis", 1)));
        var network = ForeignGraph.Check(g).Model.Network;
        Assert.IsType<Convolution>(network.Nodes[1].Operation);
    }

    /// <summary>(x - mean) / deviation of values from 0 to 1, and (x - mean · 255) / (deviation · 255) of pixels.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(255)]
    public void Normalisation_at_the_beginning_is_the_models(float range)
    {
        var g = new OnnxGraphBuilder(13, "n", 3, 8, 8);
        float[] Of(IEnumerable<float> values) => [.. values.Select(value => value * range)];
        string x = g.Node("Sub", ["x", g.Floats("mean", [1, 3, 1, 1], Of(Preprocessing.ImageNetMean))]);
        Finish(g, g.Node("Div", [x, g.Floats("std", [1, 3, 1, 1], Of(Preprocessing.ImageNetStandardDeviation))]));
        var model = ForeignGraph.Check(g, range: range).Model;
        Assert.All(model.Preprocessing.Mean.Zip(Preprocessing.ImageNetMean), pair => Assert.Equal(pair.Second, pair.First, 1e-5));
        Assert.All(model.Preprocessing.StandardDeviation.Zip(Preprocessing.ImageNetStandardDeviation), pair => Assert.Equal(pair.Second, pair.First, 1e-5));
        Assert.IsType<Convolution>(model.Network.Nodes[1].Operation);
    }

    private static void Finish(OnnxGraphBuilder g, string x)
    {
        x = g.Node("Flatten", [g.Node("GlobalAveragePool", [g.Node("Relu", [g.Conv(x, "a", 3, 5, 3)])])]);
        g.Output(x, "n", 5);
    }
}
