namespace Menut.Networks.Families;

/// <summary>
/// ResNet (He et al. 2015, arXiv:1512.03385), the baseline of the small networks. The stride of a bottleneck sits on its 3x3
/// convolution, as in torchvision ("v1.5").
/// </summary>
internal static class ResNet
{
    public const string Family = "resnet";

    private const string Paper = "He et al. 2015, arXiv:1512.03385";
    private const string Code = "torchvision/models/resnet.py";

    private static readonly int[] StageChannels = [64, 128, 256, 512];

    /// <summary>Table 1: blocks of each stage; the deeper three are of bottlenecks.</summary>
    public static (string Name, int[] Repeats, bool Bottleneck)[] Table1 { get; } =
    [
        ("resnet18", [2, 2, 2, 2], false),
        ("resnet34", [3, 4, 6, 3], false),
        ("resnet50", [3, 4, 6, 3], true),
        ("resnet101", [3, 4, 23, 3], true),
        ("resnet152", [3, 8, 36, 3], true),
    ];

    public static NetworkDefinition[] Definitions { get; } =
    [
        .. Table1.Select(row => new NetworkDefinition(
            row.Name, Family, Paper, Code, NetworkAdjustments.Width, options => Build(row.Name, row.Repeats, row.Bottleneck, options))),
    ];

    public static Network Build(string name, int[] repeats, bool bottleneck, NetworkOptions options)
    {
        var net = new NetworkBuilder(name, options, options.Conventions ?? Conventions.PyTorch, options.Resolution ?? 224);
        int Scaled(int channels) => Rounding.ToMultiple(channels * options.Width);

        var x = net.ConvNorm("stem", net.Input, Scaled(64), 7, options.StemStride, ActivationFunction.ReLU);
        x = net.Append("stem.pool", new MaxPool(3, 2, net.Conventions.Padding), x);
        for (int s = 0; s < repeats.Length; s++)
        {
            for (int b = 0; b < repeats[s]; b++)
            {
                int channels = Scaled(StageChannels[s]), stride = b == 0 && s > 0 ? 2 : 1;
                x = net.Scope($"stage{s + 1}.block{b + 1}", () => bottleneck ? Bottleneck(net, x, channels, stride) : Basic(net, x, channels, stride));
            }
        }

        net.Classifier(x, options.Dropout ?? 0);
        return net.Build(Family);
    }

    private static Node Basic(NetworkBuilder net, Node input, int channels, int stride)
    {
        var x = net.ConvNorm("conv1", input, channels, 3, stride, ActivationFunction.ReLU);
        x = net.ConvNorm("conv2", x, channels, 3, 1, activation: null);
        return Join(net, input, x, stride);
    }

    private static Node Bottleneck(NetworkBuilder net, Node input, int channels, int stride)
    {
        var x = net.ConvNorm("conv1", input, channels, 1, 1, ActivationFunction.ReLU);
        x = net.ConvNorm("conv2", x, channels, 3, stride, ActivationFunction.ReLU);
        x = net.ConvNorm("conv3", x, channels * 4, 1, 1, activation: null);
        return Join(net, input, x, stride);
    }

    /// <summary>The shortcut is a projection where shapes differ (option B of section 3.3); the sum is activated.</summary>
    private static Node Join(NetworkBuilder net, Node input, Node branch, int stride)
    {
        int outputs = branch.Output.Channels;
        var skip = stride == 1 && input.Output.Channels == outputs
            ? input
            : net.ConvNorm("shortcut", input, outputs, 1, stride, activation: null);
        return net.Append("act", new Activation(ActivationFunction.ReLU), net.Residual(skip, branch, net.Options.DropPath ?? 0));
    }
}
