using Menut.Networks;
using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Menut.Training.Modules;

/// <summary>Every operation as a layer of libtorch's functions.</summary>
internal sealed class LayerReader : IOperationReader<LayerContext, Layer>
{
    public static LayerReader Instance { get; } = new();

    public Layer Input(Input operation, LayerContext argument) => (inputs, _) => inputs[0];

    public Layer Convolution(Convolution operation, LayerContext argument)
    {
        var weight = argument.Weight("weight");
        var bias = operation.Bias ? argument.Weight("bias") : null;
        if (operation.Kernel.Area == 1 && operation.Groups == 1)
            return Pointwise(weight, bias, operation.Stride);

        var pad = PaddingExtent.Of(operation.Padding, argument.Inputs[0], operation.Kernel, operation.Stride);
        if (argument.Inputs[0] == new Shape(operation.Groups, 1, 1) && operation.OutputChannels == operation.Groups)
            return SinglePixel(weight, bias, pad);

        long[] stride = [operation.Stride.Height, operation.Stride.Width];
        if (pad.IsSymmetric)
        {
            long[] padding = [pad.Top, pad.Left];
            return (inputs, _) => F.conv2d(inputs[0], weight, bias, stride, padding, groups: operation.Groups);
        }

        long[] border = [pad.Left, pad.Right, pad.Top, pad.Bottom];
        return (inputs, _) =>
        {
            using var padded = F.pad(inputs[0], border);
            return F.conv2d(padded, weight, bias, stride, groups: operation.Groups);
        };
    }

    public Layer BatchNorm(BatchNorm operation, LayerContext argument)
    {
        var (weight, bias) = (argument.Weight("weight"), argument.Weight("bias"));
        var (mean, variance) = (argument.Weight("running_mean"), argument.Weight("running_var"));
        bool isSinglePixel = argument.Inputs[0].Positions == 1;
        return (inputs, training) =>
        {
            // One value a channel has no variance: libtorch would make the running one NaN for good. The running statistics stand in.
            bool isSingleValue = isSinglePixel && inputs[0].shape[0] == 1;
            return F.batch_norm(inputs[0], mean, variance, weight, bias, training && !isSingleValue, operation.Momentum, operation.Epsilon);
        };
    }

    public Layer Activation(Activation operation, LayerContext argument)
    {
        // The way back of these two needs only their output, so the input's memory can be used again.
        bool inPlace = argument.OwnsInput;
        return operation.Function switch
        {
            ActivationFunction.ReLU => (inputs, _) => inPlace ? inputs[0].relu_().alias() : inputs[0].relu(),
            ActivationFunction.ReLU6 => (inputs, _) => inPlace ? inputs[0].relu6_().alias() : inputs[0].relu6(),
            ActivationFunction.SiLU => (inputs, _) => inputs[0].silu(),
            ActivationFunction.Sigmoid => (inputs, _) => inputs[0].sigmoid(),
            ActivationFunction.HardSwish => (inputs, _) => inputs[0].hardswish(),
            ActivationFunction.HardSigmoid => (inputs, _) => inputs[0].hardsigmoid(),
            ActivationFunction.GELU => (inputs, _) => inputs[0].gelu(),
            _ => throw new NotSupportedException($"{operation.Function} has no layer."),
        };
    }

    public Layer Add(Add operation, LayerContext argument) => (inputs, _) => inputs[0].add(inputs[1]);

    public Layer Scale(Scale operation, LayerContext argument) => (inputs, _) => inputs[0].mul(inputs[1]);

    public Layer MaxPool(MaxPool operation, LayerContext argument)
    {
        var pad = PaddingExtent.Of(operation.Padding, argument.Inputs[0], operation.Kernel, operation.Stride);
        long[] kernel = [operation.Kernel.Height, operation.Kernel.Width], stride = [operation.Stride.Height, operation.Stride.Width];
        if (pad.IsSymmetric)
        {
            long[] padding = [pad.Top, pad.Left];
            return (inputs, _) => F.max_pool2d(inputs[0], kernel, stride, padding);
        }

        long[] border = [pad.Left, pad.Right, pad.Top, pad.Bottom];
        return (inputs, _) =>
        {
            using var padded = F.pad(inputs[0], border, PaddingModes.Constant, double.NegativeInfinity);
            return F.max_pool2d(padded, kernel, stride);
        };
    }

    public Layer AveragePool(AveragePool operation, LayerContext argument)
    {
        var pad = PaddingExtent.Of(operation.Padding, argument.Inputs[0], operation.Kernel, operation.Stride);
        long[] kernel = [operation.Kernel.Height, operation.Kernel.Width], stride = [operation.Stride.Height, operation.Stride.Width];
        if (pad.IsSymmetric)
        {
            long[] padding = [pad.Top, pad.Left];
            return (inputs, _) => F.avg_pool2d(inputs[0], kernel, stride, padding, count_include_pad: operation.CountsPadding);
        }

        long[] border = [pad.Left, pad.Right, pad.Top, pad.Bottom];
        return (inputs, _) =>
        {
            using var padded = F.pad(inputs[0], border);
            if (operation.CountsPadding)
                return F.avg_pool2d(padded, kernel, stride);

            // The mean over a window, divided by the part of the window that is picture.
            using var mean = F.avg_pool2d(padded, kernel, stride);
            using var ones = torch.ones([1, 1, inputs[0].shape[2], inputs[0].shape[3]], device: inputs[0].device);
            using var paddedOnes = F.pad(ones, border);
            using var part = F.avg_pool2d(paddedOnes, kernel, stride);
            return mean.div(part);
        };
    }

