namespace Menut.Networks;

/// <summary>The blocks that the families share, each a few appended nodes.</summary>
internal static class Blocks
{
    /// <summary>
    /// Convolution without bias, batch norm, and an activation unless it is null (a linear layer). Where strides are averaged, the
    /// convolution sees every position and means over windows of the stride come out.
    /// </summary>
    public static Node ConvNorm(
        this NetworkBuilder net, string name, Node input, int outputs, Window kernel, Window stride, ActivationFunction? activation, int groups = 1,
        Padding? padding = null, bool averagesStride = false) =>
        net.Scope(name, () =>
        {
            bool averages = averagesStride && stride != 1;
            var x = net.Append("conv", new Convolution(outputs, kernel, averages ? 1 : stride, padding ?? net.Conventions.Padding, groups), input);
            x = net.Append("norm", new BatchNorm(net.Conventions.BatchNormEpsilon, net.Conventions.BatchNormMomentum), x);
            if (activation is { } function)
                x = net.Append("act", new Activation(function), x);
            return averages ? net.Append("pool", new AveragePool(stride, stride, Padding.None), x) : x;
        });

    /// <summary>Depthwise convolution: as many groups as channels.</summary>
    public static Node Depthwise(
        this NetworkBuilder net, Node input, int kernel, int stride, ActivationFunction? activation, string name = "depthwise", bool averagesStride = false) =>
        net.ConvNorm(name, input, input.Output.Channels, kernel, stride, activation, groups: input.Output.Channels, averagesStride: averagesStride);

    /// <summary>MobileNetV1's block: depthwise 3x3, then 1x1, both activated, no residual (arXiv:1704.04861 section 3.1).</summary>
    public static Node DepthwiseSeparable(this NetworkBuilder net, Node input, int outputs, int stride, ActivationFunction activation)
    {
        var x = net.Depthwise(input, 3, stride, activation);
        return net.ConvNorm("pointwise", x, outputs, 1, 1, activation);
    }

    /// <summary>
    /// MobileNetV2's inverted residual (arXiv:1801.04381 section 3.3) and, with squeeze-and-excitation, EfficientNet's MBConv:
    /// 1x1 expansion (absent at ratio 1), depthwise, [squeeze-and-excitation], linear 1x1 projection, residual where shapes agree.
    /// </summary>
    /// <param name="net">The builder, in the block's scope.</param>
    /// <param name="input">The block's input.</param>
    /// <param name="block">The block.</param>
    public static Node InvertedResidual(this NetworkBuilder net, Node input, InvertedResidualBlock block)
    {
        int channels = input.Output.Channels;
        var squeeze = block.SqueezeRatio > 0
            ? new SqueezeExcitation(Math.Max(1, (int)(channels * block.SqueezeRatio)), block.Activation, ActivationFunction.Sigmoid)
            : null;
        return net.InvertedBottleneck(input, new(
            Start: 0, block.Kernel, block.Stride, block.Expanded(channels), block.Outputs, block.Activation, squeeze, LayerScale: false, block.DropPath)
        {
            Skips = block.Skips,
        });
    }

    /// <summary>
    /// The inverted residual with everything that the MobileNets put into it: [depthwise without activation], 1x1 expansion (absent where it
    /// would not widen), [depthwise], [squeeze-and-excitation], linear 1x1 projection, [layer scale], residual where shapes agree. With two
    /// depthwise convolutions, one or none it is the universal inverted bottleneck of MobileNetV4 (arXiv:2404.10518 section 4.1).
    /// </summary>
    /// <param name="net">The builder, in the block's scope.</param>
    /// <param name="input">The block's input.</param>
    /// <param name="block">The block.</param>
    public static Node InvertedBottleneck(this NetworkBuilder net, Node input, InvertedBottleneck block)
    {
        int channels = input.Output.Channels;
        var x = input;
        if (block.Start > 0)
            x = net.Depthwise(x, block.Start, block.Kernel > 0 ? 1 : block.Stride, activation: null, "start", block.AveragesStride);
        if (block.Expanded != channels)
            x = net.ConvNorm("expand", x, block.Expanded, 1, 1, block.Activation);
        if (block.Kernel > 0)
            x = net.Depthwise(x, block.Kernel, block.Stride, block.Activation, averagesStride: block.AveragesStride);
        if (block.Squeeze is { } squeeze)
            x = net.SqueezeExcitation(x, squeeze.Channels, squeeze.Inner, squeeze.Gate);
        x = net.ConvNorm("project", x, block.Outputs, 1, 1, activation: null);
        if (block.LayerScale)
            x = net.Append("scale", new ChannelAffine(), x);
        return net.Join(input, x, block.Skips, block.DropPath);
    }

