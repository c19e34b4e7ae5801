using Menut.Networks;
using Menut.Onnx.Format;
using Menut.Weights;

namespace Menut.Onnx.Importing;

/// <summary>
/// Element-wise operators. On activations they only make the pending function longer, as long as constants are single numbers;
/// factors and shifts a channel, sums of maps and gates become nodes.
/// </summary>
internal static class ElementwiseOperators
{
    /// <summary>Trees longer than this are computed before they grow further.</summary>
    private const int Long = ScalarFunction.Largest / 2 - 1;

    public static Func<NodeContext, Value> Unary(ScalarOperator @operator, double p = 0, double q = 0) =>
        context => Map(context, x => ScalarFunction.Unary(@operator, x, p, q));

    public static Func<NodeContext, Value> Power(double exponent) =>
        context => Map(context, x => ScalarFunction.Binary(ScalarOperator.Power, x, ScalarFunction.Constant(exponent)));

    public static Value Relu(NodeContext context) => Map(context, x => ScalarFunction.Unary(ScalarOperator.Clip, x, 0, double.PositiveInfinity));

    public static Value HardSigmoid(NodeContext context) =>
        Map(context, x => ScalarFunction.Unary(ScalarOperator.HardSigmoid, x, context.Single("alpha", 0.2f).Widened(), context.Single("beta", 0.5f).Widened()));

    public static Value Gelu(NodeContext context)
    {
        if (context.Text("approximate", "none") != "none")
            throw context.Wrong("is GELU by tanh, where Menut knows the one by the error function");
        return Map(context, x =>
        {
            var erf = ScalarFunction.Unary(ScalarOperator.Erf, Times(x, 1 / Math.Sqrt(2)));
            return Times(ScalarFunction.Binary(ScalarOperator.Multiply, x, ScalarFunction.Binary(ScalarOperator.Add, erf, ScalarFunction.Constant(1))), 0.5);
        });

        static ScalarFunction Times(ScalarFunction x, double factor) =>
            ScalarFunction.Binary(ScalarOperator.Multiply, x, ScalarFunction.Constant(factor));
    }

    public static Value Clip(NodeContext context)
    {
        double Bound(int input, string attribute, double otherwise) =>
            context.Optional(input) is null
                ? context.Attribute(attribute, OnnxAttributeType.Single)?.Single ?? otherwise
                : context.Constant(input) is { Elements: 1 } tensor ? LayerOperators.Floats(context, tensor).ToFloats()[0] : throw context.Wrong("has several bounds");

        double low = Bound(1, "min", double.NegativeInfinity), high = Bound(2, "max", double.PositiveInfinity);
        return Map(context, x => ScalarFunction.Unary(ScalarOperator.Clip, x, low, high));
    }

    public static Func<NodeContext, Value> Binary(ScalarOperator @operator) => context =>
    {
        if (context.InputCount < 1 || (context.InputCount != 2 && @operator is not (ScalarOperator.Maximum or ScalarOperator.Minimum)))
            throw context.Wrong($"has {context.InputCount} inputs, not two");
        var value = context.Input(0);
        for (int i = 1; i < context.InputCount; i++)
            value = Combine(context, @operator, value, context.Input(i), i);
        return value;
    };

    private static Value Map(NodeContext context, Func<ScalarFunction, ScalarFunction> grow) =>
        context.Input(0) is ConstantValue { Tensor: var tensor }
            ? new ConstantValue(ConstantFolding.Mapped(context, grow(ScalarFunction.Variable), tensor))
            : Grown(context, Ready(context, context.Feature(0)), grow);

    private static FeatureValue Grown(NodeContext context, FeatureValue feature, Func<ScalarFunction, ScalarFunction> grow)
    {
        return feature with { Function = grow(feature.Function), Pending = Draft.NameOf(context.Node) };
    }

