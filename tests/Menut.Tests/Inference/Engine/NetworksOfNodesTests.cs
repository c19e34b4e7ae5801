using Menut.Images;
using Menut.Inference;
using Menut.Inference.Planning;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Tests.Inference.Engine;

/// <summary>Networks that no table has, as an ONNX file may bring them.</summary>
public sealed class NetworksOfNodesTests
{
    private static readonly NodeDescription Picture = new("input", new Input(new Shape(3, 9, 9)), []);

    /// <summary>SqueezeNet's end: the mean itself is the answer.</summary>
    [Fact]
    public void A_network_may_end_in_a_global_average() => Agrees(
        Picture, new("conv", new Convolution(5, 3, 1, Padding.Symmetric, Bias: true), ["input"]), new("act", new Activation(ActivationFunction.ReLU), ["conv"]),
        new("pool", new GlobalAveragePool(), ["act"]), new("flat", new Flatten(), ["pool"]));

    [Fact]
    public void A_network_of_convolutions_may_end_in_a_global_average() => Agrees(
        Picture, new("conv1", new Convolution(6, 3, 2, Padding.Symmetric, Bias: true), ["input"]), new("conv2", new Convolution(4, 1, 1, Padding.None, Bias: true), ["conv1"]),
        new("pool", new GlobalAveragePool(), ["conv2"]), new("flat", new Flatten(), ["pool"]));

    /// <summary>A mean and a gate that a window reads have a border like any map.</summary>
    [Fact]
    public void A_window_may_read_a_mean() => Agrees(
        Picture, new("conv", new Convolution(6, 1, 1, Padding.None, Bias: true), ["input"]), new("pool", new GlobalAveragePool(), ["conv"]),
        new("wide", new Convolution(6, 3, 1, Padding.Symmetric, Bias: true), ["pool"]), new("sigmoid", new Activation(ActivationFunction.Sigmoid), ["wide"]),
        new("gated", new Scale(), ["conv", "sigmoid"]), new("last", new Convolution(6, 1, 1, Padding.None, Bias: true), ["gated"]),
        new("wider", new Convolution(6, 3, 1, Padding.Symmetric, Bias: true), ["sigmoid"]), new("again", new Scale(), ["last", "wider"]),
        new("mean", new GlobalAveragePool(), ["again"]), new("flat", new Flatten(), ["mean"]));

    private static void Agrees(params NodeDescription[] nodes)
    {
        var network = Network.Of("made", nodes);
        var random = new Random(2);
        var tensors = NetworkWeights.Of(network).ToDictionary(weight => weight.Name, weight => StoredTensor.FromFloats(
            weight.Shape, [.. Enumerable.Range(0, (int)weight.Shape.Aggregate(1L, (product, side) => product * side)).Select(_ => random.NextSingle() - 0.4f)]));
        var model = new Model(network, tensors, [.. Enumerable.Range(0, network.Classes).Select(i => $"{i}")], Preprocessing.ImageNet(9));
        float[] picture = RandomModel.Pictures(network.Input, 1);
        double[] expected = new PlainNetwork(model).Run(picture);
        foreach (var schedule in Enum.GetValues<Schedule>())
        {
            using var engine = new MenutEngine(model, new EngineOptions { Threads = 1, Schedule = schedule });
            engine.FillMemory(float.NaN);
            Assert.All(engine.Logits(picture, 1).Zip(expected), pair => Assert.True(Math.Abs(pair.First - pair.Second) <= 1e-5 * expected.Max(Math.Abs), $"{schedule}: {pair}"));
        }
    }
}
