using Menut.Onnx.Format;

namespace Menut.Onnx.Importing;

/// <summary>The nodes that an output depends on, in an order in which they can be computed, whatever order the file has them in.</summary>
internal static class GraphOrder
{
    /// <param name="graph">The graph.</param>
    /// <param name="output">The output.</param>
    /// <param name="isGiven">Whether a value is the input or a weight.</param>
    /// <exception cref="InvalidDataException">A value is computed twice, by nobody, or out of itself.</exception>
    public static List<OnnxNode> Needed(OnnxGraph graph, string output, Func<string, bool> isGiven)
    {
        var makers = new Dictionary<string, OnnxNode>(StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
        {
            if (node.Outputs is not [{ Length: > 0 }, ..])
                throw new InvalidDataException($"{NodeContext.Describe(node)} computes nothing");
            foreach (string name in node.Outputs)
            {
                if (name.Length > 0 && (isGiven(name) || !makers.TryAdd(name, node)))
                    throw new InvalidDataException($"two nodes, or a node and a weight, give '{name}'");
            }
        }

        // Depth first without recursion: a graph may be a chain as long as the file.
        var ordered = new List<OnnxNode>();
        var state = new Dictionary<OnnxNode, bool>();
        var path = new Stack<(OnnxNode Node, int Next)>();
        Visit(output, "the graph's outputs");
        while (path.TryPop(out var step))
        {
            if (step.Next == step.Node.Inputs.Count)
            {
                state[step.Node] = true;
                ordered.Add(step.Node);
                continue;
            }

            path.Push((step.Node, step.Next + 1));
            Visit(step.Node.Inputs[step.Next], NodeContext.Describe(step.Node));
        }

        return ordered;

        void Visit(string name, string reader)
        {
            if (name.Length == 0 || isGiven(name))
                return;
            if (!makers.TryGetValue(name, out var maker))
                throw new InvalidDataException($"{reader} reads '{name}', which is no weight, no input, and computed by no node");
            if (maker.Outputs[0] != name)
                throw new InvalidDataException($"{reader} reads '{name}', a second output of {NodeContext.Describe(maker)}, which Menut does not compute");
            if (!state.TryGetValue(maker, out bool done))
            {
                state[maker] = false;
                path.Push((maker, 0));
            }
            else if (!done)
            {
                throw new InvalidDataException($"{NodeContext.Describe(maker)} depends on itself");
            }
        }
    }
}
