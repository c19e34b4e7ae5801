namespace Menut.Networks;

/// <summary>What may be changed in a known network. What is null keeps the network's own value.</summary>
public sealed record NetworkOptions
{
    /// <summary>Multiplies the channels of every layer (alpha of MobileNet, arXiv:1704.04861 section 3.3).</summary>
    public double Width { get; init; } = 1;

    /// <summary>Multiplies the repeats of every stage (the EfficientNets only, arXiv:1905.11946 section 3).</summary>
    public double Depth { get; init; } = 1;

    /// <summary>Height and width of the input in pixels.</summary>
    public int? Resolution { get; init; }

    /// <summary>Classes of the classifier.</summary>
    public int Classes { get; init; } = 1000;

    /// <summary>Stride of the first convolution: 2 in every paper, 1 keeps more of small pictures.</summary>
    public int StemStride { get; init; } = 2;

    /// <summary>Dropout before the classifier.</summary>
    public double? Dropout { get; init; }

    /// <summary>Drop-path rate that the last block's would reach: block i of N has rate·i/N.</summary>
    public double? DropPath { get; init; }

    /// <summary>The activation between layers, instead of the family's own; gates and linear layers keep theirs.</summary>
    public ActivationFunction? Activation { get; init; }

    /// <summary>False leaves squeeze-and-excitation out of every block that has it.</summary>
    public bool SqueezeExcitation { get; init; } = true;

    /// <summary>Whose reading of the paper's table, where they differ; null for the one that the published checkpoints follow.</summary>
    public NetworkSource? Source { get; init; }

    /// <summary>Whether the weights of Inception-v3's auxiliary head are kept; only training would read it.</summary>
    public bool AuxiliaryHead { get; init; }

    /// <summary>Padding and batch norm constants.</summary>
    public Conventions? Conventions { get; init; }

    /// <summary>Refuses what no network can have.</summary>
    /// <exception cref="MenutException">A value out of range.</exception>
    internal void Validate()
    {
        Check(Width is > 0 and <= 16, "--width", Width, "more than 0 and at most 16");
        Check(Depth is > 0 and <= 16, "--depth", Depth, "more than 0 and at most 16");
        Check(Resolution is null or (>= 1 and <= 4096), "--resolution", Resolution ?? 0, "1 to 4096");
        Check(Classes is >= 1 and <= 1_000_000, "--classes", Classes, "1 to 1000000");
        Check(StemStride is 1 or 2, "--stem-stride", StemStride, "1 or 2");
        Check(Dropout is null or (>= 0 and < 1), "--dropout", Dropout ?? 0, "from 0 to below 1");
        Check(DropPath is null or (>= 0 and < 1), "--drop-path", DropPath ?? 0, "from 0 to below 1");
        Check(Activation is null || Enum.IsDefined(Activation.Value), "--activation", (int)(Activation ?? 0), "one of those known");
        Check(Source is null || Enum.IsDefined(Source.Value), "--reading", (int)(Source ?? 0), "one of those known");
        Conventions?.Validate();
    }

    /// <summary>Which of the options that not every family has are used.</summary>
    internal NetworkAdjustments Adjusted() =>
        (Width != 1 ? NetworkAdjustments.Width : 0)
        | (Depth != 1 ? NetworkAdjustments.Depth : 0)
        | (Activation is not null ? NetworkAdjustments.Activation : 0)
        | (!SqueezeExcitation ? NetworkAdjustments.SqueezeExcitation : 0)
        | (Source is not null ? NetworkAdjustments.Source : 0)
        | (AuxiliaryHead ? NetworkAdjustments.AuxiliaryHead : 0);

    private static void Check(bool holds, string option, double value, string range)
    {
        if (!holds)
            throw MenutException.WrongUsage(FormattableString.Invariant($"{option} {value} is out of range: {range}."));
    }
}
