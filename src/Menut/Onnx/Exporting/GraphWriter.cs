using System.Collections.Immutable;
using System.Text;
using Menut.Networks;
using Menut.Onnx.Format;
using Menut.Weights;

namespace Menut.Onnx.Exporting;

/// <summary>
/// Every operation as nodes of the standard's operator set 17, the oldest that this issue of the format allows: HardSwish came with 14,
/// batch normalisation lost its training outputs with 15, nothing younger is needed. Names of nodes and values are those of our nodes. Each
/// method gives the name of the value that its node became.
/// </summary>
internal sealed class GraphWriter : IOperationReader<Node, string>
{
    private const string InputName = "input";
    private const string OutputName = "logits";

    private readonly Model _model;
    private readonly OnnxGraph _graph = new();
    private readonly Dictionary<string, string> _values = [];
    private readonly Dictionary<string, Node> _folded;
    private readonly HashSet<string> _taken = [InputName, OutputName];
    private readonly Dictionary<string, string> _constants = [];

    private GraphWriter(Model model, bool fold) => (_model, _folded) = (model, fold ? FoldedConvolution.Pairs(model.Network) : []);

    public static OnnxGraph Write(Model model, OnnxWriteOptions options)
    {
        var writer = new GraphWriter(model, options.Fold);
        writer.WriteAll(options.WithPreprocessing);
        return writer._graph;
    }

    public string Input(Input operation, Node argument) => InputName;

    public string Convolution(Convolution operation, Node argument)
    {
        var weight = _model.Tensors[$"{argument.Name}.weight"];
        var bias = operation.Bias ? _model.Tensors[$"{argument.Name}.bias"] : null;
        if (_folded.TryGetValue(argument.Name, out var norm))
            (weight, bias) = FoldedConvolution.Fold(_model, argument, norm);
        List<string> inputs = [Read(argument, 0), Weight($"{argument.Name}.weight", weight)];
        if (bias is not null)
            inputs.Add(Weight($"{argument.Name}.bias", bias));
        return Append(
            "Conv", argument.Name, inputs,
            [
                Sides("kernel_shape", operation.Kernel.Height, operation.Kernel.Width),
                Sides("strides", operation.Stride.Height, operation.Stride.Width),
                Pads(argument, operation.Padding, operation.Kernel, operation.Stride),
                Sides("dilations", 1, 1),
                Attribute("group", operation.Groups),
            ]);
    }

    public string BatchNorm(BatchNorm operation, Node argument) => _folded.ContainsKey(argument.Inputs[0])
        ? Read(argument, 0)
        : Append(
            "BatchNormalization", argument.Name,
            [Read(argument, 0), Weight(argument, "weight"), Weight(argument, "bias"), Weight(argument, "running_mean"), Weight(argument, "running_var")],
            [Attribute("epsilon", (float)operation.Epsilon), Attribute("momentum", (float)(1 - operation.Momentum))]);

    public string Activation(Activation operation, Node argument)
    {
        string x = Read(argument, 0);
        switch (operation.Function)
        {
            case ActivationFunction.ReLU:
                return Append("Relu", argument.Name, [x]);
            case ActivationFunction.ReLU6:
                return Append("Clip", argument.Name, [x, Constant("zero", 0), Constant("six", 6)]);
            case ActivationFunction.SiLU:
                return Append("Mul", argument.Name, [x, Append("Sigmoid", $"{argument.Name}.sigmoid", [x])]);
            case ActivationFunction.Sigmoid:
                return Append("Sigmoid", argument.Name, [x]);
            case ActivationFunction.HardSwish:
                return Append("HardSwish", argument.Name, [x]);
            case ActivationFunction.HardSigmoid:
                return Append("HardSigmoid", argument.Name, [x], [Attribute("alpha", 1f / 6), Attribute("beta", 0.5f)]);
            case ActivationFunction.GELU:
                string scaled = Append("Mul", $"{argument.Name}.scaled", [x, Constant("sqrt_half", (float)Math.Sqrt(0.5))]);
                string erf = Append("Erf", $"{argument.Name}.erf", [scaled]);
                string twice = Append("Add", $"{argument.Name}.shifted", [erf, Constant("one", 1)]);
                string half = Append("Mul", $"{argument.Name}.half", [x, Constant("half", 0.5f)]);
                return Append("Mul", argument.Name, [half, twice]);
            default:
                throw new NotSupportedException($"{operation.Function} has no ONNX operator.");
        }
    }

