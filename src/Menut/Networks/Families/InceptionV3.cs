namespace Menut.Networks.Families;

/// <summary>
/// Inception-v3 (Szegedy et al. 2015, arXiv:1512.00567): parallel branches of factorised convolutions, concatenated. Blocks bear the
/// names of torchvision's modules. Where the picture shrinks nothing is padded, whatever the conventions.
/// </summary>
internal static class InceptionV3
{
    public const string Name = "inception_v3";

    /// <summary>The smallest picture that leaves something for the auxiliary head's windows.</summary>
    public const int LeastWithAuxiliaryHead = 299;


    private static readonly Window Across7 = new(1, 7), Down7 = new(7, 1), Across3 = new(1, 3), Down3 = new(3, 1);

    public static NetworkDefinition[] Definitions { get; } =
    [
        new(
            Name, Name, "Szegedy et al. 2015, arXiv:1512.00567",
            "torchvision/models/inception.py, timm/models/inception_v3.py, tensorflow/models slim/nets/inception_v3.py",
            NetworkAdjustments.Source | NetworkAdjustments.AuxiliaryHead, Build),
    ];

    private static Network Build(NetworkOptions options)
    {
        var net = new NetworkBuilder(
            Name, options, options.Conventions ?? Conventions.PyTorchEfficientNetV2, options.Resolution ?? 299, SmallestResolution(options));
        var x = net.Scope("stem", () => Stem(net));
        x = net.Scope("mixed5b", () => Block35(net, x, pooled: 32));
        x = net.Scope("mixed5c", () => Block35(net, x, pooled: 64));
        x = net.Scope("mixed5d", () => Block35(net, x, pooled: 64));
        x = net.Scope("mixed6a", () => Reduction35(net, x));
        x = net.Scope("mixed6b", () => Block17(net, x, inner: 128));
        x = net.Scope("mixed6c", () => Block17(net, x, inner: 160));
        x = net.Scope("mixed6d", () => Block17(net, x, inner: 160));
        x = net.Scope("mixed6e", () => Block17(net, x, inner: 192));
        if (options.AuxiliaryHead)
            net.Scope("auxiliary", () => AuxiliaryHead(net, x));
        x = net.Scope("mixed7a", () => Reduction17(net, x));
        x = net.Scope("mixed7b", () => Block8(net, x));
        x = net.Scope("mixed7c", () => Block8(net, x));
        net.Classifier(x, options.Dropout ?? 0.5);
        return net.Build(Name);
    }

    /// <summary>
    /// Counted back from the last unpadded window: 3x3 at the entry of mixed7a; in the auxiliary head 5x5 after a pooling that
    /// wants 17x17 to leave that much.
    /// </summary>
    private static int SmallestResolution(NetworkOptions options) => (options.AuxiliaryHead, options.StemStride) switch
    {
        (false, 1) => 39,
        (false, _) => 75,
        (true, 1) => 151,
        (true, _) => LeastWithAuxiliaryHead,
    };

    /// <summary>299 pixels to 35.</summary>
    private static Node Stem(NetworkBuilder net)
    {
        var x = Convolve(net, "conv1", net.Input, 32, 3, net.Options.StemStride, Padding.None);
        x = Convolve(net, "conv2", x, 32, 3, 1, Padding.None);
        x = Convolve(net, "conv3", x, 64, 3);
        x = net.Append("pool1", new MaxPool(3, 2, Padding.None), x);
        x = Convolve(net, "conv4", x, 80, 1);
        x = Convolve(net, "conv5", x, 192, 3, 1, Padding.None);
        return net.Append("pool2", new MaxPool(3, 2, Padding.None), x);
    }

    /// <summary>Figure 5, at 35x35: two 3x3 in the place of a 5x5, which the code still has beside them.</summary>
    private static Node Block35(NetworkBuilder net, Node x, int pooled) => net.Append("concat", new Concatenation(),
        Branch(net, "branch1x1", x, (64, 1)),
        Branch(net, "branch5x5", x, (48, 1), (64, 5)),
        Branch(net, "branch3x3dbl", x, (64, 1), (96, 3), (96, 3)),
        AverageBranch(net, x, pooled));

    /// <summary>Figure 10: convolutions and a pooling halve the picture side by side.</summary>
    private static Node Reduction35(NetworkBuilder net, Node x) => net.Append("concat", new Concatenation(),
        HalvingBranch(net, "branch3x3", x, (384, 3)),
        HalvingBranch(net, "branch3x3dbl", x, (64, 1), (96, 3), (96, 3)),
        MaximumBranch(net, x));

