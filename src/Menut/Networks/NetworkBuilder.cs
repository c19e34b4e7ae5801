using System.Collections.Immutable;

namespace Menut.Networks;

/// <summary>
/// Appends nodes and knows every shape as it goes, so that block functions can read their input's channels.
/// Names of nodes get the prefix of the scopes that are open.
/// </summary>
internal sealed class NetworkBuilder
{
    private readonly ImmutableArray<Node>.Builder _nodes = ImmutableArray.CreateBuilder<Node>();
    private readonly Dictionary<string, Node> _byName = [];
    private readonly string _network;
    private string _prefix = "";

    public NetworkBuilder(string network, NetworkOptions options, Conventions conventions, int resolution)
    {
        options.Validate();
        (_network, Options, Conventions) = (network, options with { Resolution = resolution }, conventions);
        Input = Append("input", new Input(new Shape(3, resolution, resolution)));
    }

    public NetworkOptions Options { get; }

    public Conventions Conventions { get; }

    /// <summary>The input node, of three channels.</summary>
    public Node Input { get; }

    /// <summary>Appends a node after its inputs.</summary>
    public Node Append(string name, Operation operation, params ReadOnlySpan<Node> inputs)
    {
        Shape[] shapes = new Shape[inputs.Length];
        string[] names = new string[inputs.Length];
        for (int i = 0; i < inputs.Length; i++)
            (shapes[i], names[i]) = (inputs[i].Output, inputs[i].Name);
        var node = new Node(_prefix + name, operation, [.. names], operation.Read(ShapeReader.Instance, shapes));
        RefuseUselessStride(node, shapes);
        _byName.Add(node.Name, node);
        _nodes.Add(node);
        return node;
    }

    /// <summary>Runs a block's function with a longer prefix.</summary>
    public Node Scope(string name, Func<Node> block)
    {
        string outer = _prefix;
        _prefix = $"{outer}{name}.";
        var last = block();
        _prefix = outer;
        return last;
    }

    public Network Build(string family) => new(_network, family, Options, _nodes.ToImmutable());

    /// <summary>
    /// A strided layer that gets a single pixel halves nothing: the picture is too small for this network, and whoever
    /// trained it would wonder about the accuracy.
    /// </summary>
    private void RefuseUselessStride(Node node, Shape[] shapes)
    {
        bool strided = node.Operation is Convolution { Stride: { Height: > 1 } or { Width: > 1 } } or MaxPool { Stride: { Height: > 1 } or { Width: > 1 } }
            or AveragePool { Stride: { Height: > 1 } or { Width: > 1 } };
        if (!strided || shapes[0] is { Height: > 1, Width: > 1 })
            return;
        string hint = Options.StemStride == 2 ? " (or add --stem-stride 1, made for small pictures)" : "";
        throw MenutException.WrongUsage(FormattableString.Invariant(
            $"--resolution {Options.Resolution} is too small for {_network}: nothing is left to halve at {node.Name}. Try {MinimumResolution()} or more{hint}."));
    }

    /// <summary>Every family of this line halves its picture five times, the first time in the stem.</summary>
    private int MinimumResolution() => Options.StemStride == 1 ? 9 : 17;
}
