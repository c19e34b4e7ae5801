using Menut.Networks;

namespace Menut.Costs;

/// <summary>The peak of live activations over a run in the nodes' order.</summary>
internal static class PeakMemory
{
    public static long Of(Network network)
    {
        var lastReader = new Dictionary<string, string>();
        var computed = network.Nodes.Where(node => !network.IsAuxiliary(node)).ToArray();
        foreach (var node in computed)
        {
            foreach (string input in node.Inputs)
                lastReader[input] = node.Name;
        }

        // Nodes that work in place share their input's buffer; a buffer dies with the last node that lives in it.
        var bufferOf = new Dictionary<string, string>();
        var liveNodes = new Dictionary<string, int>();
        var bytesOf = new Dictionary<string, long>();
        long live = 0, peak = 0;
        foreach (var node in computed)
        {
            string buffer = node.Name;
            if (WorksInPlace(node.Operation) && lastReader[node.Inputs[0]] == node.Name)
            {
                buffer = bufferOf[node.Inputs[0]];
                liveNodes[buffer]++;
            }
            else
            {
                liveNodes[buffer] = 1;
                live += bytesOf[buffer] = node.Output.Elements * sizeof(float);
                peak = Math.Max(peak, live);
            }

            bufferOf[node.Name] = buffer;
            foreach (string input in node.Inputs.Distinct())
            {
                string owner = bufferOf[input];
                if (lastReader[input] == node.Name && --liveNodes[owner] == 0)
                    live -= bytesOf[owner];
            }
        }

        return peak;
    }

    private static bool WorksInPlace(Operation operation) =>
        operation is BatchNorm or ChannelAffine or Activation or Flatten or Dropout or DropPath;
}
