using Menut.Networks;
using Menut.Onnx.Format;

namespace Menut.Onnx.Importing;

/// <summary>
/// Reads a graph from its input to its logits, node by node. Every operator on the way must be known before any is read; what the
/// logits don't depend on is passed over.
/// </summary>
internal sealed class GraphImporter
{
    private const int DefaultResolution = 224;

    /// <summary>Before it, operators of two inputs broadcast by an attribute.</summary>
    private const int OldestOpset = 7;

    private const int NewestOpset = 22;

    private readonly OnnxModel _model;
    private readonly List<string> _notes;
    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _reads = new(StringComparer.Ordinal);
    private readonly long _opset;

    public GraphImporter(OnnxModel model, List<string> notes)
    {
        (_model, _notes) = (model, notes);
        if (!model.Opsets.TryGetValue("", out _opset) || _opset < 1)
            throw new InvalidDataException("it does not say which version of ONNX's operators it uses");
        if (_opset < OldestOpset)
            throw new InvalidDataException($"it uses operator set {_opset}; Menut reads {OldestOpset} and newer");
        if (_opset > NewestOpset)
            notes.Add($"its operator set {_opset} is newer than {NewestOpset}, the newest that was known here: it is read as if nothing had changed");
    }

    /// <summary>The draft of the network, and the node of it that gives the logits.</summary>
    /// <param name="resolution">Height and width for a file that leaves them open; null for a default.</param>
    /// <param name="budget">Bytes that weights may take where they must be copied.</param>
    /// <exception cref="InvalidDataException">The graph makes no network that Menut knows; the message names the node.</exception>
    public (Draft Draft, DraftNode Logits) Import(int? resolution, long budget)
    {
        var graph = _model.Graph;
        foreach (var tensor in graph.Initializers)
        {
            if (tensor.Name.Length == 0 || !_values.TryAdd(tensor.Name, new ConstantValue(tensor)))
                throw new InvalidDataException($"two weights are named '{tensor.Name}', or one has no name");
        }

        var (input, layoutOf) = Input(resolution);
        string output = Output();
        var nodes = GraphOrder.Needed(graph, output, name => name == input.Name || _values.ContainsKey(name));
        RefuseUnknown(nodes);
        CountReads(nodes, output);

        var draft = new Draft(input.Shape, budget);
        Set(input.Name, new FeatureValue(draft.Input, ScalarFunction.Variable, layoutOf(input.Shape)));
        NodeContext? last = null;
        foreach (var node in nodes)
            last = Read(node, draft);
        return (draft, Logits(draft, output, last));
    }

    private NodeContext Read(OnnxNode node, Draft draft)
    {
        var context = new NodeContext(node, [.. node.Inputs.Select(name => name.Length == 0 ? null : _values[name])], draft, _opset);
        Set(node.Outputs[0], Operators.Find(node.Domain, node.Operator)!(context));
        return context;
    }

    private void Set(string name, Value value)
    {
        if (value is FeatureValue feature && _reads.GetValueOrDefault(name) > 1)
            value = feature with { Sole = false };
        if (!_values.TryAdd(name, value))
            throw new InvalidDataException($"two nodes compute '{name}'");
    }

    private DraftNode Logits(Draft draft, string output, NodeContext? last)
    {
        var value = _values.GetValueOrDefault(output);
        if (value is ProbabilitiesValue { Logits: var inner })
        {
            _notes.Add("the softmax at its end is left out: a model gives logits");
            value = inner;
        }

        if (value is not FeatureValue logits || last is null)
            throw new InvalidDataException($"its output '{output}' does not depend on its input");
        var shape = logits.Source.Shape;
        if (logits.Layout.Rank == 0 || !logits.Layout.IsBatch(0) || shape.Positions != 1)
            throw new InvalidDataException($"its output '{output}' is a tensor {logits.Layout} of {shape} values, not one number a class");
        var node = draft.Compute(logits, last);
        return node.IsFlat ? node : draft.Add($"{node.Name}.flatten", new Flatten(), node);
    }