    private static Value Combine(NodeContext context, ScalarOperator @operator, Value left, Value right, int index)
    {
        if (NodeContext.AsIntegers(left) is { } a && NodeContext.AsIntegers(right) is { } b)
            return ShapeOperators.Combine(context, @operator, a, b);
        return (left, right) switch
        {
            (ConstantValue x, ConstantValue y) => new ConstantValue(ConstantFolding.Combined(context, @operator, x.Tensor, y.Tensor)),
            (AttentionValue scores, ConstantValue { Tensor.Elements: 1 } factor) when @operator is ScalarOperator.Multiply or ScalarOperator.Divide =>
                AttentionOperators.Scaled(scores, @operator == ScalarOperator.Multiply ? Single(context, factor.Tensor) : 1 / Single(context, factor.Tensor)),
            (ChannelValue channel, ConstantValue { Tensor.Elements: 1 } y) => ChannelOperators.Scaled(context, @operator, channel, Single(context, y.Tensor)),
            (ConstantValue { Tensor.Elements: 1 } x, ChannelValue channel) when @operator is ScalarOperator.Add or ScalarOperator.Multiply =>
                ChannelOperators.Scaled(context, @operator, channel, Single(context, x.Tensor)),
            (FeatureValue x, ConstantValue y) => WithConstant(context, @operator, x, y.Tensor, constantFirst: false, context.Node.Inputs[index]),
            (ConstantValue x, FeatureValue y) => WithConstant(context, @operator, y, x.Tensor, constantFirst: true, context.Node.Inputs[index - 1]),
            (FeatureValue x, FeatureValue y) => OfFeatures(context, @operator, x, y),
            _ => throw context.Wrong("combines something else than activations and constants"),
        };
    }

    private static FeatureValue WithConstant(
        NodeContext context, ScalarOperator @operator, FeatureValue feature, OnnxTensor tensor, bool constantFirst, string constantName)
    {
        if (tensor.Elements == 1 && tensor.Shape.Length <= feature.Layout.Rank)
        {
            feature = Ready(context, feature);
            var number = ScalarFunction.Constant(Single(context, tensor));
            return feature with
            {
                Pending = Draft.NameOf(context.Node),
                Function = constantFirst
                    ? ScalarFunction.Binary(@operator, number, feature.Function)
                    : ScalarFunction.Binary(@operator, feature.Function, number),
            };
        }

        int channels = feature.Source.Shape.Channels;
        if (!IsPerChannel(feature, tensor))
            throw context.Wrong($"combines a tensor {feature.Layout} with a constant [{string.Join(", ", tensor.Shape)}], which is no number a channel");
        float[] values = LayerOperators.Floats(context, tensor).ToFloats();
        (float[]? scale, float[]? shift) = (@operator, constantFirst) switch
        {
            (ScalarOperator.Add, _) => (null, values),
            (ScalarOperator.Subtract, false) => (null, Array.ConvertAll(values, value => -value)),
            (ScalarOperator.Subtract, true) => (Array.ConvertAll(values, _ => -1f), values),
            (ScalarOperator.Multiply, _) => (values, (float[]?)null),
            (ScalarOperator.Divide, false) => (Array.ConvertAll(values, value => 1 / value), null),
            _ => throw context.Wrong("combines a map with a constant a channel otherwise than by +, -, · or /"),
        };

        string name = Draft.NameOf(context.Node, constantName);
        var source = context.Draft.Compute(feature, context);
        bool mayChange = feature.Sole && source == feature.Source;
        var node = mayChange && Absorb(source, scale, shift, channels) ? source : context.Draft.AddAffine(name, source, scale, shift);
        return new FeatureValue(node, ScalarFunction.Variable, feature.Layout);
    }

