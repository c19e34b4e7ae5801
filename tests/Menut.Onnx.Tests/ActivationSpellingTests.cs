using Menut.Fixtures;
using Menut.Networks;
using Menut.Training.Native;

namespace Menut.Onnx.Tests;

/// <summary>The same activation, spelled as this exporter or that one does.</summary>
public sealed class ActivationSpellingTests
{
    private static readonly Dictionary<string, (ActivationFunction Function, Func<OnnxGraphBuilder, string, string> Spell)> Spellings = new()
    {
        ["relu"] = (ActivationFunction.ReLU, (g, x) => g.Node("Relu", [x])),
        ["max(0, x)"] = (ActivationFunction.ReLU, (g, x) => g.Node("Max", [g.Scalar("c0", 0), x])),
        ["clip(x, 0)"] = (ActivationFunction.ReLU, (g, x) => g.Node("Clip", [x, g.Scalar("c0", 0)])),
        ["clip(x, 0, 6)"] = (ActivationFunction.ReLU6, (g, x) => g.Node("Clip", [x, g.Scalar("c0", 0), g.ScalarConstant(6)])),
        ["min(relu(x), 6)"] = (ActivationFunction.ReLU6, (g, x) => g.Node("Min", [g.Node("Relu", [x]), g.Scalar("c6", 6)])),
        ["max(min(x, 6), 0)"] = (ActivationFunction.ReLU6, (g, x) => g.Node("Max", [g.Node("Min", [x, g.Scalar("c6", 6)]), g.Scalar("c0", 0)])),
        ["sigmoid"] = (ActivationFunction.Sigmoid, (g, x) => g.Node("Sigmoid", [x])),
        ["1 / (1 + exp(-x))"] = (ActivationFunction.Sigmoid, (g, x) =>
            g.Node("Div", [g.Scalar("c1", 1), g.Node("Add", [g.Node("Exp", [g.Node("Neg", [x])]), g.Scalar("d1", 1)])])),
        ["x * sigmoid(x)"] = (ActivationFunction.SiLU, (g, x) => g.Node("Mul", [x, g.Node("Sigmoid", [x])])),
        ["sigmoid(x) * x"] = (ActivationFunction.SiLU, (g, x) => g.Node("Mul", [g.Node("Sigmoid", [x]), x])),
        ["x * sigmoid(1 * x)"] = (ActivationFunction.SiLU, (g, x) => g.Node("Mul", [x, g.Node("Sigmoid", [g.Node("Mul", [x, g.Scalar("beta", 1)])])])),
        ["hardsigmoid"] = (ActivationFunction.HardSigmoid, (g, x) => g.Node("HardSigmoid", [x], ("alpha", 0.16667f), ("beta", 0.5f))),
        ["clip(x + 3, 0, 6) / 6"] = (ActivationFunction.HardSigmoid, (g, x) =>
            g.Node("Div", [g.Node("Clip", [g.Node("Add", [x, g.Scalar("c3", 3)]), g.Scalar("c0", 0), g.Scalar("c6", 6)]), g.Scalar("d6", 6)])),
        ["min(max(x + 3, 0), 6) * 0.1667"] = (ActivationFunction.HardSigmoid, (g, x) =>
            g.Node("Mul", [g.Node("Min", [g.Node("Max", [g.Node("Add", [x, g.Scalar("c3", 3)]), g.Scalar("c0", 0)]), g.Scalar("c6", 6)]), g.Scalar("sixth", 0.16666667f)])),
        ["clip(x / 6 + 0.5, 0, 1)"] = (ActivationFunction.HardSigmoid, (g, x) =>
            g.Node("Clip", [g.Node("Add", [g.Node("Mul", [x, g.Scalar("sixth", 1f / 6)]), g.Scalar("half", 0.5f)]), g.Scalar("c0", 0), g.Scalar("c1", 1)])),
        ["hardswish"] = (ActivationFunction.HardSwish, (g, x) => g.Node("HardSwish", [x])),
        ["x * clip(x + 3, 0, 6) / 6"] = (ActivationFunction.HardSwish, (g, x) =>
            g.Node("Div", [g.Node("Mul", [x, g.Node("Clip", [g.Node("Add", [x, g.Scalar("c3", 3)]), g.Scalar("c0", 0), g.Scalar("c6", 6)])]), g.Scalar("d6", 6)])),
        ["x * (clip(3 + x, 0, 6) / 6)"] = (ActivationFunction.HardSwish, (g, x) =>
            g.Node("Mul", [x, g.Node("Div", [g.Node("Clip", [g.Node("Add", [g.Scalar("c3", 3), x]), g.Scalar("c0", 0), g.Scalar("c6", 6)]), g.Scalar("d6", 6)])])),
        ["(clip(x + 3, 0, 6) * 0.16667) * x"] = (ActivationFunction.HardSwish, (g, x) =>
            g.Node("Mul", [g.Node("Mul", [g.Node("Clip", [g.Node("Add", [x, g.Scalar("c3", 3)]), g.Scalar("c0", 0), g.Scalar("c6", 6)]), g.Scalar("sixth", 0.16667f)]), x])),
        ["(x / 6) * clip(x - -3, 0, 6)"] = (ActivationFunction.HardSwish, (g, x) =>
            g.Node("Mul", [g.Node("Div", [x, g.Scalar("d6", 6)]), g.Node("Clip", [g.Node("Sub", [x, g.Scalar("c3", -3)]), g.Scalar("c0", 0), g.Scalar("c6", 6)])])),
        ["x * hardsigmoid(x)"] = (ActivationFunction.HardSwish, (g, x) => g.Node("Mul", [x, g.Node("HardSigmoid", [x], ("alpha", 1f / 6), ("beta", 0.5f))])),
        ["x * min(relu(x + 3), 6) / 6"] = (ActivationFunction.HardSwish, (g, x) =>
            g.Node("Mul", [g.Node("Mul", [x, g.Node("Min", [g.Node("Relu", [g.Node("Add", [x, g.Scalar("c3", 3)])]), g.Scalar("c6", 6)])]), g.Scalar("sixth", 1f / 6)])),
        ["0.5 * x * (1 + erf(x / sqrt 2))"] = (ActivationFunction.GELU, (g, x) =>
            g.Node("Mul", [g.Node("Mul", [x, g.Node("Add", [g.Node("Erf", [g.Node("Div", [x, g.Scalar("root", 1.4142135f)])]), g.Scalar("c1", 1)])]), g.Scalar("half", 0.5f)])),
        ["(0.5 * x) * (1 + erf(x * sqrt 0.5))"] = (ActivationFunction.GELU, (g, x) =>
            g.Node("Mul", [g.Node("Mul", [g.Scalar("half", 0.5f), x]), g.Node("Add", [g.Scalar("c1", 1), g.Node("Erf", [g.Node("Mul", [x, g.Scalar("root", 0.70710677f)])])])])),
    };

