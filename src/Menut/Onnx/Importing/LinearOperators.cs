using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Menut.Networks;
using Menut.Onnx.Format;
using Menut.Weights;

namespace Menut.Onnx.Importing;

/// <summary>Fully connected layers, as Gemm or MatMul, and the products of attention.</summary>
internal static class LinearOperators
{
    public static Value Gemm(NodeContext context)
    {
        if (context.Int64("transA", 0) != 0)
            throw context.Wrong("transposes its input (transA)");
        var weight = context.Constant(1);
        bool transposed = context.Int64("transB", 0) != 0;
        float alpha = context.Single("alpha", 1), beta = context.Single("beta", 1);
        var bias = context.Optional(2) is null || beta == 0 ? null : context.Constant(2);
        return Linear(context, context.Feature(0), weight, transposed, alpha, bias, beta);
    }

    public static Value MatMul(NodeContext context)
    {
        if (context.Input(0) is AttentionValue attention)
            return AttentionOperators.Mix(context, attention, context.Feature(1));
        if (context.Input(1) is FeatureValue key)
            return AttentionOperators.Score(context, context.Feature(0), key);
        var feature = context.Feature(0);
        return feature.Layout.Rank == 2
            ? Linear(context, feature, context.Constant(1), transposed: false, 1, null, 1)
            : Pointwise(context, feature);
    }

    /// <summary>
    /// A fully connected layer. Its matrix stands in ONNX as <c>[inputs, outputs]</c> or transposed, and for a flattened map its inputs
    /// may be in another order than ours (height, width, channels from Keras).
    /// </summary>
    private static FeatureValue Linear(
        NodeContext context, FeatureValue feature, OnnxTensor weight, bool transposed, float alpha, OnnxTensor? bias, float beta)
    {
        if (feature.Layout.Rank != 2 || !feature.Layout.IsBatch(0))
            throw context.Wrong($"reads a tensor {feature.Layout} where [N, features] belongs");
        if (weight.Shape.Length != 2 || weight.Shape.Any(side => side is < 1 or > 1 << 24))
            throw context.Wrong($"has a matrix [{string.Join(", ", weight.Shape)}]");
        var (inputs, outputs) = transposed ? ((int)weight.Shape[1], (int)weight.Shape[0]) : ((int)weight.Shape[0], (int)weight.Shape[1]);
        var map = feature.Source.Shape;
        if (inputs != map.Elements)
            throw context.Wrong($"has a matrix for {inputs} values where {map.Elements} come");

        string name = Draft.NameOf(context.Node, context.Node.Inputs[1]);
        var source = context.Draft.Compute(feature, context);
        if (!source.IsFlat)
            source = context.Draft.Add($"{name}.flatten", new Flatten(), source);
        var node = context.Draft.Add(name, new Linear(outputs, bias is not null), source);
        node.Weights["weight"] = Matrix(context, weight, transposed, alpha, Order(map, feature.Layout.Run(1)), outputs);
        if (bias is not null)
        {
            float[] values = LayerOperators.Floats(context, bias).ToFloats();
            if (values.Length != outputs && values.Length != 1)
                throw context.Wrong($"has {values.Length} biases for {outputs} outputs");
            node.Weights["bias"] = beta == 1 && bias is { Type: ElementType.F32, Shape.Length: 1 } && values.Length == outputs
                ? LayerOperators.Floats(context, bias)
                : StoredTensor.FromFloats([outputs], [.. Enumerable.Range(0, outputs).Select(i => beta * values[values.Length == 1 ? 0 : i])]);
        }

        return new(node, ScalarFunction.Variable, Layout.Flat(outputs));
    }

    /// <summary>A matrix over the last axis of a map, as Keras has a dense layer behind no pooling: a 1x1 convolution.</summary>
    private static FeatureValue Pointwise(NodeContext context, FeatureValue feature)
    {
        var weight = context.Constant(1);
        var map = feature.Source.Shape;
        int last = feature.Layout.Rank - 1;
        if (weight.Shape.Length != 2 || weight.Shape[0] != map.Channels || weight.Shape[1] is < 1 or > 1 << 24 || !feature.Layout.Is(last, Axis.Channels, map.Channels))
            throw context.Wrong($"multiplies a tensor {feature.Layout} by [{string.Join(", ", weight.Shape)}]");
        int outputs = (int)weight.Shape[1];
        string name = Draft.NameOf(context.Node, context.Node.Inputs[1]);
        var source = context.Draft.Compute(feature, context);
        var node = context.Draft.Add(name, new Convolution(outputs, 1, 1, Padding.Symmetric), source);
        var matrix = Matrix(context, weight, transposed: false, 1, null, outputs);
        node.Weights["weight"] = new(ElementType.F32, [outputs, map.Channels, 1, 1], matrix.Bytes);
        return new(node, ScalarFunction.Variable, feature.Layout.WithChannels(last, outputs));
    }

    /// <summary>For each of our inputs, channel by channel and row by row, its index in the file's order; null where that is ours.</summary>
    private static int[]? Order(Shape map, ImmutableArray<AxisPart> run)
    {
        if (run.AsSpan().SequenceEqual(Layout.Nchw(map).Run(1).AsSpan()))
            return null;
        int[] order = new int[map.Elements];
        int ours = 0;
        for (int channel = 0; channel < map.Channels; channel++)
        {
            for (int row = 0; row < map.Height; row++)
            {
                for (int column = 0; column < map.Width; column++)
                {
                    int theirs = 0;
                    foreach (var part in run)
                    {
                        int index = part.Axis switch { Axis.Channels => channel, Axis.Height => row, _ => column };
                        theirs = theirs * part.Size + index / part.Stride % part.Size;
                    }

                    order[ours++] = theirs;
                }
            }
        }

        return order;
    }

    /// <summary><c>[outputs, inputs]</c> in our order; not copied where it stands so.</summary>
    private static StoredTensor Matrix(NodeContext context, OnnxTensor weight, bool transposed, float alpha, int[]? order, int outputs)
    {
        var stored = LayerOperators.Floats(context, weight);
        if (transposed && alpha == 1 && order is null)
            return stored;
        int inputs = (int)(stored.Elements / outputs);
        context.Draft.Charge(stored.Bytes.Length);
        byte[] bytes = new byte[stored.Bytes.Length];
        var from = MemoryMarshal.Cast<byte, float>(stored.Bytes.Span);
        var to = MemoryMarshal.Cast<byte, float>(bytes.AsSpan());
        for (int output = 0; output < outputs; output++)
        {
            for (int input = 0; input < inputs; input++)
            {
                int theirs = order?[input] ?? input;
                to[output * inputs + input] = alpha * (transposed ? from[output * inputs + theirs] : from[theirs * outputs + output]);
            }
        }

        return new(ElementType.F32, [outputs, inputs], bytes);
    }
}
