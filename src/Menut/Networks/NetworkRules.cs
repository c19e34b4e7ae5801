using System.Globalization;

namespace Menut.Networks;

/// <summary>
/// What holds of the nodes of every network, checked where a list of nodes comes from elsewhere: readers of networks rely on it. Each method
/// gets the number of a node's inputs and says what is wrong, as a clause, or null.
/// </summary>
internal sealed class NetworkRules : IOperationReader<int, string?>
{
    /// <summary>Far above any network of this line: Inception-v3 has some 320 nodes, EfficientNet-B7 some 1000.</summary>
    public const int MostNodes = 50_000;

    private const int LongestName = 512;
    private const int MostChannels = 1 << 24;
    private const int MostPixels = 4096;

    public static NetworkRules Instance { get; } = new();

    /// <summary>The nodes with their shapes.</summary>
    /// <exception cref="ArgumentException">A rule is broken.</exception>
    public static List<Node> Checked(IEnumerable<NodeDescription> descriptions)
    {
        var nodes = new List<Node>();
        var shapes = new Dictionary<string, Shape>(StringComparer.Ordinal);
        var vectors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, operation, inputs) in descriptions)
        {
            if (nodes.Count == MostNodes)
                throw new ArgumentException($"A network has at most {MostNodes} nodes.");
            if (name is not { Length: > 0 and <= LongestName } || operation is null || inputs.IsDefault)
                throw new ArgumentException($"Node {nodes.Count} has no name, no operation or no list of inputs.");
            if ((operation is Input) != (nodes.Count == 0))
                throw new ArgumentException($"Node '{name}': the first node is the input, and no other.");
            if (operation.Read(Instance, inputs.Length) is { } broken)
                throw new ArgumentException($"Node '{name}' ({operation.Kind}) has {broken}.");
            var read = new List<Shape>(inputs.Length);
            foreach (string input in inputs)
                read.Add(shapes.TryGetValue(input ?? "", out var shape) ? shape : throw new ArgumentException($"Node '{name}' reads '{input}', which no node before it is."));
            if (OfVectors(operation, [.. inputs.Select(vectors.Contains)]) is not { } isVector)
                throw new ArgumentException($"Node '{name}' ({operation.Kind}) reads a vector where a map belongs, or a map where a vector does.");
            var output = Shaped(name, operation, read);
            if (!shapes.TryAdd(name, output))
                throw new ArgumentException($"Two nodes are named '{name}'.");
            if (isVector)
                vectors.Add(name);
            nodes.Add(new(name, operation, inputs, output));
        }

        if (nodes.Count < 2 || !vectors.Contains(nodes[^1].Name))
            throw new ArgumentException("The last node of a network gives the logits, a vector.");
        return nodes;
    }

    public string? Input(Input operation, int argument) =>
        argument != 0 ? "inputs"
        : operation.Shape is { Channels: >= 1 and <= MostChannels, Height: >= 1 and <= MostPixels, Width: >= 1 and <= MostPixels } ? null
        : $"a shape of {operation.Shape}";

    public string? Convolution(Convolution operation, int argument) =>
        One(argument) ?? Window(operation.Kernel) ?? Window(operation.Stride) ?? Border(operation.Padding)
        ?? Channels(operation.OutputChannels) ?? Channels(operation.Groups);

    public string? BatchNorm(BatchNorm operation, int argument) =>
        One(argument) ?? (operation is { Epsilon: > 0 and < 1, Momentum: >= 0 and <= 1 } ? null : "an epsilon or a momentum out of range");

    public string? Activation(Activation operation, int argument) =>
        One(argument) ?? (Enum.IsDefined(operation.Function) ? null : "an unknown function");

    public string? Add(Add operation, int argument) => Inputs(argument, 2);

    public string? Scale(Scale operation, int argument) => Inputs(argument, 2);

    public string? MaxPool(MaxPool operation, int argument) =>
        One(argument) ?? Window(operation.Kernel) ?? Window(operation.Stride) ?? Border(operation.Padding, operation.Kernel);

    public string? AveragePool(AveragePool operation, int argument) =>
        One(argument) ?? Window(operation.Kernel) ?? Window(operation.Stride) ?? Border(operation.Padding, operation.Kernel);

    public string? Concatenation(Concatenation operation, int argument) => argument is >= 1 and <= 1024 ? null : Inputs(argument, 2);

    public string? ChannelAffine(ChannelAffine operation, int argument) => One(argument);

    public string? MultiQueryAttention(MultiQueryAttention operation, int argument) => Inputs(argument, 3) ?? Channels(operation.Heads);

    public string? GlobalAveragePool(GlobalAveragePool operation, int argument) => One(argument);

    public string? Flatten(Flatten operation, int argument) => One(argument);

    public string? Dropout(Dropout operation, int argument) => One(argument) ?? Rate(operation.Rate);

    public string? DropPath(DropPath operation, int argument) => One(argument) ?? Rate(operation.Rate);

    public string? Linear(Linear operation, int argument) => One(argument) ?? Channels(operation.Outputs);

    /// <summary>Whether a vector comes out; null where the inputs are of the wrong kind.</summary>
    private static bool? OfVectors(Operation operation, bool[] inputs) => operation switch
    {
        Networks.Linear => inputs[0] ? true : null,
        Networks.Flatten => inputs[0] ? null : true,
        Networks.Activation or Networks.BatchNorm or Networks.Dropout or Networks.DropPath or Networks.Add or Networks.Concatenation =>
            inputs.Distinct().Count() == 1 ? inputs[0] : null,
        _ => inputs.Contains(true) ? null : false,
    };

    private static Shape Shaped(string name, Operation operation, List<Shape> inputs)
    {
        try
        {
            var shape = operation.Read(ShapeReader.Instance, inputs);
            Int128 elements = (Int128)shape.Channels * shape.Height * shape.Width;
            return shape is { Channels: > 0, Height: > 0, Width: > 0 } && elements <= int.MaxValue
                ? shape
                : throw new ArgumentException($"It would compute {shape}.");
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            throw new ArgumentException($"Node '{name}' cannot be: {exception.Message}", exception);
        }
    }

    private static string? One(int inputs) => Inputs(inputs, 1);

    private static string? Inputs(int inputs, int needed) => inputs == needed ? null : Invariant($"{inputs} inputs where {needed} belong");

    private static string? Channels(int number) => number is >= 1 and <= MostChannels ? null : Invariant($"{number} channels or groups");

    private static string? Window(Window window) => window is { Height: >= 1 and <= MostPixels, Width: >= 1 and <= MostPixels } ? null : $"a window of {window}";

    private static string? Border(Padding padding) =>
        padding.Extent is { Top: <= MostPixels, Bottom: <= MostPixels, Left: <= MostPixels, Right: <= MostPixels } ? null : $"a border of {padding.Extent}";

    /// <summary>A pooling's window must meet the map: of one that lies in the border alone there is no maximum and no mean.</summary>
    private static string? Border(Padding padding, Window kernel) =>
        padding.Extent.Top < kernel.Height && padding.Extent.Bottom < kernel.Height && padding.Extent.Left < kernel.Width && padding.Extent.Right < kernel.Width
            ? null
            : $"a border of {padding.Extent} around a pooling of {kernel}";

    private static string? Rate(double rate) => rate is >= 0 and < 1 ? null : Invariant($"a rate of {rate}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