    public ActivationSpellingTests() => LibTorch.Require();

    public static TheoryData<string> Names() => [.. Spellings.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_activation_is_recognised_however_it_is_spelled(string name)
    {
        var (function, spell) = Spellings[name];
        var graph = new OnnxGraphBuilder(14, "batch", 3, 9, 9);
        string x = spell(graph, graph.Conv("x", "stem", 3, 8, 3));
        x = spell(Prefixed(graph), graph.Conv(x, "second", 8, 8, 3));
        x = graph.Node("Flatten", [graph.Node("GlobalAveragePool", [x])]);
        x = graph.Node("Gemm", [x, graph.Weights("fc.weight", 5, 8), graph.Weights("fc.bias", 5)], ("transB", 1));
        graph.Output(x, "batch", 5);

        var network = ForeignGraph.Check(graph).Model.Network;
        var activations = network.Nodes.Select(node => node.Operation).OfType<Activation>().ToArray();
        Assert.Equal([function, function], activations.Select(activation => activation.Function));
        Assert.Equal(8, network.Nodes.Length);
    }

    [Fact]
    public void A_function_that_no_activation_is_gets_refused_by_name()
    {
        var graph = new OnnxGraphBuilder(14, "batch", 3, 9, 9);
        string x = graph.Node("Tanh", [graph.Conv("x", "stem", 3, 8, 3)]);
        x = graph.Node("Flatten", [graph.Conv(x, "second", 8, 4, 9, pad: 0)]);
        graph.Output(x, "batch", 4);
        using var folder = new TemporaryFolder();
        string path = graph.Save(folder.Of("tanh.onnx"));
        var exception = Assert.Throws<MenutException>(() => OnnxFile.Read(path));
        Assert.Contains("Tanh_1", exception.Message, StringComparison.Ordinal);
        Assert.Equal(Fault.Data, exception.Fault);
    }

    /// <summary>The constants of the second activation need names of their own: the first one's are removed and set again.</summary>
    private static OnnxGraphBuilder Prefixed(OnnxGraphBuilder graph)
    {
        foreach (var tensor in graph.Graph.Initializers.FindAll(tensor => !tensor.Name.Contains('.', StringComparison.Ordinal)))
        {
            foreach (var node in graph.Graph.Nodes)
            {
                for (int i = 0; i < node.Inputs.Count; i++)
                    node.Inputs[i] = node.Inputs[i] == tensor.Name ? $"first_{tensor.Name}" : node.Inputs[i];
            }

            tensor.Name = $"first_{tensor.Name}";
        }

        return graph;
    }
}
