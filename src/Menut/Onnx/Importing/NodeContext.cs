using System.Globalization;
using System.Text;
using Menut.Onnx.Format;

namespace Menut.Onnx.Importing;

/// <summary>A node of the graph, as the readers of operators see it.</summary>
internal sealed class NodeContext(OnnxNode node, Value?[] inputs, Draft draft, long opset)
{
    public OnnxNode Node { get; } = node;

    public Draft Draft { get; } = draft;

    /// <summary>Version of the standard's operator set.</summary>
    public long Opset { get; } = opset;

    public int InputCount => inputs.Length;

    /// <summary>An optional input; null where it is absent.</summary>
    public Value? Optional(int index) => index < inputs.Length ? inputs[index] : null;

    public Value Input(int index) => Optional(index) ?? throw Wrong(Invariant($"lacks input {index}"));

    public FeatureValue Feature(int index) => Input(index) as FeatureValue
        ?? throw Wrong(Invariant($"reads, as input {index}, something else than a network's activations"));

    /// <summary>Activations in the order of ONNX's layers.</summary>
    public FeatureValue Map(int index)
    {
        var feature = Feature(index);
        return feature.IsNchw ? feature : throw Wrong($"reads a tensor {feature.Layout} where [N, C, H, W] belongs");
    }

    public OnnxTensor Constant(int index) => Input(index) is ConstantValue { Tensor: var tensor }
        ? tensor
        : throw Wrong(Invariant($"computes its input {index}, where Menut reads constants only"));

    /// <summary>Whole numbers, of a constant or computed from shapes; null for the batch's size.</summary>
    public IReadOnlyList<long?> Integers(int index) => AsIntegers(Input(index))?.Numbers
        ?? throw Wrong(Invariant($"computes its input {index}, where Menut reads whole numbers known beforehand"));

    public static IntegersValue? AsIntegers(Value value) => value switch
    {
        IntegersValue integers => integers,
        ConstantValue { Tensor: { Shape.Length: <= 1, Type: Weights.ElementType.I64 or Weights.ElementType.I32 } tensor } when tensor.Elements <= OnnxLimits.Dimensions * 4 =>
            new([.. tensor.ToInt64s().Select(number => (long?)number)], tensor.Shape.IsEmpty),
        _ => null,
    };

    public long Int64(string attribute, long otherwise) => Attribute(attribute, OnnxAttributeType.Int64)?.Int64 ?? otherwise;

    public float Single(string attribute, float otherwise) => Attribute(attribute, OnnxAttributeType.Single)?.Single ?? otherwise;

    public string Text(string attribute, string otherwise) =>
        Attribute(attribute, OnnxAttributeType.Text) is { } found ? Encoding.UTF8.GetString(found.Text.Span) : otherwise;

    public IReadOnlyList<long>? Int64s(string attribute) => Attribute(attribute, OnnxAttributeType.Int64s)?.Int64s;

    public OnnxAttribute? Attribute(string name, OnnxAttributeType type)
    {
        var found = Node.Attributes.Find(attribute => attribute.Name == name);
        return found is null || found.Type == type || found.Type == OnnxAttributeType.Undefined
            ? found
            : throw Wrong($"has an attribute '{name}' of another type than ONNX gives it");
    }

    /// <summary>Axes out of an attribute, or out of an input as newer operator sets have them; null where neither is there.</summary>
    public int[]? Axes(int input, int rank)
    {
        IEnumerable<long?>? axes = Int64s("axes")?.Select(axis => (long?)axis);
        if (axes is null && Optional(input) is not null)
            axes = Integers(input);
        return axes is null ? null : [.. axes.Select(axis => Index(axis ?? long.MaxValue, rank)).Distinct()];
    }

    /// <summary>An axis counted from the front; negative ones count from the back.</summary>
    public int Index(long axis, int rank)
    {
        long index = axis < 0 ? axis + rank : axis;
        return index >= 0 && index < rank ? (int)index : throw Wrong(Invariant($"names axis {axis} of a tensor with {rank}"));
    }

    /// <summary>A number that must be a whole one above zero and of a size that layers have.</summary>
    public int Size(long value, string what, int least = 1, int most = 1 << 20) =>
        value >= least && value <= most ? (int)value : throw Wrong(Invariant($"has a {what} of {value}"));

    public InvalidDataException Wrong(string clause) => new($"{Describe(Node)} {clause}");

    /// <summary>The node as messages name it: its name, or what it computes, and its operator.</summary>
    public static string Describe(OnnxNode node)
    {
        string name = node.Name.Length > 0 ? $"node '{node.Name}'" : $"the node that computes '{node.Outputs.FirstOrDefault("")}'";
        return $"{name} ({node.Operator})";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