    private ((string Name, Shape Shape) Input, Func<Shape, Layout> LayoutOf) Input(int? resolution)
    {
        // Up to IR version 3 weights are listed among the inputs too.
        var inputs = _model.Graph.Inputs.FindAll(input => !_values.ContainsKey(input.Name));
        if (inputs is not [var input])
            throw new InvalidDataException($"it has {inputs.Count} inputs ({string.Join(", ", inputs.Take(5).Select(one => $"'{one.Name}'"))}), where Menut reads one, a picture");
        if (input.DataType is not (0 or 1 or 10 or 11 or 16))
            throw new InvalidDataException($"its input '{input.Name}' is in number format {input.DataType}, not in floating-point numbers");
        if (input.Dimensions is not { } dimensions)
            dimensions = [new(null), new(3), new(null), new(null)];
        if (dimensions.Count != 4)
            throw new InvalidDataException($"its input '{input.Name}' has {dimensions.Count} dimensions, where a batch of pictures has 4");

        // An exporter that leaves a dimension open writes -1 or 0, or a name.
        long? Side(int index) => dimensions[index].Value is > 0 and var side ? side : null;
        bool channelsLast = Side(1) != 3 && Side(3) == 3;
        if ((channelsLast ? Side(3) : Side(1) ?? 3) != 3)
            throw new InvalidDataException($"its input '{input.Name}' [{string.Join(", ", dimensions.Select((_, i) => $"{Side(i)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}"))}] is no picture of 3 channels");
        var (height, width) = channelsLast ? (Side(1), Side(2)) : (Side(2), Side(3));
        if (height is null && width is null)
        {
            if (resolution is null)
                _notes.Add($"it leaves the resolution open: {DefaultResolution} is assumed");
            height = width = resolution ?? DefaultResolution;
        }

        (height, width) = (height ?? width, width ?? height);
        if (height is not (>= 1 and <= 4096) || width is not (>= 1 and <= 4096))
            throw new InvalidDataException($"its pictures would be {height} x {width} pixels");
        if (height != width)
            throw new InvalidDataException($"its pictures are {height} x {width} pixels, where Menut's are square");
        if (resolution is not null && resolution != height)
            throw new InvalidDataException($"it is made for {height} pixels a side, not for {resolution}");
        return ((input.Name, new Shape(3, (int)height, (int)width)), channelsLast ? Layout.Nhwc : Layout.Nchw);
    }

    /// <summary>The output with one number a class; where there are several, the first that is declared so.</summary>
    private string Output()
    {
        var outputs = _model.Graph.Outputs;
        if (outputs is [var only])
            return only.Name;
        var chosen = outputs.Find(output => output.Dimensions is { Count: 2 })
            ?? throw new InvalidDataException($"it has {outputs.Count} outputs, none of them declared as [batch, classes]");
        _notes.Add($"of its {outputs.Count} outputs '{chosen.Name}' is read");
        return chosen.Name;
    }

    private static void RefuseUnknown(IReadOnlyList<OnnxNode> nodes)
    {
        var unknown = nodes.Where(node => Operators.Find(node.Domain, node.Operator) is null).ToArray();
        if (unknown is not [var first, ..])
            return;
        string name = first.Name.Length > 0 ? $"node '{first.Name}'" : $"the node that computes '{first.Outputs[0]}'";
        string domain = first.Domain is "" or "ai.onnx" ? "" : $" of '{first.Domain}'";
        string more = unknown.Length == 1 ? "" : $" ({unknown.Length} nodes are of operators that it does not know)";
        throw new InvalidDataException($"{name} is a {first.Operator}{domain}, which Menut does not know{more}");
    }

    private void CountReads(IReadOnlyList<OnnxNode> nodes, string output)
    {
        _reads[output] = 1;
        foreach (string name in nodes.SelectMany(node => node.Inputs))
            _reads[name] = _reads.GetValueOrDefault(name) + 1;
    }
}