    /// <summary>Figure 6, at 17x17: 7x7 as a row and a column.</summary>
    private static Node Block17(NetworkBuilder net, Node x, int inner) => net.Append("concat", new Concatenation(),
        Branch(net, "branch1x1", x, (192, 1)),
        Branch(net, "branch7x7", x, (inner, 1), (inner, Across7), (192, Down7)),
        Branch(net, "branch7x7dbl", x, (inner, 1), (inner, Down7), (inner, Across7), (inner, Down7), (192, Across7)),
        AverageBranch(net, x, 192));

    private static Node Reduction17(NetworkBuilder net, Node x) => net.Append("concat", new Concatenation(),
        HalvingBranch(net, "branch3x3", x, (192, 1), (320, 3)),
        HalvingBranch(net, "branch7x7x3", x, (192, 1), (192, Across7), (192, Down7), (192, 3)),
        MaximumBranch(net, x));

    /// <summary>Figure 7, at 8x8: branches end in a row beside a column.</summary>
    private static Node Block8(NetworkBuilder net, Node x)
    {
        var single = Branch(net, "branch1x1", x, (320, 1));
        var square = Convolve(net, "branch3x3.1", x, 384, 1);
        var squareAcross = Convolve(net, "branch3x3.2a", square, 384, Across3);
        var squareDown = Convolve(net, "branch3x3.2b", square, 384, Down3);
        var twice = Convolve(net, "branch3x3dbl.1", x, 448, 1);
        twice = Convolve(net, "branch3x3dbl.2", twice, 384, 3);
        var twiceAcross = Convolve(net, "branch3x3dbl.3a", twice, 384, Across3);
        var twiceDown = Convolve(net, "branch3x3dbl.3b", twice, 384, Down3);
        var pooled = AverageBranch(net, x, 192);
        return net.Append("concat", new Concatenation(), single, squareAcross, squareDown, twiceAcross, twiceDown, pooled);
    }

    /// <summary>Section 4: a second classifier on the 17x17 map, which only training reads.</summary>
    private static Node AuxiliaryHead(NetworkBuilder net, Node x)
    {
        x = net.Append("pool", new AveragePool(5, 3, Padding.None), x);
        x = Convolve(net, "conv0", x, 128, 1);
        x = Convolve(net, "conv1", x, 768, 5, 1, Padding.None);
        x = net.Append("global_pool", new GlobalAveragePool(), x);
        x = net.Append("flatten", new Flatten(), x);
        return net.Append("classifier", new Linear(net.Options.Classes), x);
    }

    /// <summary>Convolutions one after the other, <c>name.1</c>, <c>name.2</c> ...; an only one is just <c>name</c>.</summary>
    private static Node Branch(NetworkBuilder net, string name, Node x, params ReadOnlySpan<(int Outputs, Window Kernel)> layers) =>
        Branch(net, name, x, layers, halves: false);

    /// <summary>The same, the last one with stride 2.</summary>
    private static Node HalvingBranch(NetworkBuilder net, string name, Node x, params ReadOnlySpan<(int Outputs, Window Kernel)> layers) =>
        Branch(net, name, x, layers, halves: true);

    private static Node Branch(NetworkBuilder net, string name, Node x, ReadOnlySpan<(int Outputs, Window Kernel)> layers, bool halves)
    {
        for (int i = 0; i < layers.Length; i++)
        {
            string layer = layers.Length == 1 ? name : FormattableString.Invariant($"{name}.{i + 1}");
            var (outputs, kernel) = layers[i];
            x = halves && i == layers.Length - 1
                ? Convolve(net, layer, x, outputs, kernel, 2, Padding.None)
                : Convolve(net, layer, x, outputs, kernel);
        }

        return x;
    }

    /// <summary>PyTorch's implementations divide a window at the border by all of its nine pixels, TensorFlow by those in the picture.</summary>
    private static Node AverageBranch(NetworkBuilder net, Node x, int outputs)
    {
        x = net.Append("branch_pool.pool", new AveragePool(3, 1, Padding.Symmetric, net.Options.Source != NetworkSource.TensorFlow), x);
        return Convolve(net, "branch_pool", x, outputs, 1);
    }

    private static Node MaximumBranch(NetworkBuilder net, Node x) => net.Append("branch_pool.pool", new MaxPool(3, 2, Padding.None), x);

    private static Node Convolve(NetworkBuilder net, string name, Node x, int outputs, Window kernel, int stride = 1, Padding? padding = null) =>
        net.ConvNorm(name, x, outputs, kernel, stride, ActivationFunction.ReLU, padding: padding);
}