    /// <summary>A shift becomes the bias of the layer before, factors and shifts in a row become one.</summary>
    private static bool Absorb(DraftNode source, float[]? scale, float[]? shift, int channels)
    {
        switch (source.Operation)
        {
            case Convolution { Bias: false } convolution when scale is null:
                source.Operation = convolution with { Bias = true };
                source.Weights["bias"] = StoredTensor.FromFloats([channels], shift);
                return true;
            case Linear { Bias: false } linear when scale is null:
                source.Operation = linear with { Bias = true };
                source.Weights["bias"] = StoredTensor.FromFloats([channels], shift);
                return true;
            case ChannelAffine affine:
                float[] factors = source.Weights["weight"].ToFloats();
                float[] shifts = affine.Bias ? source.Weights["bias"].ToFloats() : new float[channels];
                for (int i = 0; i < channels; i++)
                {
                    factors[i] *= scale?[i] ?? 1;
                    shifts[i] = shifts[i] * (scale?[i] ?? 1) + (shift?[i] ?? 0);
                }

                bool shifted = affine.Bias || shift is not null;
                source.Operation = new ChannelAffine(shifted);
                source.Weights["weight"] = StoredTensor.FromFloats([channels], factors);
                if (shifted)
                    source.Weights["bias"] = StoredTensor.FromFloats([channels], shifts);
                return true;
            default:
                return false;
        }
    }

    private static FeatureValue OfFeatures(NodeContext context, ScalarOperator @operator, FeatureValue left, FeatureValue right)
    {
        (left, right) = (Ready(context, left), Ready(context, right));
        if (left.Source == right.Source && left.Layout.Equals(right.Layout))
            {
            return left with
            {
                Function = ScalarFunction.Binary(@operator, left.Function, right.Function), Pending = Draft.NameOf(context.Node), Sole = false,
            };
        }

        string name = Draft.NameOf(context.Node);
        DraftNode Computed(FeatureValue value) => context.Draft.Compute(value, context);
        if (@operator == ScalarOperator.Add && left.Layout.Equals(right.Layout))
        {
            var node = context.Draft.Add(name, new Add(), Computed(left), Computed(right));
            return new FeatureValue(node, ScalarFunction.Variable, left.Layout);
        }

        if (@operator == ScalarOperator.Multiply)
        {
            var (map, gate) = IsGate(right, left) ? (left, right) : (right, left);
            if (IsGate(gate, map))
            {
                var node = context.Draft.Add(name, new Scale(), Computed(map), Computed(gate));
                return new FeatureValue(node, ScalarFunction.Variable, map.Layout);
            }
        }

        throw context.Wrong($"combines two tensors {left.Layout} and {right.Layout}, which Menut knows as sums of equal ones and as gates of one number a channel");
    }

    private static bool IsGate(FeatureValue gate, FeatureValue map) =>
        gate.Source.Shape == new Shape(map.Source.Shape.Channels, 1, 1)
        && gate.Layout.Rank == map.Layout.Rank
        && gate.Layout.Dimensions.Zip(map.Layout.Dimensions).All(pair =>
            pair.First.AsSpan().SequenceEqual(pair.Second.AsSpan()) || (pair.First.IsEmpty && pair.Second.All(part => part.Axis is Axis.Height or Axis.Width)));

    private static bool IsPerChannel(FeatureValue feature, OnnxTensor tensor)
    {
        int offset = feature.Layout.Rank - tensor.Shape.Length;
        if (offset < 0 || tensor.Elements != feature.Source.Shape.Channels)
            return false;
        for (int i = 0; i < tensor.Shape.Length; i++)
        {
            if (tensor.Shape[i] != 1 && !feature.Layout.Is(i + offset, Axis.Channels, feature.Source.Shape.Channels))
                return false;
        }

        return true;
    }

    /// <summary>Activations whose pending function can still grow.</summary>
    private static FeatureValue Ready(NodeContext context, FeatureValue feature)
    {
        if (feature.Padding is not null)
            throw context.Wrong("reads a map with a border that only a convolution or a pooling could read");
        return feature.Function.Size <= Long
            ? feature
            : new(context.Draft.Compute(feature, context), ScalarFunction.Variable, feature.Layout);
    }

    private static double Single(NodeContext context, OnnxTensor tensor) => LayerOperators.Floats(context, tensor).ToFloats()[0].Widened();
}
