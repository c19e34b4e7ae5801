using System.Text;
using Menut.Onnx.Format;
using Menut.Weights;

namespace Menut.Fixtures;

/// <summary>
/// Graphs as other programs write them, by hand: no exporter of theirs runs here. Weights are random, and every file goes to ONNX
/// Runtime too, so that a graph which is wrong fails there.
/// </summary>
internal sealed class OnnxGraphBuilder
{
    private readonly Random _random = new(5);

    public OnnxGraphBuilder(int opset, params object[] inputShape)
    {
        Model.IrVersion = opset < 9 ? 3 : 8;
        Model.Opsets[""] = opset;
        Model.Graph.Name = "main";
        Input("x", inputShape);
    }

    public OnnxModel Model { get; } = new() { Producer = "test" };

    public OnnxGraph Graph => Model.Graph;

    /// <summary>An input; numbers are fixed sides, texts named ones.</summary>
    public void Input(string name, params object[] shape) => Graph.Inputs.Add(Info(name, shape));

    public void Output(string name, params object[] shape) => Graph.Outputs.Add(Info(name, shape));

    /// <summary>Appends a node; gives the name of its output.</summary>
    public string Node(string @operator, string[] inputs, params (string Name, object Value)[] attributes)
    {
        string name = $"{@operator}_{Graph.Nodes.Count}", output = $"{name}_output";
        var node = new OnnxNode { Name = name, Operator = @operator, Outputs = { output } };
        node.Inputs.AddRange(inputs);
        node.Attributes.AddRange(attributes.Select(attribute => Attribute(attribute.Name, attribute.Value)));
        Graph.Nodes.Add(node);
        return output;
    }

    /// <summary>Random weights with a spread that keeps activations in bounds.</summary>
    public string Weights(string name, params long[] shape)
    {
        long count = shape.Aggregate(1L, (product, side) => product * side);
        double bound = shape.Length > 1 ? Math.Sqrt(3.0 * Math.Max(shape[0], shape[^1]) / count) : 0.5;
        return Floats(name, shape, [.. Enumerable.Range(0, (int)count).Select(_ => (float)((_random.NextDouble() * 2 - 1) * bound))]);
    }

    /// <summary>Random numbers above zero: scales and variances.</summary>
    public string Positive(string name, params long[] shape) =>
        Floats(name, shape, [.. Enumerable.Range(0, (int)shape.Aggregate(1L, (product, side) => product * side)).Select(_ => 0.5f + _random.NextSingle())]);

    public string Floats(string name, long[] shape, params float[] values)
    {
        Add(OnnxTensor.FromFloats(name, [.. shape], values));
        return name;
    }

    public string Scalar(string name, float value) => Floats(name, [], value);

    public string Int64s(string name, params long[] values)
    {
        Add(OnnxTensor.FromInt64s(name, [values.Length], values));
        return name;
    }

    /// <summary>A constant as a node, as PyTorch likes to have it.</summary>
    public string Constant(params long[] values) => Node("Constant", [], ("value", OnnxTensor.FromInt64s("", [values.Length], values)));

    public string ScalarConstant(float value) => Node("Constant", [], ("value", OnnxTensor.FromFloats("", [], [value])));

    public string Conv(string x, string name, int inputs, int outputs, int kernel, int stride = 1, int group = 1, bool bias = true, int? pad = null)
    {
        int side = pad ?? (kernel - 1) / 2;
        string weight = Weights($"{name}.weight", outputs, inputs / group, kernel, kernel);
        string[] read = bias ? [x, weight, Weights($"{name}.bias", outputs)] : [x, weight];
        return Node("Conv", read, ("kernel_shape", new long[] { kernel, kernel }), ("strides", new long[] { stride, stride }),
            ("pads", new long[] { side, side, side, side }), ("dilations", new long[] { 1, 1 }), ("group", (long)group));
    }

    public string BatchNorm(string x, string name, int channels, float epsilon = 1e-3f) => Node(
        "BatchNormalization",
        [x, Positive($"{name}.weight", channels), Weights($"{name}.bias", channels), Weights($"{name}.running_mean", channels), Positive($"{name}.running_var", channels)],
        ("epsilon", epsilon), ("momentum", 0.9f));

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        OnnxSerializer.Write(Model).CopyTo(stream);
        return stream.ToArray();
    }

    public string Save(string path)
    {
        File.WriteAllBytes(path, ToBytes());
        return path;
    }

    public static OnnxAttribute Attribute(string name, object value) => value switch
    {
        long number => new() { Name = name, Type = OnnxAttributeType.Int64, Int64 = number },
        int number => new() { Name = name, Type = OnnxAttributeType.Int64, Int64 = number },
        float number => new() { Name = name, Type = OnnxAttributeType.Single, Single = number },
        string text => new() { Name = name, Type = OnnxAttributeType.Text, Text = Encoding.UTF8.GetBytes(text) },
        OnnxTensor tensor => new() { Name = name, Type = OnnxAttributeType.Tensor, Tensor = tensor },
        long[] numbers => Numbers(name, numbers),
        _ => throw new ArgumentException($"{value.GetType()} is no attribute.", nameof(value)),
    };

    private static OnnxAttribute Numbers(string name, long[] numbers)
    {
        var attribute = new OnnxAttribute { Name = name, Type = OnnxAttributeType.Int64s };
        attribute.Int64s.AddRange(numbers);
        return attribute;
    }

    private static OnnxValueInfo Info(string name, object[] shape) =>
        new(name, OnnxTensor.NumberOf(ElementType.F32), [.. shape.Select(side => side is string text ? new OnnxDimension(null, text) : new OnnxDimension(Convert.ToInt64(side, System.Globalization.CultureInfo.InvariantCulture)))]);

    private void Add(OnnxTensor tensor)
    {
        // Up to IR version 3 weights are inputs with a default.
        if (Model.IrVersion < 4)
            Graph.Inputs.Add(new(tensor.Name, tensor.DataType, [.. tensor.Shape.Select(side => new OnnxDimension(side))]));
        Graph.Initializers.Add(tensor);
    }
}
