using Menut.Networks;
using Menut.Weights;

namespace Menut.Tests.Inference.Engine;

/// <summary>A network as its operations are defined: node by node, in double, without a thought of speed. What the engine is compared with.</summary>
internal sealed class PlainNetwork(Model model) : IOperationReader<(Node Node, double[][] Inputs), double[]>
{
    public double[] Run(ReadOnlySpan<float> picture)
    {
        var values = new Dictionary<string, double[]> { [model.Network.Nodes[0].Name] = [.. picture.ToArray().Select(value => (double)value)] };
        foreach (var node in model.Network.Nodes.Skip(1).Where(node => !model.Network.IsAuxiliary(node)))
            values[node.Name] = node.Operation.Read(this, (node, [.. node.Inputs.Select(input => values[input])]));
        return values[model.Network.Nodes[^1].Name];
    }

    public double[] Input(Input operation, (Node Node, double[][] Inputs) argument) => argument.Inputs[0];

    public double[] Convolution(Convolution operation, (Node Node, double[][] Inputs) argument)
    {
        var (input, output) = (ShapeOf(argument.Node, 0), argument.Node.Output);
        float[] weights = Weight(argument.Node, "weight");
        float[]? bias = operation.Bias ? Weight(argument.Node, "bias") : null;
        int perGroup = input.Channels / operation.Groups, outputsPerGroup = output.Channels / operation.Groups;
        double[] result = new double[output.Elements];
        var pad = PaddingExtent.Of(operation.Padding, input, operation.Kernel, operation.Stride);
        for (int o = 0; o < output.Channels; o++)
        {
            int firstInput = o / outputsPerGroup * perGroup;
            for (int y = 0; y < output.Height; y++)
            {
                for (int x = 0; x < output.Width; x++)
                {
                    double sum = bias?[o] ?? 0;
                    foreach (var (ky, kx, v, u) in Window(operation.Kernel, operation.Stride, pad, input, y, x))
                    {
                        for (int c = 0; c < perGroup; c++)
                            sum += argument.Inputs[0][((firstInput + c) * input.Height + v) * input.Width + u] * weights[((o * perGroup + c) * operation.Kernel.Height + ky) * operation.Kernel.Width + kx];
                    }

                    result[(o * output.Height + y) * output.Width + x] = sum;
                }
            }
        }

        return result;
    }

    public double[] BatchNorm(BatchNorm operation, (Node Node, double[][] Inputs) argument)
    {
        float[] scale = Weight(argument.Node, "weight"), shift = Weight(argument.Node, "bias");
        float[] mean = Weight(argument.Node, "running_mean"), variance = Weight(argument.Node, "running_var");
        return EachChannel(argument, (c, value) => (value - mean[c]) / Math.Sqrt(variance[c] + operation.Epsilon) * scale[c] + shift[c]);
    }

    public double[] ChannelAffine(ChannelAffine operation, (Node Node, double[][] Inputs) argument)
    {
        float[] scale = Weight(argument.Node, "weight");
        float[]? shift = operation.Bias ? Weight(argument.Node, "bias") : null;
        return EachChannel(argument, (c, value) => value * scale[c] + (shift?[c] ?? 0));
    }

    public double[] Activation(Activation operation, (Node Node, double[][] Inputs) argument) => Array.ConvertAll(argument.Inputs[0], value => operation.Function switch
    {
        ActivationFunction.ReLU => Math.Max(value, 0),
        ActivationFunction.ReLU6 => Math.Clamp(value, 0, 6),
        ActivationFunction.SiLU => value / (1 + Math.Exp(-value)),
        ActivationFunction.Sigmoid => 1 / (1 + Math.Exp(-value)),
        ActivationFunction.HardSwish => value * Math.Clamp(value + 3, 0, 6) / 6,
        ActivationFunction.HardSigmoid => Math.Clamp(value + 3, 0, 6) / 6,
        ActivationFunction.GELU => value * Gaussian.Cumulative(value),
        _ => throw new NotSupportedException($"{operation.Function}"),
    });

    public double[] Add(Add operation, (Node Node, double[][] Inputs) argument) => [.. argument.Inputs[0].Zip(argument.Inputs[1], (a, b) => a + b)];

    public double[] Scale(Scale operation, (Node Node, double[][] Inputs) argument) => EachChannel(argument, (c, value) => value * argument.Inputs[1][c]);

    public double[] MaxPool(MaxPool operation, (Node Node, double[][] Inputs) argument) =>
        Pool(argument, operation.Kernel, operation.Stride, operation.Padding, window => window.Max());

