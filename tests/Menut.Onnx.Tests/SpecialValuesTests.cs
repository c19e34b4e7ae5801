using System.Globalization;
using System.Runtime.Intrinsics.X86;
using Menut.Evaluation;
using Menut.Fixtures;
using Menut.Inference;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;
using Menut.OnnxRuntime;
using Menut.Weights;

namespace Menut.Onnx.Tests;

/// <summary>A picture with a value that is no number, or an infinite one: which logits become what, in Menut's engine and in ONNX Runtime.</summary>
public sealed class SpecialValuesTests
{
    private static readonly float[] Values = [float.NaN, float.PositiveInfinity, float.NegativeInfinity];

    private static readonly NodeDescription
        Picture = new("input", new Input(new Shape(3, 9, 9)), []),
        Convolution = new("conv", new Convolution(5, 3, 1, Padding.Symmetric, Bias: true), ["input"]),
        Flat = new("flat", new Flatten(), ["last"]);

    public static TheoryData<string> Layers => [.. Networks.Keys];

    private static readonly Dictionary<string, NodeDescription[]> Networks = new(StringComparer.Ordinal)
    {
        ["convolution"] = [new("last", new Convolution(5, 3, 2, Padding.Same, Bias: true), ["input"])],
        ["depthwise"] = [new("last", new Convolution(3, 5, 1, Padding.Symmetric, 3, Bias: true), ["input"])],
        ["expansion and depthwise"] =
        [
            Convolution, new("act", new Activation(ActivationFunction.ReLU6), ["conv"]), new("wide", new Convolution(40, 1, 1, Padding.None, Bias: true), ["act"]),
            new("act2", new Activation(ActivationFunction.ReLU6), ["wide"]), new("each", new Convolution(40, 3, 2, Padding.Symmetric, 40, Bias: true), ["act2"]),
            new("act3", new Activation(ActivationFunction.ReLU6), ["each"]), new("last", new Convolution(7, 1, 1, Padding.None, Bias: true), ["act3"]),
        ],
        ["average with padding"] = [Convolution, new("last", new AveragePool(3, 2, Padding.Symmetric), ["conv"])],
        ["average without padding"] = [Convolution, new("last", new AveragePool(3, 2, Padding.Symmetric, CountsPadding: false), ["conv"])],
        ["mean"] = [Convolution, new("last", new GlobalAveragePool(), ["conv"])],
        ["mean of a map that is also kept"] = [Convolution, new("mean", new GlobalAveragePool(), ["conv"]), new("last", new Scale(), ["conv", "mean"])],
        ["gate"] =
        [
            Convolution, new("act", new Activation(ActivationFunction.SiLU), ["conv"]), new("each", new Convolution(5, 3, 1, Padding.Symmetric, 5, Bias: true), ["act"]),
            new("mean", new GlobalAveragePool(), ["each"]), new("gate", new Convolution(5, 1, 1, Padding.None, Bias: true), ["mean"]),
            new("sigmoid", new Activation(ActivationFunction.Sigmoid), ["gate"]), new("gated", new Scale(), ["each", "sigmoid"]),
            new("last", new Convolution(5, 1, 1, Padding.None, Bias: true), ["gated"]),
        ],
        ["hard gate"] =
        [
            Convolution, new("each", new Convolution(5, 5, 1, Padding.Symmetric, 5, Bias: true), ["conv"]), new("act", new Activation(ActivationFunction.HardSwish), ["each"]),
            new("mean", new GlobalAveragePool(), ["act"]), new("gate", new Convolution(5, 1, 1, Padding.None, Bias: true), ["mean"]),
            new("sigmoid", new Activation(ActivationFunction.HardSigmoid), ["gate"]), new("gated", new Scale(), ["act", "sigmoid"]),
            new("last", new Convolution(5, 1, 1, Padding.None, Bias: true), ["gated"]),
        ],
        ["sum"] = [Convolution, new("other", new Convolution(5, 1, 1, Padding.None, Bias: true), ["conv"]), new("last", new Add(), ["conv", "other"])],
        ["concatenation"] = [Convolution, new("other", new Convolution(4, 1, 1, Padding.None, Bias: true), ["conv"]), new("last", new Concatenation(), ["conv", "other"])],
        ["factor and shift"] = [Convolution, new("act", new Activation(ActivationFunction.ReLU), ["conv"]), new("last", new ChannelAffine(Bias: true), ["act"])],
        ["linear"] = [new("vector", new Flatten(), ["input"]), new("logits", new Linear(7), ["vector"])],
        ["ReLU"] = Activated(ActivationFunction.ReLU),
        ["ReLU6"] = Activated(ActivationFunction.ReLU6),
        ["hard-swish"] = Activated(ActivationFunction.HardSwish),
        ["hard-sigmoid"] = Activated(ActivationFunction.HardSigmoid),
        ["SiLU"] = Activated(ActivationFunction.SiLU),
        ["sigmoid"] = Activated(ActivationFunction.Sigmoid),
        ["GELU"] = Activated(ActivationFunction.GELU),
    };

    /// <summary>
    /// Amid the map and in its corner, where windows are cut. Groups that have no kernel of their own are not among the layers: Menut multiplies other groups' infinities
    /// with zeros, which gives NaN.
    /// </summary>
    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_passes_them_on_as_ONNX_Runtime_does(string name)
    {
        var nodes = Networks[name];
        var network = Network.Of("layer", [Picture, .. nodes, .. nodes[^1].Name == "last" ? (NodeDescription[])[Flat] : []]);
        AssertSame(RandomModel.Of(network), [3 * 81 / 2, 0, 80], KernelSets.Supported);
    }

