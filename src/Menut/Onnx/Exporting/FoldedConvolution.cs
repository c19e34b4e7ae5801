using Menut.Networks;
using Menut.Weights;

namespace Menut.Onnx.Exporting;

/// <summary>A convolution that does the work of the batch norm behind it: with fixed statistics that is a factor and a shift a channel.</summary>
internal static class FoldedConvolution
{
    /// <summary>Convolutions whose only reader is a batch norm, with it.</summary>
    public static Dictionary<string, Node> Pairs(Network network)
    {
        var live = network.Nodes.Where(node => !network.IsAuxiliary(node)).ToArray();
        var readers = live.SelectMany(node => node.Inputs.Select(input => (input, node))).ToLookup(pair => pair.input, pair => pair.node);
        return live
            .Where(node => node.Operation is Convolution && readers[node.Name].ToArray() is [{ Operation: BatchNorm }])
            .ToDictionary(node => node.Name, node => readers[node.Name].Single());
    }

    /// <summary>Weights <c>[outputs, inputs / groups, height, width]</c> and bias with the batch norm in them.</summary>
    public static (StoredTensor Weight, StoredTensor Bias) Fold(Model model, Node convolution, Node norm)
    {
        float[] Values(Node node, string part) => model.Tensors[$"{node.Name}.{part}"].ToFloats();

        var (gamma, beta, mean, variance) = (Values(norm, "weight"), Values(norm, "bias"), Values(norm, "running_mean"), Values(norm, "running_var"));
        float[] weight = Values(convolution, "weight");
        float[]? bias = ((Convolution)convolution.Operation).Bias ? Values(convolution, "bias") : null;
        float[] shift = new float[gamma.Length];
        int each = weight.Length / gamma.Length;
        for (int channel = 0; channel < gamma.Length; channel++)
        {
            double factor = gamma[channel] / Math.Sqrt(variance[channel] + ((BatchNorm)norm.Operation).Epsilon);
            foreach (ref float value in weight.AsSpan(channel * each, each))
                value = (float)(value * factor);
            shift[channel] = (float)(((bias?[channel] ?? 0) - mean[channel]) * factor + beta[channel]);
        }

        return (StoredTensor.FromFloats(model.Tensors[$"{convolution.Name}.weight"].Shape, weight), StoredTensor.FromFloats([shift.Length], shift));
    }
}
