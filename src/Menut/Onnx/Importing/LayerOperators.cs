using Menut.Networks;
using Menut.Onnx.Format;
using Menut.Weights;

namespace Menut.Onnx.Importing;

/// <summary>Convolution, batch normalisation and pooling.</summary>
internal static class LayerOperators
{
    public static Value Convolution(NodeContext context)
    {
        var map = context.Map(0);
        var weight = Weights(context, 1, 4);
        var (outputs, kernel) = ((int)weight.Shape[0], new Window((int)weight.Shape[2], (int)weight.Shape[3]));
        int groups = context.Size(context.Int64("group", 1), "number of groups");
        if (weight.Shape[1] * groups != map.Source.Shape.Channels || outputs % groups != 0)
            throw context.Wrong($"has weights [{string.Join(", ", weight.Shape)}] in {groups} groups for {map.Source.Shape.Channels} channels");
        RefuseDilations(context);
        var (border, padding) = Border(context, ref map, kernel, 0);
        var bias = context.Optional(2) is null ? null : Weights(context, 2, 1);
        if (bias is not null && bias.Shape[0] != outputs)
            throw context.Wrong($"has {bias.Shape[0]} biases for {outputs} channels");
        var node = context.Draft.Add(
            context, new Convolution(outputs, kernel, Stride(context), border ?? padding, groups, bias is not null), context.Node.Inputs[1],
            context.Draft.Compute(map, context));
        node.Weights["weight"] = weight;
        if (bias is not null)
            node.Weights["bias"] = bias;
        return Nchw(node);
    }

    public static Value BatchNorm(NodeContext context)
    {
        var feature = context.Feature(0);
        var shape = feature.Source.Shape;
        if (!feature.IsNchw && !(feature.Layout.Rank == 2 && feature.Layout.Is(1, Axis.Channels, shape.Channels) && shape.Positions == 1))
            throw context.Wrong($"normalises a tensor {feature.Layout} where [N, C, H, W] belongs");
        if (context.Int64("training_mode", 0) != 0 || context.Int64("is_test", 1) == 0)
            throw context.Wrong("is in training mode: export the model for inference");
        var source = context.Draft.Compute(feature, context);
        var operation = new BatchNorm(context.Single("epsilon", 1e-5f).Widened(), Math.Round(1 - context.Single("momentum", 0.9f).Widened(), 9));
        if (!(operation is { Epsilon: > 0 and < 1, Momentum: >= 0 and <= 1 }))
            throw context.Wrong("has an epsilon or a momentum that no batch norm can have");
        var node = context.Draft.Add(context, operation, context.Node.Inputs[1], source);
        foreach (var (part, index) in (ReadOnlySpan<(string, int)>)[("weight", 1), ("bias", 2), ("running_mean", 3), ("running_var", 4)])
        {
            node.Weights[part] = Weights(context, index, 1);
            if (node.Weights[part].Shape[0] != shape.Channels)
                throw context.Wrong($"has {node.Weights[part].Shape[0]} values in '{context.Node.Inputs[index]}' for {shape.Channels} channels");
        }

        return new FeatureValue(node, ScalarFunction.Variable, feature.Layout);
    }

    public static Value MaxPool(NodeContext context)
    {
        RefuseDilations(context);
        var map = context.Map(0);
        double padded = map.Padding?.Value ?? double.NegativeInfinity;
        var kernel = Kernel(context);
        var (border, padding) = Border(context, ref map, kernel, null);
        var source = context.Draft.Compute(map, context);

        // A border of zeros is as good as none where nothing is below zero; frameworks put one between ReLU and pooling.
        if (border is not null && padded > -1e30 && !(padded == 0 && IsNeverNegative(source)))
            throw context.Wrong("takes a maximum over a border of numbers");
        var rule = WithCeiling(context, border ?? padding, source.Shape, kernel);
        return Nchw(context.Draft.Add(context, new MaxPool(kernel, Stride(context), rule), null, source));
    }

    public static Value AveragePool(NodeContext context)
    {
        RefuseDilations(context);
        var map = context.Map(0);
        var kernel = Kernel(context);
        var (border, padding) = Border(context, ref map, kernel, 0);
        var source = context.Draft.Compute(map, context);
        bool counts = context.Int64("count_include_pad", 0) != 0;
        bool padsItself = PaddingExtent.Of(padding, source.Shape, kernel, Stride(context)) != default;
        if (border is not null && padsItself && !counts)
            throw context.Wrong("averages over a border that counts and another that doesn't");
        var rule = border ?? padding;
        if (PaddingExtent.Of(rule, source.Shape, kernel, Stride(context)) == default && kernel == new Window(source.Shape.Height, source.Shape.Width))
            return Nchw(context.Draft.Add(context, new GlobalAveragePool(), null, source));
        var ceiled = WithCeiling(context, rule, source.Shape, kernel);
        if (ceiled != rule && (counts || border is not null))
            throw context.Wrong("averages over windows beyond the map (ceil_mode) and counts what isn't there");
        return Nchw(context.Draft.Add(
            context, new AveragePool(kernel, Stride(context), ceiled, border is not null || (counts && padsItself) || (!padsItself && ceiled == rule)), null, source));
    }