    public string Add(Add operation, Node argument) => Append("Add", argument.Name, [Read(argument, 0), Read(argument, 1)]);

    public string Scale(Scale operation, Node argument) => Append("Mul", argument.Name, [Read(argument, 0), Read(argument, 1)]);

    public string MaxPool(MaxPool operation, Node argument) => Append(
        "MaxPool", argument.Name, [Read(argument, 0)], Window(argument, operation.Kernel, operation.Stride, operation.Padding));

    public string AveragePool(AveragePool operation, Node argument) => Append(
        "AveragePool", argument.Name, [Read(argument, 0)],
        [.. Window(argument, operation.Kernel, operation.Stride, operation.Padding), Attribute("count_include_pad", operation.CountsPadding ? 1 : 0)]);

    public string Concatenation(Concatenation operation, Node argument) => Append(
        "Concat", argument.Name, [.. argument.Inputs.Select((_, i) => Read(argument, i))], [Attribute("axis", 1)]);

    public string ChannelAffine(ChannelAffine operation, Node argument)
    {
        string factor = PerChannel($"{argument.Name}.weight");
        if (!operation.Bias)
            return Append("Mul", argument.Name, [Read(argument, 0), factor]);
        string product = Append("Mul", $"{argument.Name}.scaled", [Read(argument, 0), factor]);
        return Append("Add", argument.Name, [product, PerChannel($"{argument.Name}.bias")]);
    }

    public string MultiQueryAttention(MultiQueryAttention operation, Node argument)
    {
        var shapes = _model.Network.InputShapes(argument);
        var (query, key, value) = (shapes[0], shapes[1], shapes[2]);
        string name = argument.Name;
        string queries = Transposed($"{name}.queries", Reshaped($"{name}.query_heads", Read(argument, 0), operation.Heads, key.Channels, query.Positions));
        string keys = Reshaped($"{name}.keys", Read(argument, 1), 1, key.Channels, key.Positions);
        string values = Transposed($"{name}.values", Reshaped($"{name}.value_head", Read(argument, 2), 1, value.Channels, value.Positions));
        string products = Append("MatMul", $"{name}.products", [queries, keys]);
        string scores = Append("Mul", $"{name}.scores", [products, Constant($"{name}.factor", (float)(1 / Math.Sqrt(key.Channels)))]);
        string weights = Append("Softmax", $"{name}.weights", [scores], [Attribute("axis", -1)]);
        string mixed = Transposed($"{name}.channels", Append("MatMul", name, [weights, values]));
        return Reshaped($"{name}.map", mixed, argument.Output.Channels, argument.Output.Height, argument.Output.Width);
    }

    public string GlobalAveragePool(GlobalAveragePool operation, Node argument) =>
        Append("GlobalAveragePool", argument.Name, [Read(argument, 0)]);

    public string Flatten(Flatten operation, Node argument) => Append("Flatten", argument.Name, [Read(argument, 0)], [Attribute("axis", 1)]);

    public string Dropout(Dropout operation, Node argument) => Read(argument, 0);

    public string DropPath(DropPath operation, Node argument) => Read(argument, 0);

    public string Linear(Linear operation, Node argument)
    {
        List<string> inputs = [Read(argument, 0), Weight(argument, "weight")];
        if (operation.Bias)
            inputs.Add(Weight(argument, "bias"));
        return Append("Gemm", argument.Name, inputs, [Attribute("transB", 1)]);
    }

    private void WriteAll(bool withPreprocessing)
    {
        var network = _model.Network;
        _graph.Name = network.Name;
        _graph.Inputs.Add(new(InputName, 1, [new(null, "batch"), new(network.Input.Channels), new(network.Input.Height), new(network.Input.Width)]));
        foreach (var node in network.Nodes.Where(node => !network.IsAuxiliary(node)))
        {
            _values[node.Name] = node.Operation.Read(this, node);
            if (node.Operation is Input && withPreprocessing)
                _values[node.Name] = Normalized();
        }

        // The last value gets the name that users ask for; where nothing computes it (a dropout last), a node hands it on.
        string last = _values[network.Nodes[^1].Name];
        if (_graph.Nodes.Find(node => node.Outputs[0] == last) is { } maker && !_graph.Nodes.Exists(node => node.Inputs.Contains(last)))
            maker.Outputs[0] = OutputName;
        else
            _graph.Nodes.Add(new() { Name = OutputName, Operator = "Identity", Inputs = { last }, Outputs = { OutputName } });
        _graph.Outputs.Add(new(OutputName, 1, [new(null, "batch"), new(network.Classes)]));
    }

