using Menut.Fixtures;
using Menut.Onnx.Format;

namespace Menut.Fuzz.Mutations;

/// <summary>Breaks a graph as a graph: other operators, wires, shapes, attributes. What comes out is sound protobuf, so the reader gets far.</summary>
internal static class OnnxMutations
{
    private const int MostAtOnce = 4;

    private static readonly string[] Operators =
    [
        "Conv", "BatchNormalization", "MaxPool", "AveragePool", "GlobalAveragePool", "ReduceMean", "Pad", "Gemm", "MatMul", "Relu", "Clip", "Sigmoid",
        "HardSigmoid", "HardSwish", "Gelu", "Erf", "Tanh", "Exp", "Neg", "Sqrt", "Reciprocal", "Add", "Sub", "Mul", "Div", "Max", "Min", "Pow", "Flatten", "Reshape",
        "Transpose", "Squeeze", "Unsqueeze", "Identity", "Dropout", "Constant", "Shape", "Gather", "Slice", "Concat", "Cast", "Softmax", "LogSoftmax", "Loop", "",
    ];

    private static readonly string[] Attributes =
    [
        "axis", "axes", "perm", "keepdims", "pads", "strides", "kernel_shape", "dilations", "group", "auto_pad", "ceil_mode", "count_include_pad", "transA", "transB",
        "alpha", "beta", "epsilon", "momentum", "training_mode", "min", "max", "value", "value_ints", "value_floats", "mode", "to", "allowzero", "start", "end", "shape",
    ];

    public static void Apply(Random random, OnnxModel model)
    {
        for (int i = random.Next(MostAtOnce); i >= 0; i--)
            Once(random, model);
    }

    private static void Once(Random random, OnnxModel model)
    {
        var graph = model.Graph;
        switch (random.Next(12))
        {
            case 0 when graph.Nodes.Count > 0:
                Interesting.Of(random, graph.Nodes).Operator = Interesting.Of(random, Operators);
                break;
            case 1 when graph.Nodes.Count > 0:
                Rewire(random, graph);
                break;
            case 2 when graph.Nodes.Count > 0:
                graph.Nodes.RemoveAt(random.Next(graph.Nodes.Count));
                break;
            case 3:
                Insert(random, graph);
                break;
            case 4 or 5 when graph.Initializers.Count > 0:
                Reshape(random, Interesting.Of(random, graph.Initializers));
                break;
            case 6 or 7 when graph.Nodes.Count > 0:
                Change(random, Interesting.Of(random, graph.Nodes));
                break;
            case 8 when graph.Initializers.Count > 0:
                Interesting.Of(random, graph.Initializers).External =
                    new(Interesting.Of(random, (string[])["../x", "x", "/etc/passwd", ".", "", "a/../../b", "\0"]), Interesting.Number(random), random.Next(2) == 0 ? null : Interesting.Number(random));
                break;
            case 9:
                graph.Inputs[^1] = new(graph.Inputs[^1].Name, random.Next(20), [.. Enumerable.Range(0, random.Next(6)).Select(_ => Side(random))]);
                break;
            case 10:
                model.Opsets[random.Next(4) == 0 ? "ai.onnx.ml" : ""] = Interesting.Number(random);
                break;
            default:
                foreach (string key in model.Metadata.Keys.ToArray())
                    model.Metadata[key] = TextMutations.Apply(random, model.Metadata[key], ["mobilenet_v2", "width", "classes", ""]);
                break;
        }
    }

    private static void Rewire(Random random, OnnxGraph graph)
    {
        var node = Interesting.Of(random, graph.Nodes);
        string value = AnyValue(random, graph);
        if (random.Next(5) == 0)
            node.Outputs[0] = value;
        else if (node.Inputs.Count == 0 || random.Next(4) == 0)
            node.Inputs.Add(value);
        else if (random.Next(5) == 0)
            node.Inputs.RemoveAt(random.Next(node.Inputs.Count));
        else
            node.Inputs[random.Next(node.Inputs.Count)] = value;
    }

    /// <summary>Puts a new node between two.</summary>
    private static void Insert(Random random, OnnxGraph graph)
    {
        string value = AnyValue(random, graph), output = $"new{random.Next(1000)}";
        var node = new OnnxNode { Name = output, Operator = Interesting.Of(random, Operators), Inputs = { value }, Outputs = { output } };
        while (random.Next(3) == 0)
            node.Inputs.Add(AnyValue(random, graph));
        Change(random, node);
        foreach (var reader in graph.Nodes)
        {
            for (int i = 0; i < reader.Inputs.Count; i++)
                reader.Inputs[i] = reader.Inputs[i] == value ? output : reader.Inputs[i];
        }

        graph.Nodes.Add(node);
    }

    private static void Reshape(Random random, OnnxTensor tensor)
    {
        long count = tensor.Shape.Aggregate(1L, (product, side) => unchecked(product * side));
        switch (random.Next(4))
        {
            case 0:
                tensor.Shape = [.. Enumerable.Range(0, random.Next(6)).Select(_ => Interesting.Number(random))];
                break;
            case 1:
                tensor.Shape = [.. tensor.Shape.Reverse()];
                break;
            case 2:
                // The same numbers in other dimensions fit the bytes, and so get further.
                tensor.Shape = random.Next(2) == 0 ? [count] : [1, .. tensor.Shape, 1];
                break;
            default:
                tensor.DataType = random.Next(20);
                break;
        }

        if (tensor.Bytes.Length >= sizeof(long) && random.Next(2) == 0)
        {
            byte[] bytes = tensor.Bytes.ToArray();
            BitConverter.GetBytes(Interesting.Number(random)).CopyTo(bytes, random.Next(bytes.Length / sizeof(long)) * sizeof(long));
            tensor.Bytes = bytes;
        }
    }

    private static void Change(Random random, OnnxNode node)
    {
        string name = node.Attributes.Count > 0 && random.Next(2) == 0 ? Interesting.Of(random, node.Attributes).Name : Interesting.Of(random, Attributes);
        node.Attributes.RemoveAll(attribute => attribute.Name == name);
        if (random.Next(4) == 0)
            return;
        object value = random.Next(4) switch
        {
            0 => Interesting.Number(random),
            1 => Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(2) == 0 ? random.Next(5) : Interesting.Number(random)).ToArray(),
            2 => BitConverter.Int32BitsToSingle((int)Interesting.Number(random)),
            _ => Interesting.Of(random, (string[])["SAME_UPPER", "SAME_LOWER", "VALID", "constant", "edge", ""]),
        };
        node.Attributes.Add(OnnxGraphBuilder.Attribute(name, value));
    }

    private static string AnyValue(Random random, OnnxGraph graph)
    {
        string[] values = [.. graph.Nodes.SelectMany(node => node.Outputs), .. graph.Initializers.Select(tensor => tensor.Name), .. graph.Inputs.Select(input => input.Name), ""];
        return Interesting.Of(random, values);
    }

    private static OnnxDimension Side(Random random) => random.Next(3) switch
    {
        0 => new(null, "n"),
        1 => new(random.Next(10)),
        _ => new(Interesting.Number(random)),
    };
}