    public double[] AveragePool(AveragePool operation, (Node Node, double[][] Inputs) argument) => Pool(
        argument, operation.Kernel, operation.Stride, operation.Padding,
        window => window.Sum() / (operation.CountsPadding ? operation.Kernel.Area : window.Count));

    public double[] GlobalAveragePool(GlobalAveragePool operation, (Node Node, double[][] Inputs) argument) =>
        [.. argument.Inputs[0].Chunk((int)ShapeOf(argument.Node, 0).Positions).Select(plane => plane.Average())];

    public double[] Concatenation(Concatenation operation, (Node Node, double[][] Inputs) argument) => [.. argument.Inputs.SelectMany(input => input)];

    public double[] Flatten(Flatten operation, (Node Node, double[][] Inputs) argument) => argument.Inputs[0];

    public double[] Dropout(Dropout operation, (Node Node, double[][] Inputs) argument) => argument.Inputs[0];

    public double[] DropPath(DropPath operation, (Node Node, double[][] Inputs) argument) => argument.Inputs[0];

    public double[] Linear(Linear operation, (Node Node, double[][] Inputs) argument)
    {
        float[] weights = Weight(argument.Node, "weight");
        float[]? bias = operation.Bias ? Weight(argument.Node, "bias") : null;
        int inputs = argument.Inputs[0].Length;
        return [.. Enumerable.Range(0, operation.Outputs).Select(o => (bias?[o] ?? 0) + Enumerable.Range(0, inputs).Sum(i => argument.Inputs[0][i] * weights[o * inputs + i]))];
    }

    public double[] MultiQueryAttention(MultiQueryAttention operation, (Node Node, double[][] Inputs) argument)
    {
        var (query, key, value) = (ShapeOf(argument.Node, 0), ShapeOf(argument.Node, 1), ShapeOf(argument.Node, 2));
        int queries = (int)query.Positions, keys = (int)key.Positions;
        double[] result = new double[argument.Node.Output.Elements];
        for (int h = 0; h < operation.Heads; h++)
        {
            for (int q = 0; q < queries; q++)
            {
                double[] scores = [.. Enumerable.Range(0, keys).Select(k => Math.Exp(
                    Enumerable.Range(0, key.Channels).Sum(d => argument.Inputs[0][(h * key.Channels + d) * queries + q] * argument.Inputs[1][d * keys + k]) / Math.Sqrt(key.Channels)))];
                double sum = scores.Sum();
                for (int v = 0; v < value.Channels; v++)
                    result[(h * value.Channels + v) * queries + q] = Enumerable.Range(0, keys).Sum(k => scores[k] / sum * argument.Inputs[2][v * keys + k]);
            }
        }

        return result;
    }

    private double[] Pool((Node Node, double[][] Inputs) argument, Window kernel, Window stride, Padding padding, Func<List<double>, double> reduce)
    {
        var (input, output) = (ShapeOf(argument.Node, 0), argument.Node.Output);
        var pad = PaddingExtent.Of(padding, input, kernel, stride);
        double[] result = new double[output.Elements];
        for (int i = 0; i < result.Length; i++)
        {
            int c = i / (output.Height * output.Width), y = i / output.Width % output.Height, x = i % output.Width;
            result[i] = reduce([.. Window(kernel, stride, pad, input, y, x).Select(at => argument.Inputs[0][(c * input.Height + at.V) * input.Width + at.U])]);
        }

        return result;
    }

    /// <summary>The places of a window that lie on the map.</summary>
    private static IEnumerable<(int Ky, int Kx, int V, int U)> Window(Window kernel, Window stride, PaddingExtent pad, Shape input, int y, int x)
    {
        for (int ky = 0; ky < kernel.Height; ky++)
        {
            for (int kx = 0; kx < kernel.Width; kx++)
            {
                int v = y * stride.Height - pad.Top + ky, u = x * stride.Width - pad.Left + kx;
                if (v >= 0 && v < input.Height && u >= 0 && u < input.Width)
                    yield return (ky, kx, v, u);
            }
        }
    }

    private double[] EachChannel((Node Node, double[][] Inputs) argument, Func<int, double, double> map)
    {
        int positions = (int)ShapeOf(argument.Node, 0).Positions;
        return [.. argument.Inputs[0].Select((value, i) => map(i / positions, value))];
    }

    private Shape ShapeOf(Node node, int input) => model.Network[node.Inputs[input]].Output;

    private float[] Weight(Node node, string part) => model.Tensors[$"{node.Name}.{part}"].ToFloats();
}
