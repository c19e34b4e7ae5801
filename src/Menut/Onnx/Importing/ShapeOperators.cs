using System.Collections.Immutable;
using Menut.Networks;
using Menut.Onnx.Format;
using Menut.Weights;

namespace Menut.Onnx.Importing;

/// <summary>Constants, the few operators by which exporters compute a shape from another, and joining.</summary>
internal static class ShapeOperators
{
    public static Value Constant(NodeContext context)
    {
        foreach (var attribute in context.Node.Attributes)
        {
            switch (attribute)
            {
                case { Name: "value", Tensor: { External: null } tensor }:
                    return new ConstantValue(tensor);
                case { Name: "value_float" }:
                    return new ConstantValue(OnnxTensor.FromFloats("", [], [attribute.Single]));
                case { Name: "value_floats" } when attribute.Singles.Length % sizeof(float) == 0:
                    return new ConstantValue(new OnnxTensor("", ElementType.F32, [attribute.Singles.Length / sizeof(float)], attribute.Singles));
                case { Name: "value_int" }:
                    return new ConstantValue(OnnxTensor.FromInt64s("", [], [attribute.Int64]));
                case { Name: "value_ints" }:
                    return new ConstantValue(OnnxTensor.FromInt64s("", [attribute.Int64s.Count], attribute.Int64s.ToArray()));
            }
        }

        throw context.Wrong("has no value that Menut reads");
    }

    public static Value Shape(NodeContext context)
    {
        if (context.Input(0) is ConstantValue { Tensor: var tensor })
            return Part(context, [.. tensor.Shape.Select(side => (long?)side)]);
        var layout = context.Feature(0).Layout;
        return Part(context, [.. Enumerable.Range(0, layout.Rank).Select(i => (long?)layout.Size(i))]);
    }

    public static Value Gather(NodeContext context)
    {
        if (context.Input(0) is FeatureValue feature)
            return ChannelOperators.Gather(context, feature);
        if (context.Int64("axis", 0) != 0 || NodeContext.AsIntegers(context.Input(0)) is not { IsScalar: false } numbers)
            throw context.Wrong("picks elements of something else than a shape");
        var indices = NodeContext.AsIntegers(context.Input(1)) ?? throw context.Wrong("picks elements that aren't known beforehand");
        return new IntegersValue(
            [.. indices.Numbers.Select(index => numbers.Numbers[context.Index(index ?? long.MaxValue, numbers.Numbers.Length)])], indices.IsScalar);
    }

    public static Value Slice(NodeContext context)
    {
        var starts = context.Int64s("starts")?.Select(number => (long?)number).ToArray() ?? context.Integers(1);
        var ends = context.Int64s("ends")?.Select(number => (long?)number).ToArray() ?? context.Integers(2);
        var steps = context.Optional(4) is null ? [.. starts.Select(_ => (long?)1)] : context.Integers(4);
        if (ends.Count != starts.Count || steps.Count != starts.Count)
            throw context.Wrong("has as many starts as it has no ends");
        if (NodeContext.AsIntegers(context.Input(0)) is { IsScalar: false } numbers)
        {
            int[] axes = context.Axes(3, 1) ?? [0];
            if (starts is not [{ } start] || ends is not [{ } stop] || steps is not [1] || axes is not [0])
                throw context.Wrong("takes a part of a shape that isn't known beforehand");
            int length = numbers.Numbers.Length, from = Bounded(start, length), to = Math.Max(from, Bounded(stop, length));
            return new IntegersValue([.. numbers.Numbers.Skip(from).Take(to - from)], IsScalar: false);
        }

        var feature = context.Feature(0);
        int[] cut = context.Axes(3, feature.Layout.Rank) ?? [.. Enumerable.Range(0, Math.Min(starts.Count, feature.Layout.Rank))];
        if (cut is [var only] && starts is [{ } first] && ends is [{ } end] && steps is [1] && end - first == 1 && first is >= 0 and < int.MaxValue
            && feature.Layout.Is(only, Axis.Channels, feature.Source.Shape.Channels) && first < feature.Source.Shape.Channels)
        {
            return new ChannelValue(feature, (int)first, 1, 0, HasAxis: true);
        }

        bool all = cut.Length == starts.Count && cut.Select((axis, i) => starts[i] == 0 && steps[i] == 1 && ends[i] >= (feature.Layout.Size(axis) ?? int.MaxValue)).All(whole => whole);
        return all ? feature : throw context.Wrong("takes a part of a map, which no network of this line does");
    }

