namespace Menut.Networks.Families;

/// <summary>
/// What the networks of the EfficientNet line are: a table of stages that a width and a depth coefficient scale, between a stem
/// and a last convolution, and the few habits in which the families differ.
/// </summary>
internal sealed record EfficientNetTable
{
    public required string Family { get; init; }

    public required string Paper { get; init; }

    public required string Code { get; init; }

    /// <summary>The stages, at coefficients of 1.</summary>
    public required InvertedResidualStage[] Stages { get; init; }

    /// <summary>Channels of the first convolution.</summary>
    public int Stem { get; init; } = 32;

    /// <summary>Channels of the last convolution.</summary>
    public int Features { get; init; } = 1280;

    /// <summary>Whether stem, last convolution and the repeats of the first and the last stage are scaled with the rest.</summary>
    public bool ScalesEnds { get; init; } = true;

    /// <summary>Part of a scaled width that must remain when it is rounded.</summary>
    public double RoundingLimit { get; init; } = 0.9;

    /// <summary>The activation between layers.</summary>
    public ActivationFunction Activation { get; init; } = ActivationFunction.SiLU;

    /// <summary>Squeezed over a block's input channels; 0 for none. Fused blocks never squeeze.</summary>
    public double SqueezeRatio { get; init; }

    /// <summary>Padding and batch norm constants.</summary>
    public Conventions Conventions { get; init; } = Conventions.PyTorch;

    private NetworkAdjustments Adjustments => NetworkAdjustments.Width | NetworkAdjustments.Depth | NetworkAdjustments.Activation
        | (SqueezeRatio > 0 ? NetworkAdjustments.SqueezeExcitation : NetworkAdjustments.None);

    /// <summary>The networks that coefficients make of this table.</summary>
    public IEnumerable<NetworkDefinition> Define(params IEnumerable<EfficientNetVariant> variants) =>
        variants.Select(variant => new NetworkDefinition(
            variant.Name, Family, variant.Paper ?? Paper, Code, Adjustments, options => Build(variant, options)));

    private Network Build(EfficientNetVariant variant, NetworkOptions options)
    {
        var net = new NetworkBuilder(
            variant.Name, options, options.Conventions ?? variant.Conventions ?? Conventions, options.Resolution ?? variant.Resolution);
        double width = variant.Width * options.Width, dropPath = options.DropPath ?? 0.2;
        var activation = options.Activation ?? Activation;
        int Scaled(int channels) => Rounding.ToMultiple(channels * width, limit: RoundingLimit);
        int End(int channels) => ScalesEnds ? Scaled(channels) : channels;

        var x = net.ConvNorm("stem", net.Input, End(Stem), 3, options.StemStride, activation);
        int[] repeats = Repeats(variant.Depth * options.Depth);
        int blocks = repeats.Sum(), index = 0;
        for (int s = 0; s < Stages.Length; s++)
        {
            var stage = Stages[s];
            for (int b = 0; b < repeats[s]; b++, index++)
            {
                var block = new InvertedResidualBlock(
                    stage.Kernel, b == 0 ? stage.Stride : 1, stage.Expansion, Scaled(stage.Channels),
                    activation, options.SqueezeExcitation ? SqueezeRatio : 0, dropPath * index / blocks)
                {
                    ExpandedFrom = stage.ExpandedFrom is { } channels ? Scaled(channels) : null,
                    Skips = stage.Skips,
                };
                x = net.Scope($"stage{s + 1}.block{b + 1}", () => stage.Fused ? net.FusedInvertedResidual(x, block) : net.InvertedResidual(x, block));
            }
        }

        x = net.ConvNorm("features", x, End(Features), 1, 1, activation);
        net.Classifier(x, options.Dropout ?? variant.Dropout);
        return net.Build(Family);
    }

    private int[] Repeats(double depth) =>
    [
        .. Stages.Select((stage, s) =>
            ScalesEnds || (s > 0 && s < Stages.Length - 1) ? Rounding.Repeats(stage.Repeats, depth) : stage.Repeats),
    ];
}
