using Menut.Networks;
using Menut.Weights;

namespace Menut.Onnx.Importing;

/// <summary>
/// Channels taken apart and joined again, as at the beginning of some graphs: torchvision's Inception-v3 scales red, green and blue one by
/// one, others make blue, green, red of them.
/// </summary>
internal static class ChannelOperators
{
    /// <summary>More channels than this are no colours.</summary>
    private const int Most = 64;

    public static Value Gather(NodeContext context, FeatureValue feature)
    {
        int channels = feature.Source.Shape.Channels;
        int axis = context.Index(context.Int64("axis", 0), feature.Layout.Rank);
        var indices = NodeContext.AsIntegers(context.Input(1));
        if (!feature.Layout.Is(axis, Axis.Channels, channels) || indices is null || indices.Numbers.Contains(null))
            throw context.Wrong("picks elements of a map otherwise than channels that are known beforehand");
        int[] picked = [.. indices.Numbers.Select(index => context.Index(index!.Value, channels))];
        return indices.IsScalar
            ? new ChannelValue(feature, picked[0], 1, 0, HasAxis: false)
            : Joined(context, feature, [.. picked.Select(channel => new ChannelValue(feature, channel, 1, 0, HasAxis: true))]);
    }

    public static Value Unsqueeze(NodeContext context, ChannelValue channel)
    {
        int rank = channel.Map.Layout.Rank;
        return !channel.HasAxis && context.Axes(1, rank) is [var axis] && channel.Map.Layout.Is(axis, Axis.Channels, channel.Map.Source.Shape.Channels)
            ? channel with { HasAxis = true }
            : throw context.Wrong("puts one channel of a map elsewhere than where it was");
    }

    public static Value Scaled(NodeContext context, ScalarOperator @operator, ChannelValue channel, double number) => @operator switch
    {
        ScalarOperator.Add => channel with { Shift = channel.Shift + number },
        ScalarOperator.Subtract => channel with { Shift = channel.Shift - number },
        ScalarOperator.Multiply => channel with { Scale = channel.Scale * number, Shift = channel.Shift * number },
        ScalarOperator.Divide => channel with { Scale = channel.Scale / number, Shift = channel.Shift / number },
        _ => throw context.Wrong("changes one channel of a map otherwise than by +, -, · or /"),
    };

    public static Value Concat(NodeContext context, Value[] values)
    {
        ChannelValue[] parts = [.. values.Select(value => value as ChannelValue ?? throw context.Wrong("joins single channels with something else"))];
        var map = parts[0].Map;
        int axis = context.Index(context.Int64("axis", 1), map.Layout.Rank);
        bool fit = map.Layout.Is(axis, Axis.Channels, map.Source.Shape.Channels) && Array.TrueForAll(
            parts, part => part.HasAxis && part.Map.Source == map.Source && part.Map.Function == map.Function && part.Map.Layout.Equals(map.Layout));
        return fit ? Joined(context, map, parts) : throw context.Wrong("joins channels of different maps, or otherwise than as channels");
    }

    /// <summary>In their old order they are one factor and one shift a channel; in another, a 1x1 convolution.</summary>
    private static FeatureValue Joined(NodeContext context, FeatureValue map, ChannelValue[] parts)
    {
        int channels = map.Source.Shape.Channels;
        if (parts is [] || parts.Length > Most || channels > Most)
            throw context.Wrong($"joins {parts.Length} single channels of {channels}");
        var source = context.Draft.Compute(map, context);
        string name = Draft.NameOf(context.Node);
        float[] shift = [.. parts.Select(part => (float)part.Shift)];
        DraftNode node;
        if (parts.Select(part => part.Channel).SequenceEqual(Enumerable.Range(0, channels)))
        {
            node = context.Draft.AddAffine(name, source, [.. parts.Select(part => (float)part.Scale)], shift);
        }
        else
        {
            float[] matrix = new float[parts.Length * channels];
            for (int i = 0; i < parts.Length; i++)
                matrix[i * channels + parts[i].Channel] = (float)parts[i].Scale;
            node = context.Draft.Add(name, new Convolution(parts.Length, 1, 1, Padding.Symmetric, Bias: true), source);
            node.Weights["weight"] = StoredTensor.FromFloats([parts.Length, channels, 1, 1], matrix);
            node.Weights["bias"] = StoredTensor.FromFloats([parts.Length], shift);
        }

        int axis = Enumerable.Range(0, map.Layout.Rank).First(i => map.Layout.Is(i, Axis.Channels, channels));
        return new(node, ScalarFunction.Variable, map.Layout.WithChannels(axis, parts.Length));
    }
}