    [Theory]
    [InlineData("mobilenet_v1")]
    [InlineData("mobilenet_v2")]
    [InlineData("mobilenet_v3_small")]
    [InlineData("mobilenet_v4_conv_small")]
    [InlineData("mobilenet_v4_hybrid_medium")]
    [InlineData("efficientnet_b0")]
    [InlineData("efficientnet_v2_b0")]
    [InlineData("resnet18")]
    [InlineData("inception_v3")]
    public void A_network_passes_them_on_as_ONNX_Runtime_does(string name)
    {
        int resolution = name == "inception_v3" ? 75 : 48;
        var model = RandomModel.Of(KnownNetworks.Create(name, new NetworkOptions { Resolution = resolution, Classes = 7 }));
        AssertSame(model, [resolution * resolution / 2], [KernelSet.Best]);
    }

    /// <summary>
    /// Whether ONNX Runtime's maximum of such a window is NaN depends on where in the window NaN lies; of minus infinities it is minus infinity or the lowest finite
    /// float, depending on which of its kernels runs. Menut's is PyTorch's: NaN where there is one.
    /// </summary>
    [Fact]
    public void A_maximum_is_NaN_wherever_its_window_has_one()
    {
        var model = RandomModel.Of(Network.Of("maximum", [new("input", new Input(new Shape(1, 3, 3)), []), new("pool", new MaxPool(2, 1, Padding.None), ["input"]), Flat with { Inputs = ["pool"] }]));
        using var theirs = new OnnxRuntimeEngine(model, threads: 1);
        foreach (var set in KernelSets.Supported)
        {
            using var ours = new MenutEngine(model, new EngineOptions { Threads = 1 }, set);
            Assert.Equal([float.NaN, float.NaN, float.NaN, float.NaN], ours.Logits([1, 2, 3, 4, float.NaN, 6, 7, 8, 9], 1));
            Assert.Equal([float.PositiveInfinity, 3, 8, 9], ours.Logits([float.PositiveInfinity, 2, 3, 4, float.NegativeInfinity, -6, 7, 8, 9], 1));
            Assert.Equal([float.NegativeInfinity, 0, float.NegativeInfinity, 0], ours.Logits([float.NegativeInfinity, float.NegativeInfinity, 0, float.NegativeInfinity, float.NegativeInfinity, 0, float.NegativeInfinity, float.NegativeInfinity, 0], 1));
        }

        // The reason for the difference: all four windows have it. Should ONNX Runtime mend that, maxima belong among the layers above.
        if (X86Base.IsSupported)
            Assert.Equal([4, 6, float.NaN, 9], theirs.Logits([1, 2, 3, 4, float.NaN, 6, 7, 8, 9], 1));
    }

    [Fact]
    public void Softmax_of_them_is_ONNX_Runtimes()
    {
        var g = new OnnxGraphBuilder(17, 1, 5);
        g.Output(g.Node("Softmax", ["x"], ("axis", -1)), 1, 5);
        using var folder = new TemporaryFolder();
        string path = g.Save(folder.Of("softmax.onnx"));
        foreach (float value in Values)
        {
            float[] logits = [0.5f, -1, value, 2, 0];
            Assert.Equal(Kinds(Engines.OnnxRuntime(path, logits, 1, 5)), Kinds(Softmax.Of(logits)));
        }
    }

    private static NodeDescription[] Activated(ActivationFunction function) => [Convolution, new("last", new Activation(function), ["conv"])];

    private static void AssertSame(Model model, int[] places, IEnumerable<KernelSet> sets)
    {
        using var theirs = new OnnxRuntimeEngine(model, threads: 1);
        float[] picture = RandomModel.Pictures(model.Network.Input, 1);
        var differences = new List<string>();
        foreach (var set in sets)
        {
            foreach (var schedule in Enum.GetValues<Schedule>())
            {
                using var ours = new MenutEngine(model, new EngineOptions { Threads = 1, Schedule = schedule }, set);
                foreach (float value in Values)
                {
                    foreach (int place in places)
                    {
                        float[] special = [.. picture];
                        special[place] = value;
                        float[] expected = theirs.Logits(special, 1), actual = ours.Logits(special, 1);
                        differences.AddRange(Kinds(expected).Zip(Kinds(actual)).Select((pair, i) => (pair, i)).Where(at => at.pair.First != at.pair.Second)
                            .Take(2).Select(at => $"{set.Name} {schedule}, {value} at {place}: value {at.i} is {actual[at.i]}, ONNX Runtime's {expected[at.i]}"));

                        // What is finite is what it would be anyway.
                        double largest = expected.Where(float.IsFinite).Select(Math.Abs).DefaultIfEmpty().Max();
                        Assert.All(expected.Zip(actual), pair => Assert.True(
                            !float.IsFinite(pair.First) || !float.IsFinite(pair.Second) || Math.Abs(pair.First - pair.Second) <= 1e-4 * largest, $"{value}: {pair}"));
                    }
                }
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static string[] Kinds(float[] values) => [.. values.Select(value => float.IsFinite(value) ? "finite" : value.ToString(CultureInfo.InvariantCulture))];
}