    public static Value GlobalAveragePool(NodeContext context) =>
        Nchw(context.Draft.Add(context, new GlobalAveragePool(), null, context.Draft.Compute(context.Map(0), context)));

    /// <summary>A mean over height and width is a global average pooling, whatever the order of axes.</summary>
    public static Value ReduceMean(NodeContext context)
    {
        var feature = context.Feature(0);
        var shape = feature.Source.Shape;
        int[] axes = context.Axes(1, feature.Layout.Rank) ?? throw context.Wrong("averages over all axes");
        var averaged = axes.SelectMany(axis => feature.Layout.Dimensions[axis]).ToArray();
        if (averaged.Any(part => part.Axis is Axis.Batch or Axis.Channels) || averaged.Aggregate(1L, (size, part) => size * part.Size) != shape.Positions)
            throw context.Wrong("averages over something else than height and width");
        var node = context.Draft.Add(context, new GlobalAveragePool(), null, context.Draft.Compute(feature, context));
        return new FeatureValue(
            node, ScalarFunction.Variable, context.Int64("keepdims", 1) != 0 ? feature.Layout.Reduced(axes) : feature.Layout.Without(axes));
    }

    /// <summary>A border of one number; the convolution or pooling that reads it takes it over.</summary>
    public static Value Pad(NodeContext context)
    {
        var feature = context.Feature(0);
        int rank = feature.Layout.Rank;
        var pads = context.Int64s("pads") ?? [.. context.Integers(1).Select(pad => pad ?? -1)];
        double value = context.Optional(2) is null ? context.Single("value", 0) : context.Constant(2) is { Elements: 1 } tensor ? tensor.ToFloats()[0] : double.NaN;
        int[] axes = context.Optional(3) is null ? [.. Enumerable.Range(0, rank)] : [.. context.Integers(3).Select(axis => context.Index(axis ?? long.MaxValue, rank))];
        if (pads.Count != 2 * axes.Length || context.Text("mode", "constant") != "constant")
            throw context.Wrong("pads otherwise than with a number on each side");
        var extent = default(PaddingExtent);
        for (int i = 0; i < axes.Length; i++)
        {
            int before = context.Size(pads[i], "border", 0), after = context.Size(pads[i + axes.Length], "border", 0);
            if (before == 0 && after == 0)
                continue;
            if (feature.Layout.Is(axes[i], Axis.Height, feature.Source.Shape.Height) && IsPlace(feature, axes[i], Axis.Height))
                extent = extent with { Top = before, Bottom = after };
            else if (feature.Layout.Is(axes[i], Axis.Width, feature.Source.Shape.Width) && IsPlace(feature, axes[i], Axis.Width))
                extent = extent with { Left = before, Right = after };
            else
                throw context.Wrong("pads something else than height and width");
        }

        if (extent == default)
            return feature;
        return feature.Padding is null ? feature with { Padding = new(extent, value) } : throw context.Wrong("pads a map that is padded already");
    }

    private static FeatureValue Nchw(DraftNode node) => new(node, ScalarFunction.Variable, Layout.Nchw(node.Shape));

    /// <summary>An axis of size 1 has left no trace in the layout, so the usual orders must tell which it is.</summary>
    private static bool IsPlace(FeatureValue feature, int dimension, Axis axis)
    {
        if (feature.Layout.Rank != 4)
            return false;
        bool last = !feature.IsNchw && feature.Layout.Equals(Layout.Nhwc(feature.Source.Shape));
        return dimension == (axis, last) switch { (Axis.Height, false) => 2, (Axis.Width, false) => 3, (Axis.Height, true) => 1, _ => 2 };
    }

    private static StoredTensor Weights(NodeContext context, int index, int rank)
    {
        var tensor = context.Constant(index);
        if (tensor.Shape.Length != rank || tensor.Shape.Any(side => side is < 1 or > 1 << 24))
            throw context.Wrong($"has weights '{tensor.Name}' of the shape [{string.Join(", ", tensor.Shape)}]");
        return Floats(context, tensor);
    }

    /// <summary>A tensor as float32, not copied where it is that already.</summary>
    public static StoredTensor Floats(NodeContext context, OnnxTensor tensor)
    {
        if (tensor.Type is not (ElementType.F32 or ElementType.F16 or ElementType.BF16 or ElementType.F64))
            throw context.Wrong($"has weights '{tensor.Name}' in number format {tensor.DataType}, which is none of floating-point numbers");
        if (tensor.Type == ElementType.F32)
            return new(ElementType.F32, tensor.Shape, tensor.Bytes);
        context.Draft.Charge(sizeof(float) * tensor.Elements);
        return StoredTensor.FromFloats(tensor.Shape, tensor.ToFloats());
    }

