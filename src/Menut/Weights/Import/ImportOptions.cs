using Menut.Networks;

namespace Menut.Weights.Import;

/// <summary>What somebody who brings a weights file says about it. Whatever is null is read off the file, or is the publication's.</summary>
public sealed record ImportOptions
{
    /// <summary>The publication it comes from, as <see cref="Publications.PublishedWeights.Find"/> takes it.</summary>
    public string? Source { get; init; }

    /// <summary>Our name of its network.</summary>
    public string? Network { get; init; }

    /// <summary>Width multiplier.</summary>
    public double? Width { get; init; }

    /// <summary>Depth multiplier.</summary>
    public double? Depth { get; init; }

    /// <summary>Height and width of the input.</summary>
    public int? Resolution { get; init; }

    /// <summary>Classes that are wanted. Where the file has another number, its classifier is left out and starts at zero.</summary>
    public int? Classes { get; init; }

    /// <summary>Padding and batch norm constants.</summary>
    public Conventions? Conventions { get; init; }

    /// <summary>Whether Inception-v3's auxiliary head is kept.</summary>
    public bool AuxiliaryHead { get; init; }
}