    public Layer Concatenation(Concatenation operation, LayerContext argument) => (inputs, _) => torch.cat(inputs, 1);

    public Layer ChannelAffine(ChannelAffine operation, LayerContext argument)
    {
        var weight = argument.Weight("weight");
        var bias = operation.Bias ? argument.Weight("bias") : null;
        return (inputs, _) => Affine(inputs[0], weight, bias);
    }

    public Layer MultiQueryAttention(MultiQueryAttention operation, LayerContext argument)
    {
        var (query, key, value) = (argument.Inputs[0], argument.Inputs[1], argument.Inputs[2]);
        double scale = 1 / Math.Sqrt(key.Channels);
        return (inputs, _) =>
        {
            long batch = inputs[0].shape[0];
            using var heads = inputs[0].reshape(batch, operation.Heads, key.Channels, query.Positions);
            using var queries = heads.transpose(2, 3);
            using var keys = inputs[1].reshape(batch, 1, key.Channels, key.Positions);
            using var products = queries.matmul(keys);
            using var scores = products.mul(scale);
            using var weights = scores.softmax(-1);
            using var flat = inputs[2].reshape(batch, 1, value.Channels, value.Positions);
            using var values = flat.transpose(2, 3);
            using var mixed = weights.matmul(values);
            using var channels = mixed.transpose(2, 3);
            return channels.reshape(batch, operation.Heads * value.Channels, query.Height, query.Width);
        };
    }

    public Layer GlobalAveragePool(GlobalAveragePool operation, LayerContext argument) =>
        (inputs, _) => inputs[0].mean([2, 3], keepdim: true);

    public Layer Flatten(Flatten operation, LayerContext argument) => (inputs, _) => inputs[0].flatten(1);

    public Layer Dropout(Dropout operation, LayerContext argument) =>
        (inputs, training) => training ? F.dropout(inputs[0], operation.Rate, training: true) : inputs[0].alias();

    public Layer DropPath(DropPath operation, LayerContext argument) => (inputs, training) =>
    {
        if (!training)
            return inputs[0].alias();
        double keep = 1 - operation.Rate;
        using var mask = torch.empty([inputs[0].shape[0], 1, 1, 1], device: inputs[0].device).bernoulli_(keep).div_(keep);
        return inputs[0].mul(mask);
    };

    public Layer Linear(Linear operation, LayerContext argument)
    {
        var weight = argument.Weight("weight");
        var bias = operation.Bias ? argument.Weight("bias") : null;
        return (inputs, _) => F.linear(inputs[0], weight, bias);
    }

    /// <summary>
    /// A depthwise convolution of a single pixel: one tap of the kernel meets it, all others meet zeros. Small pictures end in
    /// such maps, for which libtorch falls into a path some hundred times slower than the multiplication that it is.
    /// </summary>
    private static Layer SinglePixel(Tensor weight, Tensor? bias, PaddingExtent pad) => (inputs, _) =>
    {
        using var row = weight.select(2, pad.Top);
        using var tap = row.select(2, pad.Left);
        return Affine(inputs[0], tap, bias);
    };

    private static Tensor Affine(Tensor input, Tensor weight, Tensor? bias)
    {
        using var factors = weight.reshape(1, -1, 1, 1);
        if (bias is null)
            return input.mul(factors);
        using var shift = bias.reshape(1, -1, 1, 1);
        using var product = input.mul(factors);
        return product.add(shift);
    }

    /// <summary>
    /// A 1x1 convolution as what it is, a matrix product over positions. libtorch 2.10's oneDNN divides by zero while it plans
    /// some channels-last 1x1 convolutions (512 to 1024 channels, and strided ones, on some processors) and takes the process
    /// with it; this way it is never asked.
    /// </summary>
    private static Layer Pointwise(Tensor weight, Tensor? bias, Window stride) => (inputs, _) =>
    {
        using var matrix = weight.flatten(1);
        using var positions = inputs[0].permute(0, 2, 3, 1);
        if (stride == 1)
        {
            using var product = F.linear(positions, matrix, bias);
            return product.permute(0, 3, 1, 2);
        }

        using var rows = positions.slice(1, 0, positions.shape[1], stride.Height);
        using var kept = rows.slice(2, 0, positions.shape[2], stride.Width);
        using var strided = F.linear(kept, matrix, bias);
        return strided.permute(0, 3, 1, 2);
    };
}
