using System.Collections.Immutable;
using Menut.Networks;

namespace Menut.Weights;

/// <summary>
/// A node in the JSON of a model file. Fields that its operation lacks are absent; windows are <c>[height, width]</c>, extents
/// <c>[top, bottom, left, right]</c>.
/// </summary>
internal sealed record StoredNode
{
    public required string Name { get; init; }

    /// <summary><see cref="Operation.Kind"/>.</summary>
    public required string Operation { get; init; }

    public ImmutableArray<string> Inputs { get; init; }

    /// <summary><c>[channels, height, width]</c> of the input.</summary>
    public ImmutableArray<int>? Shape { get; init; }

    public int? Outputs { get; init; }

    public ImmutableArray<int>? Kernel { get; init; }

    public ImmutableArray<int>? Stride { get; init; }

    public PaddingRule? Padding { get; init; }

    public ImmutableArray<int>? Extent { get; init; }

    public int? Groups { get; init; }

    public bool? Bias { get; init; }

    public double? Epsilon { get; init; }

    public double? Momentum { get; init; }

    public ActivationFunction? Function { get; init; }

    public bool? CountsPadding { get; init; }

    public int? Heads { get; init; }

    public double? Rate { get; init; }

    public static StoredNode Of(Node node) => node.Operation.Read(Writer.Instance, node);

    /// <exception cref="ArgumentException">An unknown operation, or a field of it is absent or can't be.</exception>
    public static NodeDescription ToDescription(StoredNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new(node.Name, node.Read(), node.Inputs.IsDefault ? [] : node.Inputs);
    }

    private Operation Read() => Operation switch
    {
        "input" => new Input(Shape is [var channels, var height, var width] ? new(channels, height, width) : throw Lacks("shape")),
        "convolution" => new Convolution(
            Outputs ?? throw Lacks("outputs"), WindowOf(Kernel, "kernel"), WindowOf(Stride, "stride"), PaddingOf(), Groups ?? 1, Bias ?? false),
        "batch_norm" => new BatchNorm(Epsilon ?? throw Lacks("epsilon"), Momentum ?? throw Lacks("momentum")),
        "activation" => new Activation(Function ?? throw Lacks("function")),
        "add" => new Add(),
        "scale" => new Scale(),
        "max_pool" => new MaxPool(WindowOf(Kernel, "kernel"), WindowOf(Stride, "stride"), PaddingOf()),
        "average_pool" => new AveragePool(WindowOf(Kernel, "kernel"), WindowOf(Stride, "stride"), PaddingOf(), CountsPadding ?? throw Lacks("counts_padding")),
        "concatenation" => new Concatenation(),
        "channel_affine" => new ChannelAffine(Bias ?? false),
        "multi_query_attention" => new MultiQueryAttention(Heads ?? throw Lacks("heads")),
        "global_average_pool" => new GlobalAveragePool(),
        "flatten" => new Flatten(),
        "dropout" => new Dropout(Rate ?? throw Lacks("rate")),
        "drop_path" => new DropPath(Rate ?? throw Lacks("rate")),
        "linear" => new Linear(Outputs ?? throw Lacks("outputs"), Bias ?? false),
        _ => throw new ArgumentException($"Node '{Name}' is of the unknown operation '{Operation}'."),
    };

    private Window WindowOf(ImmutableArray<int>? sides, string field) =>
        sides is [var height, var width] ? new(height, width) : throw Lacks(field);

    private Padding PaddingOf() => (Padding, Extent) switch
    {
        (PaddingRule.Explicit, [var top, var bottom, var left, var right]) => Networks.Padding.Of(new(top, bottom, left, right)),
        ({ } rule and not PaddingRule.Explicit, null) => rule,
        _ => throw Lacks("padding"),
    };

    private ArgumentException Lacks(string field) => new($"Node '{Name}' ({Operation}) has no {field}, or one that can't be.");

    private sealed class Writer : IOperationReader<Node, StoredNode>
    {
        public static Writer Instance { get; } = new();

        public StoredNode Input(Input operation, Node argument) =>
            Plain(argument) with { Shape = [operation.Shape.Channels, operation.Shape.Height, operation.Shape.Width] };

        public StoredNode Convolution(Convolution operation, Node argument) =>
            Sliding(argument, operation.Kernel, operation.Stride, operation.Padding) with
            {
                Outputs = operation.OutputChannels,
                Groups = operation.Groups,
                Bias = operation.Bias,
            };

        public StoredNode BatchNorm(BatchNorm operation, Node argument) =>
            Plain(argument) with { Epsilon = operation.Epsilon, Momentum = operation.Momentum };

        public StoredNode Activation(Activation operation, Node argument) => Plain(argument) with { Function = operation.Function };

        public StoredNode Add(Add operation, Node argument) => Plain(argument);

        public StoredNode Scale(Scale operation, Node argument) => Plain(argument);

        public StoredNode MaxPool(MaxPool operation, Node argument) => Sliding(argument, operation.Kernel, operation.Stride, operation.Padding);

        public StoredNode AveragePool(AveragePool operation, Node argument) =>
            Sliding(argument, operation.Kernel, operation.Stride, operation.Padding) with { CountsPadding = operation.CountsPadding };

        public StoredNode Concatenation(Concatenation operation, Node argument) => Plain(argument);

        public StoredNode ChannelAffine(ChannelAffine operation, Node argument) => Plain(argument) with { Bias = operation.Bias };

        public StoredNode MultiQueryAttention(MultiQueryAttention operation, Node argument) => Plain(argument) with { Heads = operation.Heads };

        public StoredNode GlobalAveragePool(GlobalAveragePool operation, Node argument) => Plain(argument);

        public StoredNode Flatten(Flatten operation, Node argument) => Plain(argument);

        public StoredNode Dropout(Dropout operation, Node argument) => Plain(argument) with { Rate = operation.Rate };

        public StoredNode DropPath(DropPath operation, Node argument) => Plain(argument) with { Rate = operation.Rate };

        public StoredNode Linear(Linear operation, Node argument) => Plain(argument) with { Outputs = operation.Outputs, Bias = operation.Bias };

        private static StoredNode Plain(Node node) => new() { Name = node.Name, Operation = node.Operation.Kind, Inputs = node.Inputs };

        private static StoredNode Sliding(Node node, Window kernel, Window stride, Padding padding) => Plain(node) with
        {
            Kernel = [kernel.Height, kernel.Width],
            Stride = [stride.Height, stride.Width],
            Padding = padding.Rule,
            Extent = padding.Rule == PaddingRule.Explicit ? [padding.Extent.Top, padding.Extent.Bottom, padding.Extent.Left, padding.Extent.Right] : null,
        };
    }
}