    private static Window Stride(NodeContext context) => Sides(context, "strides", 1);

    private static Window Kernel(NodeContext context) =>
        context.Int64s("kernel_shape") is null ? throw context.Wrong("has no kernel_shape") : Sides(context, "kernel_shape", 1);

    private static Window Sides(NodeContext context, string attribute, int otherwise) => context.Int64s(attribute) switch
    {
        null => new(otherwise, otherwise),
        [var height, var width] => new(context.Size(height, attribute, 1, 4096), context.Size(width, attribute, 1, 4096)),
        _ => throw context.Wrong($"has {attribute} of another number of axes than two"),
    };

    private static void RefuseDilations(NodeContext context)
    {
        if (context.Int64s("dilations") is { } dilations && dilations.Any(dilation => dilation != 1))
            throw context.Wrong("is dilated, which no network of this line is");
    }

    /// <summary>
    /// The border that a Pad node put around the map, together with the operator's own; null where there was no Pad. The map comes back bare.
    /// </summary>
    private static (Padding? Border, Padding Own) Border(NodeContext context, ref FeatureValue map, Window kernel, double? value)
    {
        var before = map.Padding;
        map = map with { Padding = null };
        if (before is null)
            return (null, Own(context, map.Source.Shape, kernel));
        if (value is not null && before.Value != value)
            throw context.Wrong(FormattableString.Invariant($"reads a border of {before.Value}"));
        var extent = before.Extent;
        var padded = map.Source.Shape with
        {
            Height = map.Source.Shape.Height + extent.Top + extent.Bottom,
            Width = map.Source.Shape.Width + extent.Left + extent.Right,
        };
        var own = Own(context, padded, kernel);
        var inner = PaddingExtent.Of(own, padded, kernel, Stride(context));
        return (Simplified(new(extent.Top + inner.Top, extent.Bottom + inner.Bottom, extent.Left + inner.Left, extent.Right + inner.Right), kernel), own);
    }

    private static Padding Own(NodeContext context, Shape input, Window kernel)
    {
        switch (context.Text("auto_pad", "NOTSET"))
        {
            case "VALID":
                return Padding.None;
            case "SAME_UPPER":
                return Padding.Same;
            case "SAME_LOWER":
                var same = PaddingExtent.Of(Padding.Same, input, kernel, Stride(context));
                return Simplified(new(same.Bottom, same.Top, same.Right, same.Left), kernel);
            case "NOTSET" or "":
                return context.Int64s("pads") switch
                {
                    null => Padding.None,
                    [var top, var left, var bottom, var right] => Simplified(
                        new(Side(context, top), Side(context, bottom), Side(context, left), Side(context, right)), kernel),
                    _ => throw context.Wrong("has pads of another number of sides than four"),
                };
            default:
                throw context.Wrong($"has the unknown auto_pad '{context.Text("auto_pad", "")}'");
        }
    }

    private static int Side(NodeContext context, long pad) => context.Size(pad, "border", 0, 4096);

    /// <summary>Extents as the rule that they follow, so that a network keeps its sense at other resolutions.</summary>
    private static Padding Simplified(PaddingExtent extent, Window kernel)
    {
        int vertical = (kernel.Height - 1) / 2, horizontal = (kernel.Width - 1) / 2;
        return extent == default ? (kernel == 1 ? Padding.Symmetric : Padding.None)
            : extent == new PaddingExtent(vertical, vertical, horizontal, horizontal) ? Padding.Symmetric
            : Padding.Of(extent);
    }

    /// <summary>With ceil_mode a last window may begin inside and end outside: as far as a wider border below and to the right.</summary>
    private static Padding WithCeiling(NodeContext context, Padding padding, Shape input, Window kernel)
    {
        if (context.Int64("ceil_mode", 0) == 0)
            return padding;
        var stride = Stride(context);
        var extent = PaddingExtent.Of(padding, input, kernel, stride);
        int More(int size, int before, int after, int window, int step)
        {
            int rest = (size + before + after - window) % step;

            // The window that the ceiling adds must begin inside of the map or its border before.
            bool begins = rest > 0 && ((size + before + after - window) / step + 1) * step < size + before;
            return begins ? step - rest : 0;
        }

        int below = More(input.Height, extent.Top, extent.Bottom, kernel.Height, stride.Height);
        int right = More(input.Width, extent.Left, extent.Right, kernel.Width, stride.Width);
        return below == 0 && right == 0 ? padding : Padding.Of(extent with { Bottom = extent.Bottom + below, Right = extent.Right + right });
    }

    private static bool IsNeverNegative(DraftNode node) =>
        node.Operation is Activation { Function: ActivationFunction.ReLU or ActivationFunction.ReLU6 or ActivationFunction.Sigmoid or ActivationFunction.HardSigmoid };
}
