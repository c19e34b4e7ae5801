using System.Collections.Immutable;

namespace Menut.Networks;

/// <summary>
/// A network as data: nodes in the order in which they can be computed. Costs, training module, exports and engine all read
/// this list; no layer is defined anywhere else.
/// </summary>
public sealed class Network
{
    private readonly Dictionary<string, Node> _byName;
    private readonly HashSet<string> _auxiliary;

    internal Network(string name, string family, NetworkOptions options, ImmutableArray<Node> nodes)
    {
        (Name, Family, Options, Nodes) = (name, family, options, nodes);
        _byName = new(nodes.Length);
        foreach (var node in nodes)
            _byName.Add(node.Name, node);
        _auxiliary = Auxiliary(nodes);
    }

    /// <summary>The family of networks that came from elsewhere as a list of nodes.</summary>
    public const string OtherFamily = "other";

    /// <summary>Name by which <see cref="KnownNetworks"/> makes it, or that somebody gave it.</summary>
    public string Name { get; }

    /// <summary>Family: <c>mobilenet_v1</c>, <c>efficientnet</c> ..., or <see cref="OtherFamily"/>.</summary>
    public string Family { get; }

    /// <summary>What it was made with; with the name it makes the same network again, unless it came as a list of nodes.</summary>
    public NetworkOptions Options { get; }

    /// <summary>Whether <see cref="KnownNetworks"/> makes it from its name and options. If not, its nodes are all that is known of it.</summary>
    public bool IsKnown => Family != OtherFamily;

    /// <summary>The nodes; each reads only earlier ones, the first is the input, the last gives the logits.</summary>
    public ImmutableArray<Node> Nodes { get; }

    /// <summary>Shape of one picture.</summary>
    public Shape Input => Nodes[0].Output;

    /// <summary>Height and width of the input.</summary>
    public int Resolution => Input.Height;

    /// <summary>Classes of the classifier.</summary>
    public int Classes => Nodes[^1].Output.Channels;

    /// <summary>The node of that name.</summary>
    /// <exception cref="KeyNotFoundException">No such node.</exception>
    public Node this[string name] => _byName[name];

    /// <summary>
    /// Whether the logits don't depend on a node: it belongs to a head that only training reads (Inception-v3's). Its weights are
    /// kept with the others; nothing computes it.
    /// </summary>
    public bool IsAuxiliary(Node node) => _auxiliary.Contains(node.Name);

    /// <summary>Shapes that a node reads, in order.</summary>
    public IReadOnlyList<Shape> InputShapes(Node node)
    {
        var shapes = new Shape[node.Inputs.Length];
        for (int i = 0; i < shapes.Length; i++)
            shapes[i] = _byName[node.Inputs[i]].Output;
        return shapes;
    }

    /// <summary>A network from a list of nodes, as a file from elsewhere has it.</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="nodes">
    /// In the order in which they can be computed: first the input, last the logits. A fully connected layer reads a vector (behind
    /// <see cref="Networks.Flatten"/>), everything that slides over pixels a map.
    /// </param>
    /// <exception cref="ArgumentException">They make no network; one line says which node can't be and why.</exception>
    public static Network Of(string name, IEnumerable<NodeDescription> nodes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ImmutableArray<Node> made = [.. NetworkRules.Checked(nodes)];
        var options = new NetworkOptions { Resolution = made[0].Output.Height, Classes = made[^1].Output.Channels };
        return new(name, OtherFamily, options, made);
    }

    /// <summary>The same network for pictures of another size; its weights are the same, and so are the paddings that a list of nodes has in numbers.</summary>
    /// <param name="resolution">Height and width of the input in pixels.</param>
    /// <exception cref="MenutException">The size is too small for it, or out of range.</exception>
    /// <exception cref="ArgumentException">It is a list of nodes that don't work at that size.</exception>
    public Network AtResolution(int resolution)
    {
        if (resolution == Input.Height && resolution == Input.Width)
            return this;
        return IsKnown
            ? KnownNetworks.Create(Name, Options with { Resolution = resolution, AuxiliaryHead = false })
            : Of(Name, Nodes.Select(node => new NodeDescription(
                node.Name, node.Operation is Input ? new Input(new(Input.Channels, resolution, resolution)) : node.Operation, node.Inputs)));
    }

    private static HashSet<string> Auxiliary(ImmutableArray<Node> nodes)
    {
        var needed = new HashSet<string> { nodes[0].Name, nodes[^1].Name };
        foreach (var node in nodes.Reverse())
        {
            if (needed.Contains(node.Name))
                needed.UnionWith(node.Inputs);
        }

        return [.. nodes.Select(node => node.Name).Where(name => !needed.Contains(name))];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Input} -> {Classes})";
}
