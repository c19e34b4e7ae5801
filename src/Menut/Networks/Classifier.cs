using System.Collections.Immutable;
using Menut.Weights;

namespace Menut.Networks;

/// <summary>The part of a network that depends on the number of classes.</summary>
public static class Classifier
{
    /// <summary>The same network for another number of classes.</summary>
    /// <param name="network">A known network, or a list of nodes.</param>
    /// <param name="classes">Classes that are wanted.</param>
    /// <exception cref="MenutException">It is a list of nodes whose last layer is none that could be exchanged.</exception>
    public static Network WithClasses(Network network, int classes)
    {
        if (network.IsKnown)
            return KnownNetworks.Create(network.Name, network.Options with { Classes = classes });
        if (network.Classes == classes)
            return network;
        var last = Layer(network);
        var nodes = network.Nodes.Select(node => new NodeDescription(
            node.Name, node != last ? node.Operation : Of(node.Operation, classes), node.Inputs));
        return Network.Of(network.Name, nodes);
    }

    /// <summary>The names of the weights whose shapes follow from the number of classes: those of the last layer, and of an auxiliary head.</summary>
    /// <exception cref="MenutException">As for <see cref="WithClasses"/>.</exception>
    public static ImmutableHashSet<string> Weights(Network network)
    {
        var other = NetworkWeights.Of(WithClasses(network, network.Classes + 1));
        return [.. NetworkWeights.Of(network).Zip(other).Where(pair => !pair.First.Shape.AsSpan().SequenceEqual(pair.Second.Shape.AsSpan())).Select(pair => pair.First.Name)];
    }

    private static Operation Of(Operation layer, int classes) => layer switch
    {
        Linear linear => linear with { Outputs = classes },
        Convolution convolution => convolution with { OutputChannels = classes },
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, null),
    };

    /// <summary>The layer that computes the logits; behind it, values are only moved or left out.</summary>
    /// <exception cref="MenutException">As for <see cref="WithClasses"/>.</exception>
    public static Node Layer(Network network)
    {
        var node = network.Nodes[^1];
        while (node.Operation is Flatten or Dropout or DropPath or GlobalAveragePool)
            node = network[node.Inputs[0]];
        return node.Operation is Linear or Convolution { Groups: 1 }
            ? node
            : throw MenutException.WrongUsage($"{network.Name} cannot get other classes: its last layer, '{node.Name}', is no classifier but: {node.Operation.Kind}.");
    }
}