    public static Value Concat(NodeContext context)
    {
        var values = Enumerable.Range(0, context.InputCount).Select(context.Input).ToArray();
        if (values.Length > 0 && values.Select(NodeContext.AsIntegers).ToArray() is var parts && parts.All(part => part is { IsScalar: false }))
        {
            ImmutableArray<long?> joined = [.. parts.SelectMany(part => part!.Numbers)];
            return joined.Length <= OnnxLimits.Dimensions * 4 ? new IntegersValue(joined, IsScalar: false) : throw context.Wrong("makes a shape of too many sides");
        }

        if (values is [ChannelValue, ..])
            return ChannelOperators.Concat(context, values);
        var features = values.Select((_, i) => context.Feature(i)).ToArray();
        if (features is [])
            throw context.Wrong("joins nothing");
        var first = features[0].Layout;
        int axis = context.Index(context.Int64("axis", 1), first.Rank);
        bool fit = features.All(feature => feature.Layout.Rank == first.Rank && feature.Layout.Is(axis, Axis.Channels, feature.Source.Shape.Channels)
            && feature.Layout.WithChannels(axis, 1).Equals(first.WithChannels(axis, 1)));
        if (!fit)
            throw context.Wrong("joins otherwise than channel by channel");
        string name = Draft.NameOf(context.Node);
        var node = context.Draft.Add(
            name, new Concatenation(), [.. features.Select((feature, i) => context.Draft.Compute(feature, context))]);
        return new FeatureValue(node, ScalarFunction.Variable, first.WithChannels(axis, node.Shape.Channels));
    }

    /// <summary>Between floating-point formats nothing is to be done: Menut computes in float32.</summary>
    public static Value Cast(NodeContext context)
    {
        var target = OnnxTensor.TypeOf((int)Math.Clamp(context.Int64("to", 1), 0, int.MaxValue));
        bool toFloat = target is ElementType.F32 or ElementType.F16 or ElementType.BF16 or ElementType.F64;
        switch (context.Input(0))
        {
            case FeatureValue when !toFloat:
                throw context.Wrong("makes whole numbers of activations");
            case ConstantValue { Tensor: { Type: ElementType.I64 or ElementType.I32, Elements: <= OnnxLimits.Dimensions * 4 } tensor } when toFloat:
                return new ConstantValue(OnnxTensor.FromFloats(tensor.Name, tensor.Shape, [.. tensor.ToInt64s().Select(number => (float)number)]));
            case var value:
                return value;
        }
    }

    public static Value Softmax(NodeContext context)
    {
        if (context.Input(0) is AttentionValue scores)
            return AttentionOperators.Normalized(context, scores);
        var feature = context.Feature(0);
        int axis = context.Index(context.Int64("axis", context.Opset < 13 ? 1 : -1), feature.Layout.Rank);
        return feature.Source.Shape.Positions == 1 && feature.Layout.Is(axis, Axis.Channels, feature.Source.Shape.Channels)
            ? new ProbabilitiesValue(feature)
            : throw context.Wrong("is a softmax over something else than the classes");
    }

    /// <summary>Arithmetic on shapes. The batch's size stays unknown and may only be kept.</summary>
    public static Value Combine(NodeContext context, ScalarOperator @operator, IntegersValue a, IntegersValue b)
    {
        int length = Math.Max(a.Numbers.Length, b.Numbers.Length);
        if (length == 0 || (a.Numbers.Length != length && a.Numbers.Length != 1) || (b.Numbers.Length != length && b.Numbers.Length != 1))
            throw context.Wrong("combines shapes of different length");
        return new IntegersValue(
            [.. Enumerable.Range(0, length).Select(i => Apply(a.Numbers[a.Numbers.Length == 1 ? 0 : i], b.Numbers[b.Numbers.Length == 1 ? 0 : i]))],
            a.IsScalar && b.IsScalar);

        long? Apply(long? x, long? y)
        {
            try
            {
                return (@operator, x, y) switch
                {
                    (ScalarOperator.Multiply or ScalarOperator.Divide, null, 1) or (ScalarOperator.Add or ScalarOperator.Subtract, null, 0) => null,
                    (ScalarOperator.Multiply, 1, null) or (ScalarOperator.Add, 0, null) => null,
                    (ScalarOperator.Add, { } p, { } q) => checked(p + q),
                    (ScalarOperator.Subtract, { } p, { } q) => checked(p - q),
                    (ScalarOperator.Multiply, { } p, { } q) => checked(p * q),
                    (ScalarOperator.Divide, { } p, { } q) => p / q,
                    (ScalarOperator.Maximum, { } p, { } q) => Math.Max(p, q),
                    (ScalarOperator.Minimum, { } p, { } q) => Math.Min(p, q),
                    _ => throw context.Wrong("computes with the batch's size"),
                };
            }
            catch (ArithmeticException exception)
            {
                throw new InvalidDataException($"{NodeContext.Describe(context.Node)} divides by zero or overflows", exception);
            }
        }
    }

    private static IntegersValue Part(NodeContext context, ImmutableArray<long?> sides)
    {
        int from = Bounded(context.Int64("start", 0), sides.Length), to = Bounded(context.Int64("end", sides.Length), sides.Length);
        return new([.. sides.Skip(from).Take(Math.Max(0, to - from))], IsScalar: false);
    }

    private static int Bounded(long index, int length) => (int)Math.Clamp(index < 0 ? index + length : index, 0, length);
}
