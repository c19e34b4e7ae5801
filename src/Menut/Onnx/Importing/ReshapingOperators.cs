using System.Collections.Immutable;
using Menut.Networks;
using Menut.Onnx.Format;

namespace Menut.Onnx.Importing;

/// <summary>Operators that move no number: they change the layout of activations, or the shape of a constant.</summary>
internal static class ReshapingOperators
{
    public static Value Flatten(NodeContext context)
    {
        var feature = context.Feature(0);
        int axis = (int)Math.Clamp(context.Int64("axis", 1), -feature.Layout.Rank, feature.Layout.Rank);
        axis = axis < 0 ? axis + feature.Layout.Rank : axis;
        bool batchAlone = Enumerable.Range(0, axis).Sum(i => feature.Layout.Dimensions[i].Length) == 1 && feature.Layout.IsBatch(0);
        if (!batchAlone)
            throw context.Wrong("flattens the batch together with the picture");
        return Reshaped(context, feature, [null, (int)feature.Source.Shape.Elements]);
    }

    public static Value Reshape(NodeContext context)
    {
        // Before operator set 5 the shape was an attribute.
        IReadOnlyList<long?> shape = context.Int64s("shape")?.Select(side => (long?)side).ToArray() ?? context.Integers(1);
        if (context.Input(0) is ConstantValue constant)
            return new ConstantValue(Reshaped(context, constant.Tensor, shape));
        if (context.Input(0) is ProbabilitiesValue probabilities)
            return probabilities;
        if (context.Input(0) is IntegersValue integers)
            return integers with { IsScalar = shape.Count == 0 };
        var feature = context.Feature(0);
        return Reshaped(context, feature, Sizes(context, feature, shape));
    }

    public static Value Transpose(NodeContext context)
    {
        if (context.Input(0) is ConstantValue { Tensor: var tensor })
            return new ConstantValue(ConstantFolding.Transposed(context, tensor, Order(context, tensor.Shape.Length)));
        var feature = Unpadded(context);
        return feature with { Layout = feature.Layout.Permuted(Order(context, feature.Layout.Rank)) };
    }

    public static Value Squeeze(NodeContext context)
    {
        if (context.Input(0) is ConstantValue { Tensor: var tensor } && NodeContext.AsIntegers(context.Input(0)) is null)
        {
            int[] gone = context.Axes(1, tensor.Shape.Length) ?? [.. Enumerable.Range(0, tensor.Shape.Length).Where(i => tensor.Shape[i] == 1)];
            return gone.All(axis => tensor.Shape[axis] == 1)
                ? new ConstantValue(ConstantFolding.WithShape(tensor, [.. tensor.Shape.Where((_, i) => !gone.Contains(i))]))
                : throw context.Wrong("drops a dimension that is larger than 1");
        }

        if (NodeContext.AsIntegers(context.Input(0)) is { } integers)
            return integers.Numbers.Length == 1 ? integers with { IsScalar = true } : throw context.Wrong("squeezes several numbers into one");
        var feature = Unpadded(context);
        int[] axes = context.Axes(1, feature.Layout.Rank) ?? [.. Enumerable.Range(0, feature.Layout.Rank).Where(i => feature.Layout.Dimensions[i].IsEmpty)];
        if (axes.Any(axis => !feature.Layout.Dimensions[axis].IsEmpty))
            throw context.Wrong("drops a dimension that is larger than 1");
        return Flattened(context, feature with { Layout = feature.Layout.Without(axes) });
    }

    public static Value Unsqueeze(NodeContext context)
    {
        if (context.Input(0) is ChannelValue channel)
            return ChannelOperators.Unsqueeze(context, channel);
        if (NodeContext.AsIntegers(context.Input(0)) is { IsScalar: true } integers)
            return integers with { IsScalar = false };
        int rank = context.Input(0) is ConstantValue { Tensor: var constant } ? constant.Shape.Length : Unpadded(context).Layout.Rank;
        int added = context.Int64s("axes")?.Count ?? context.Integers(1).Count;
        if (rank + added > OnnxLimits.Dimensions)
            throw context.Wrong($"makes a tensor of {rank + added} dimensions");
        int[] axes = context.Axes(1, rank + added) ?? throw context.Wrong("has no axes");
        if (axes.Length != added)
            throw context.Wrong("names an axis twice");
        if (context.Input(0) is ConstantValue { Tensor: var tensor })
        {
            var sides = new Queue<long>(tensor.Shape);
            return new ConstantValue(ConstantFolding.WithShape(tensor, [.. Enumerable.Range(0, rank + added).Select(i => axes.Contains(i) ? 1 : sides.Dequeue())]));
        }

        var feature = Unpadded(context);
        return feature with { Layout = feature.Layout.WithOnes(axes) };
    }

