using Menut.Networks;

namespace Menut.Onnx.Importing;

/// <summary>
/// Multi-query attention (MobileNetV4): softmax(q·k / sqrt(d)) · v, many heads of queries over one of keys and values, as a row of MatMul and
/// Softmax. The factor may stand on the queries, the keys or the products.
/// </summary>
internal static class AttentionOperators
{
    /// <summary>Queries times keys.</summary>
    public static Value Score(NodeContext context, FeatureValue query, FeatureValue key)
    {
        var (shape, keys) = (query.Source.Shape, key.Source.Shape);
        int depth = keys.Channels;
        if (context.Draft.Affine(query.Function) is not { Shift: 0 } q || context.Draft.Affine(key.Function) is not { Shift: 0 } k)
            throw context.Wrong("multiplies two maps");
        if (depth < 1 || shape.Channels % depth != 0)
            throw context.Wrong($"multiplies queries of {shape.Channels} channels by keys of {depth}");
        int heads = shape.Channels / depth;
        if (!Fits(query.Layout, shape, heads, channelsLast: true) || !Fits(key.Layout, keys, 1, channelsLast: false))
            throw context.Wrong($"multiplies a tensor {query.Layout} by one {key.Layout}, which is no attention that Menut knows");
        return new AttentionValue(query, key, q.Scale * k.Scale);
    }

    /// <summary>A factor of the products.</summary>
    public static Value Scaled(AttentionValue scores, double factor) => scores with { Scale = scores.Scale * factor };

    /// <summary>Softmax over the keys.</summary>
    public static Value Normalized(NodeContext context, AttentionValue scores)
    {
        long axis = context.Int64("axis", context.Opset < 13 ? 1 : -1);
        return axis is -1 or 3 && !scores.IsNormalized
            ? scores with { IsNormalized = true }
            : throw context.Wrong("normalises attention over something else than the keys");
    }

    /// <summary>Weights times values.</summary>
    public static Value Mix(NodeContext context, AttentionValue weights, FeatureValue value)
    {
        var (query, key, values) = (weights.Query.Source, weights.Key.Source, value.Source.Shape);
        int depth = key.Shape.Channels, heads = query.Shape.Channels / depth;
        if (!weights.IsNormalized || !Fits(value.Layout, values, 1, channelsLast: true))
            throw context.Wrong("is no attention that Menut knows: softmax(q·k)·v");
        double expected = 1 / Math.Sqrt(depth);
        if (!(Math.Abs(weights.Scale - expected) <= 1e-4 * expected))
            throw context.Wrong(FormattableString.Invariant($"is attention scaled by {weights.Scale}, where Menut knows 1/sqrt({depth})"));
        var node = context.Draft.Add(
            context, new MultiQueryAttention(heads), null, query, key, context.Draft.Compute(value, context));
        return new FeatureValue(node, ScalarFunction.Variable, Heads(node.Shape, heads));
    }

    /// <summary><c>[N, heads, positions, channels of a head]</c>, or with the last two the other way round.</summary>
    private static bool Fits(Layout layout, Shape shape, int heads, bool channelsLast)
    {
        var expected = Heads(shape, heads);
        expected = channelsLast ? expected : expected.Permuted([0, 1, 3, 2]);

        // One head of keys needs no axis of its own.
        return layout.Equals(expected) || (heads == 1 && layout.Equals(expected.Without([1])));
    }

    private static Layout Heads(Shape shape, int heads) =>
        Layout.Nchw(shape).Regrouped([null, heads, shape.Channels / heads, shape.Height * shape.Width])!.Permuted([0, 1, 3, 2]);
}