    /// <summary>
    /// EfficientNetV2's FusedMBConv (arXiv:2104.00298 section 3.2): one convolution where the inverted residual has an expansion and
    /// a depthwise one, then the linear projection. At ratio 1 nothing is projected, and the only convolution is activated before the sum.
    /// </summary>
    /// <param name="net">The builder, in the block's scope.</param>
    /// <param name="input">The block's input.</param>
    /// <param name="block">The block; it squeezes nothing.</param>
    public static Node FusedInvertedResidual(this NetworkBuilder net, Node input, InvertedResidualBlock block)
    {
        Node x;
        if (block.Expansion == 1)
        {
            x = net.ConvNorm("conv", input, block.Outputs, block.Kernel, block.Stride, block.Activation);
        }
        else
        {
            x = net.ConvNorm(
                "expand", input, block.Expanded(input.Output.Channels), block.Kernel, block.Stride, block.Activation, averagesStride: block.AveragesStride);
            x = net.ConvNorm("project", x, block.Outputs, 1, 1, activation: null);
        }

        return net.Join(input, x, block.Skips, block.DropPath);
    }

    /// <summary>Squeeze-and-excitation (arXiv:1709.01507): pool, reduce, activate, expand, gate, multiply. Both 1x1 convolutions have a bias.</summary>
    public static Node SqueezeExcitation(this NetworkBuilder net, Node input, int squeezed, ActivationFunction inner, ActivationFunction gate) =>
        net.Scope("se", () =>
        {
            var x = net.Append("pool", new GlobalAveragePool(), input);
            x = net.Append("reduce", new Convolution(squeezed, 1, 1, Padding.None, Bias: true), x);
            x = net.Append("act", new Activation(inner), x);
            x = net.Append("expand", new Convolution(input.Output.Channels, 1, 1, Padding.None, Bias: true), x);
            x = net.Append("gate", new Activation(gate), x);
            return net.Append("scale", new Scale(), input, x);
        });

    /// <summary>Skip plus branch; the branch may be dropped whole while training.</summary>
    public static Node Residual(this NetworkBuilder net, Node skip, Node branch, double dropPath)
    {
        if (dropPath > 0)
            branch = net.Append("drop_path", new DropPath(dropPath), branch);
        return net.Append("add", new Add(), skip, branch);
    }

    private static Node Join(this NetworkBuilder net, Node input, Node branch, bool skips, double dropPath) =>
        skips && input.Output == branch.Output ? net.Residual(input, branch, dropPath) : branch;

    /// <summary>Global average pooling, [a hidden layer on the single pixel], dropout and the classifier.</summary>
    public static Node Classifier(this NetworkBuilder net, Node input, double dropout, Func<Node, Node>? hidden = null) =>
        net.Scope("head", () =>
        {
            var x = net.Append("pool", new GlobalAveragePool(), input);
            x = hidden is null ? x : hidden(x);
            x = net.Append("flatten", new Flatten(), x);
            if (dropout > 0)
                x = net.Append("dropout", new Dropout(dropout), x);
            return net.Append("classifier", new Linear(net.Options.Classes), x);
        });
}