    /// <summary>(x/255 - mean) / deviation as one factor and one shift a channel.</summary>
    private string Normalized()
    {
        var (mean, deviation) = (_model.Preprocessing.Mean, _model.Preprocessing.StandardDeviation);
        string factor = Weight("preprocessing.weight", StoredTensor.FromFloats([1, 3, 1, 1], [.. deviation.Select(value => (float)(1 / (255.0 * value)))]));
        string shift = Weight("preprocessing.bias", StoredTensor.FromFloats([1, 3, 1, 1], [.. mean.Zip(deviation, (m, d) => (float)(-(double)m / d))]));
        return Append("Add", "preprocessing", [Append("Mul", "preprocessing.scaled", [InputName, factor]), shift]);
    }

    private string Read(Node node, int input) => _values[node.Inputs[input]];

    private string Weight(Node node, string part) => Weight($"{node.Name}.{part}", _model.Tensors[$"{node.Name}.{part}"]);

    private string Weight(string name, StoredTensor tensor)
    {
        string unique = Unique(name);
        _graph.Initializers.Add(new(unique, tensor));
        return unique;
    }

    private string PerChannel(string name)
    {
        var tensor = _model.Tensors[name];
        return Weight(name, new(tensor.Type, [1, .. tensor.Shape, 1, 1], tensor.Bytes));
    }

    private string Constant(string name, float value)
    {
        if (!_constants.TryGetValue(name, out string? known))
            _constants[name] = known = Weight(name, StoredTensor.FromFloats([], [value]));
        return known;
    }

    private string Reshaped(string name, string value, params ReadOnlySpan<long> sides)
    {
        // 0 keeps the batch as it is.
        long[] shape = [0, .. sides];
        string target = Unique($"{name}.shape");
        _graph.Initializers.Add(OnnxTensor.FromInt64s(target, [shape.Length], shape));
        return Append("Reshape", name, [value, target]);
    }

    private string Transposed(string name, string value) => Append("Transpose", name, [value], [Sides("perm", 0, 1, 3, 2)]);

    private string Append(string @operator, string name, List<string> inputs, params IEnumerable<OnnxAttribute> attributes)
    {
        string output = Unique(name);
        var node = new OnnxNode { Name = name, Operator = @operator, Outputs = { output } };
        node.Inputs.AddRange(inputs);
        node.Attributes.AddRange(attributes);
        _graph.Nodes.Add(node);
        return output;
    }

    private string Unique(string name)
    {
        string unique = name;
        for (int i = 2; !_taken.Add(unique); i++)
            unique = $"{name}_{i}";
        return unique;
    }

    private OnnxAttribute[] Window(Node node, Window kernel, Window stride, Padding padding) =>
    [
        Sides("kernel_shape", kernel.Height, kernel.Width),
        Sides("strides", stride.Height, stride.Width),
        Pads(node, padding, kernel, stride),
    ];

    /// <summary>Extents at this resolution, also where a rule made them: TensorFlow's SAME has no twin that every reader knows.</summary>
    private OnnxAttribute Pads(Node node, Padding padding, Window kernel, Window stride)
    {
        var pad = PaddingExtent.Of(padding, _model.Network.InputShapes(node)[0], kernel, stride);
        return Sides("pads", pad.Top, pad.Left, pad.Bottom, pad.Right);
    }

    private static OnnxAttribute Attribute(string name, long value) => new() { Name = name, Type = OnnxAttributeType.Int64, Int64 = value };

    private static OnnxAttribute Attribute(string name, float value) => new() { Name = name, Type = OnnxAttributeType.Single, Single = value };

    private static OnnxAttribute Sides(string name, params ReadOnlySpan<int> values)
    {
        var attribute = new OnnxAttribute { Name = name, Type = OnnxAttributeType.Int64s };
        foreach (int value in values)
            attribute.Int64s.Add(value);
        return attribute;
    }
}
