using Menut.Networks;
using Menut.Onnx.Format;
using Menut.Weights;

namespace Menut.Onnx.Importing;

/// <summary>The network that is being read: nodes in the order in which they were found to be needed, each with a name of its own.</summary>
internal sealed class Draft
{
    private const int LongestName = 200;

    private readonly HashSet<string> _names = [];
    private readonly Dictionary<string, int> _repeats = [];
    private readonly ActivationRecognition _activations = new();
    private readonly Dictionary<(DraftNode, ScalarFunction), DraftNode> _computed = [];

    private long _budget;

    /// <param name="input">Shape of a picture.</param>
    /// <param name="budget">Bytes that weights may take where they must be copied.</param>
    public Draft(Shape input, long budget)
    {
        _budget = budget;
        Input = Add("input", new Input(input));
    }

    public DraftNode Input { get; }

    /// <summary>In the order in which they can be computed.</summary>
    public List<DraftNode> Nodes { get; } = [];

    /// <summary>Asks for memory before weights are copied into another order or format.</summary>
    /// <exception cref="InvalidDataException">More than a file of this size has reason to ask for.</exception>
    public void Charge(long bytes)
    {
        _budget -= bytes;
        if (_budget < 0)
            throw new InvalidDataException("its weights, copied by one node after another, would take several times the file's size");
    }

    /// <summary>Appends a node.</summary>
    /// <exception cref="InvalidDataException">Its inputs don't fit it.</exception>
    public DraftNode Add(string name, Operation operation, params DraftNode[] inputs)
    {
        try
        {
            var shape = operation.Read(ShapeReader.Instance, [.. inputs.Select(input => input.Shape)]);
            if (shape.Elements > int.MaxValue)
                throw new InvalidDataException($"node '{name}' would compute {shape.Elements} values a picture");
            var node = new DraftNode(Unique(name), operation, shape, inputs);
            Nodes.Add(node);
            return node;
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            throw new InvalidDataException($"node '{name}' cannot be: {exception.Message.TrimEnd('.')}", exception);
        }
    }

    /// <summary>Appends a node that an operator of the graph is.</summary>
    /// <param name="context">The operator.</param>
    /// <param name="operation">What it computes.</param>
    /// <param name="weight">The name of its first weight, after which it is called if that ends as PyTorch's names do.</param>
    /// <param name="inputs">What it reads.</param>
    public DraftNode Add(NodeContext context, Operation operation, string? weight, params DraftNode[] inputs) =>
        Add(NameOf(context.Node, weight), operation, inputs);

    /// <summary>The name of what an operator becomes.</summary>
    public static string NameOf(OnnxNode node, string? weight = null)
    {
        const string Ending = ".weight";
        if (weight is not null && weight.EndsWith(Ending, StringComparison.Ordinal) && weight.Length > Ending.Length)
            return weight[..^Ending.Length];
        return node.Name.Length > 0 ? node.Name : node.Outputs.FirstOrDefault(node.Operator);
    }

    /// <summary>
    /// The draft node that computes a value: where a function is still pending, an activation or a scale and shift is appended.
    /// </summary>
    /// <exception cref="InvalidDataException">No activation of ours computes that function.</exception>
    public DraftNode Compute(FeatureValue value, NodeContext context)
    {
        if (value.Padding is not null)
            throw context.Wrong("reads a map with a border that only a convolution or a pooling could read");
        return TryCompute(value) ?? throw context.Wrong($"follows on element-wise operators, up to '{value.Pending}', that no activation known to Menut is made of");
    }

    /// <summary>As <see cref="Compute(FeatureValue, NodeContext)"/>; null where no activation of ours computes that function.</summary>
    public DraftNode? TryCompute(FeatureValue value) => value.Padding is null ? Compute(value.Source, value.Function, value.Pending) : null;

    /// <summary>x·scale + shift where a function is no more than that.</summary>
    public (double Scale, double Shift)? Affine(ScalarFunction function) =>
        _activations.Of(function) is { Function: null } affine ? (affine.Scale, affine.Shift) : null;

    /// <summary>Appends one factor and one shift a channel.</summary>
    public DraftNode AddAffine(string name, DraftNode source, float[]? scale, float[]? shift)
    {
        if (source.IsFlat)
            return AddFlatAffine(name, source, scale, shift);
        var node = Add(name, new ChannelAffine(shift is not null), source);
        scale ??= [.. Enumerable.Repeat(1f, source.Shape.Channels)];
        node.Weights["weight"] = StoredTensor.FromFloats([scale.Length], scale);
        if (shift is not null)
            node.Weights["bias"] = StoredTensor.FromFloats([shift.Length], shift);
        return node;
    }

    private DraftNode? Compute(DraftNode source, ScalarFunction function, string name)
    {
        if (function.IsVariable)
            return source;
        if (_computed.TryGetValue((source, function), out var known))
            return known;
        foreach (var part in (IEnumerable<ScalarFunction>)[ScalarFunction.Variable, .. function.Parts().Skip(1).Where(part => !part.IsVariable)])
        {
            if (function.Over(part) is not { } rest || _activations.Of(rest) is not { } recognized)
                continue;
            var inner = Compute(source, part, $"{name}.input");
            if (inner is null)
                continue;
            return _computed[(source, function)] = recognized switch
            {
                { Function: { } activation } => Add(name, new Activation(activation), inner),
                { Scale: > 1 - 1e-7 and < 1 + 1e-7, Shift: 0 } => inner,
                _ => AddAffine(
                    name, inner, Repeated(recognized.Scale, inner), recognized.Shift == 0 ? null : Repeated(recognized.Shift, inner)),
            };
        }

        // A sum of two functions of the same values can still be two activations and an addition.
        if (function is { Operator: ScalarOperator.Add, A: { } a, B: { } b } && Compute(source, a, $"{name}.left") is { } left && Compute(source, b, $"{name}.right") is { } right)
            return _computed[(source, function)] = Add(name, new Add(), left, right);
        return null;
    }

    private static float[] Repeated(double value, DraftNode source) => [.. Enumerable.Repeat((float)value, source.Shape.Channels)];

    /// <summary>A vector takes its factors while it still is a 1x1 map.</summary>
    private DraftNode AddFlatAffine(string name, DraftNode source, float[]? scale, float[]? shift)
    {
        if (source is not { Operation: Flatten, Inputs: [{ Shape.Positions: 1 } map] })
            throw new InvalidDataException($"node '{name}' scales or shifts a vector, which Menut knows only behind a pooling");
        return Add($"{name}.flatten", new Flatten(), AddAffine(name, map, scale, shift));
    }

    private string Unique(string name)
    {
        string clean = ForeignText.OneLine(name).Replace('/', '.').Trim('.', ' ');
        clean = clean.Length == 0 ? "node" : clean.Length > LongestName ? clean[..LongestName] : clean;
        string unique = clean;
        while (!_names.Add(unique))
            unique = $"{clean}_{_repeats[clean] = _repeats.GetValueOrDefault(clean, 1) + 1}";
        return unique;
    }
}
