using Menut.Networks;
using Menut.Weights;

namespace Menut.Onnx.Importing;

/// <summary>From a draft to a network and its weights.</summary>
internal static class DraftCompletion
{
    /// <summary>The nodes that the logits depend on, in order.</summary>
    public static List<DraftNode> Live(Draft draft, DraftNode logits)
    {
        var needed = new HashSet<DraftNode> { draft.Input, logits };
        foreach (var node in Enumerable.Reverse(draft.Nodes))
        {
            if (needed.Contains(node))
                needed.UnionWith(node.Inputs);
        }

        // The logits come last, whatever else was drafted after them.
        return [.. draft.Nodes.Where(needed.Contains)];
    }

    /// <summary>
    /// Some squeeze-and-excitations flatten the pooled map, use fully connected layers, and make a map of their vector again to gate
    /// another. Here that vector stays a map of one pixel, and those layers become the 1x1 convolutions that they equal.
    /// </summary>
    public static void KeepMaps(List<DraftNode> nodes)
    {
        var wanted = new HashSet<DraftNode>(nodes.Where(node => ReadsMaps(node.Operation)).SelectMany(node => node.Inputs).Where(input => input.IsFlat));
        foreach (var node in Enumerable.Reverse(nodes))
        {
            if (!wanted.Contains(node) || !node.IsFlat || node.Operation is Flatten)
                continue;
            if (node.Operation is Linear linear)
            {
                node.Operation = new Convolution(linear.Outputs, 1, 1, Padding.Symmetric, Bias: linear.Bias);
                var matrix = node.Weights["weight"];
                node.Weights["weight"] = new(ElementType.F32, [.. matrix.Shape, 1, 1], matrix.Bytes);
            }

            node.IsFlat = false;
            wanted.UnionWith(node.Inputs);
        }

        // A flattened pixel is read where it was one still.
        foreach (var node in nodes)
        {
            if (ReadsMaps(node.Operation) || (wanted.Contains(node) && node.Operation is not Flatten))
                node.Inputs = [.. node.Inputs.Select(input => input is { Operation: Flatten, Inputs: [{ Shape.Positions: 1 } pixel] } ? pixel : input)];
        }
    }

    private static bool ReadsMaps(Operation operation) =>
        operation is Convolution or Scale or MaxPool or AveragePool or GlobalAveragePool or ChannelAffine or MultiQueryAttention;

    /// <exception cref="ArgumentException">The nodes make no network.</exception>
    public static (Network Network, Dictionary<string, StoredTensor> Tensors) Complete(string name, List<DraftNode> nodes)
    {
        var network = Network.Of(name, nodes.Select(node => new NodeDescription(node.Name, node.Operation, [.. node.Inputs.Select(input => input.Name)])));
        var tensors = new Dictionary<string, StoredTensor>();
        foreach (var node in nodes)
        {
            foreach (var (part, tensor) in node.Weights)
                tensors.Add($"{node.Name}.{part}", tensor);
        }

        return (network, tensors);
    }
}
