namespace Menut.Networks;

/// <summary>What may be changed in a known network. What is null keeps the network's own value.</summary>
public sealed record NetworkOptions
{
    /// <summary>Multiplies the channels of every layer (alpha of MobileNet, arXiv:1704.04861 section 3.3).</summary>
    public double Width { get; init; } = 1;

    /// <summary>Multiplies the repeats of every stage (EfficientNet only, arXiv:1905.11946 section 3).</summary>
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
        Conventions?.Validate();
    }

    private static void Check(bool holds, string option, double value, string range)
    {
        if (!holds)
            throw MenutException.WrongUsage(FormattableString.Invariant($"{option} {value} is out of range: {range}."));
    }
}
