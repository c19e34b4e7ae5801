using Menut.Networks;

namespace Menut.Onnx.Importing;

/// <summary>Whether a network that was read computes, node by node and under the same names, what a known one does when it isn't trained.</summary>
internal static class NetworkEquality
{
    public static bool Same(Network known, Network read)
    {
        var expected = Normal(known);
        var found = Normal(read);
        return expected.Count == found.Count && expected.All(pair =>
            found.TryGetValue(pair.Key, out var other) && pair.Value.Operation == other.Operation && pair.Value.Inputs.SequenceEqual(other.Inputs))
            && Source(known, known.Nodes[^1].Name) == Source(read, read.Nodes[^1].Name);
    }

    private static Dictionary<string, (Operation Operation, string[] Inputs)> Normal(Network network) => network.Nodes
        .Where(node => !network.IsAuxiliary(node) && !IsAbsent(node.Operation))
        .ToDictionary(node => node.Name, node => (Normal(network, node), node.Inputs.Select(input => Source(network, input)).ToArray()));

    private static string Source(Network network, string name)
    {
        while (IsAbsent(network[name].Operation))
            name = network[name].Inputs[0];
        return name;
    }

    /// <summary>What leaves no trace in a graph for inference.</summary>
    private static bool IsAbsent(Operation operation) => operation is Dropout or DropPath;

    /// <summary>Rules of padding become extents, and numbers the float32 that ONNX keeps.</summary>
    private static Operation Normal(Network network, Node node)
    {
        var input = node.Inputs.IsEmpty ? node.Output : network[node.Inputs[0]].Output;
        Padding Extent(Padding padding, Window kernel, Window stride) => Padding.Of(PaddingExtent.Of(padding, input, kernel, stride));

        return node.Operation switch
        {
            Convolution convolution => convolution with { Padding = Extent(convolution.Padding, convolution.Kernel, convolution.Stride) },
            MaxPool pool => pool with { Padding = Extent(pool.Padding, pool.Kernel, pool.Stride) },
            AveragePool pool => Average(pool with { Padding = Extent(pool.Padding, pool.Kernel, pool.Stride) }, input),
            BatchNorm norm => new BatchNorm((float)norm.Epsilon, Math.Round(norm.Momentum, 6)),
            var operation => operation,
        };
    }

    /// <summary>A window over the whole map is a global average, and without a border nobody counts it.</summary>
    private static Operation Average(AveragePool pool, Shape input) =>
        pool.Padding.Extent != default ? pool
        : pool.Kernel == new Window(input.Height, input.Width) ? new GlobalAveragePool()
        : pool with { CountsPadding = true };
}
