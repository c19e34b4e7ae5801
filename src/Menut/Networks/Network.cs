using System.Collections.Immutable;

namespace Menut.Networks;

/// <summary>
/// A network as data: nodes in the order in which they can be computed. Costs, training module, exports and engine all read
/// this list; no layer is defined anywhere else.
/// </summary>
public sealed class Network
{
    private readonly ImmutableDictionary<string, Node> _byName;
    private readonly HashSet<string> _auxiliary;

    internal Network(string name, string family, NetworkOptions options, ImmutableArray<Node> nodes)
    {
        (Name, Family, Options, Nodes) = (name, family, options, nodes);
        _byName = nodes.ToImmutableDictionary(node => node.Name);
        _auxiliary = Auxiliary(nodes);
    }

    /// <summary>Name by which <see cref="KnownNetworks"/> makes it.</summary>
    public string Name { get; }

    /// <summary>Family: <c>mobilenet_v1</c>, <c>efficientnet</c> ...</summary>
    public string Family { get; }

    /// <summary>What it was made with; with the name it makes the same network again.</summary>
    public NetworkOptions Options { get; }

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
    public IReadOnlyList<Shape> InputShapes(Node node) => [.. node.Inputs.Select(input => _byName[input].Output)];

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