    /// <summary>Everything that gives back what it gets when a network isn't trained.</summary>
    public static Value Identity(NodeContext context) => context.Input(0);

    public static Value Dropout(NodeContext context) => context.Int64("is_test", 1) == 0 || context.Optional(2) is ConstantValue { Tensor: { Elements: 1, Type: Weights.ElementType.BOOL } mode } && mode.ToInt64s()[0] != 0
        ? throw context.Wrong("is in training mode: export the model for inference")
        : context.Input(0);

    private static FeatureValue Unpadded(NodeContext context)
    {
        var feature = context.Feature(0);
        return feature.Padding is null || context.Node.Operator == "Transpose"
            ? feature
            : throw context.Wrong("reads a map with a border that only a convolution or a pooling could read");
    }

    private static FeatureValue Reshaped(NodeContext context, FeatureValue feature, int?[] sizes)
    {
        if (feature.Padding is not null)
            throw context.Wrong("reads a map with a border that only a convolution or a pooling could read");
        var layout = feature.Layout.Regrouped(sizes) ?? throw context.Wrong(
            $"makes a tensor {feature.Layout} into [{string.Join(", ", sizes.Select(size => size is { } known ? $"{known}" : "N"))}], which mixes axes or pictures");
        return Flattened(context, feature with { Layout = layout });
    }

    /// <summary>
    /// What has become batch and one vector in our order is flattened for good; elements in another order wait for the layer that
    /// reads them, which takes its weights in that order.
    /// </summary>
    private static FeatureValue Flattened(NodeContext context, FeatureValue feature)
    {
        var shape = feature.Source.Shape;
        if (feature.Layout.Rank != 2 || feature.Source.IsFlat || !feature.Layout.IsBatch(0)
            || !feature.Layout.Run(1).AsSpan().SequenceEqual(Layout.Nchw(shape).Run(1).AsSpan())
            || context.Draft.TryCompute(feature) is not { } source)
        {
            return feature;
        }

        var node = context.Draft.Add(context, new Flatten(), null, source);
        return new(node, ScalarFunction.Variable, Layout.Flat(node.Shape.Channels));
    }

    private static int?[] Sizes(NodeContext context, FeatureValue feature, IReadOnlyList<long?> shape)
    {
        var sizes = new int?[shape.Count];
        int? open = null;
        long known = 1;
        for (int i = 0; i < shape.Count; i++)
        {
            switch (shape[i])
            {
                case null:
                    break;
                case -1 when open is null:
                    open = i;
                    break;
                case 0 when context.Int64("allowzero", 0) == 0 && i < feature.Layout.Rank:
                    sizes[i] = feature.Layout.Size(i);
                    known *= sizes[i] ?? 1;
                    break;
                case { } side:
                    sizes[i] = context.Size(side, "side", 1, int.MaxValue);

                    // The first number is the batch's, whatever it was when the model was exported.
                    known *= i == 0 ? 1 : side;
                    break;
            }

            if (known > int.MaxValue)
                throw context.Wrong("makes a tensor of more than 2^31 values");
        }

        if (sizes.Length == 0)
            throw context.Wrong("makes a tensor without dimensions");
        sizes[0] = null;
        if (open is > 0)
            sizes[open.Value] = feature.Source.Shape.Elements % known == 0 ? (int)(feature.Source.Shape.Elements / known) : throw context.Wrong("makes a tensor of another size");
        return sizes;
    }

    private static OnnxTensor Reshaped(NodeContext context, OnnxTensor tensor, IReadOnlyList<long?> shape)
    {
        var sides = ImmutableArray.CreateBuilder<long>(shape.Count);
        Int128 known = 1;
        for (int i = 0; i < shape.Count; i++)
        {
            sides.Add(shape[i] is 0 && i < tensor.Shape.Length ? tensor.Shape[i] : shape[i] ?? throw context.Wrong("gives a constant the batch's size"));
            known *= sides[i] == -1 ? 1 : sides[i];
            if (sides[i] < -1 || known > int.MaxValue)
                throw context.Wrong("gives a constant a size that it can't have");
        }

        int open = sides.IndexOf(-1);
        if (open >= 0)
            sides[open] = known == 0 ? 0 : tensor.Elements / (long)known;
        return sides.Aggregate((Int128)1, (product, side) => product * side) == tensor.Elements
            ? ConstantFolding.WithShape(tensor, sides.ToImmutable())
            : throw context.Wrong("gives a constant another size");
    }

    private static int[] Order(NodeContext context, int rank)
    {
        int[] order = [.. context.Int64s("perm")?.Select(axis => context.Index(axis, rank)) ?? Enumerable.Range(0, rank).Reverse()];
        return order.Length == rank && order.Distinct().Count() == rank ? order : throw context.Wrong("has a perm that is no permutation");
    }
}
