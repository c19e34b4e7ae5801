namespace Menut.Comparison.Structure;

/// <summary>What may have changed from a block to the one that stands in its place.</summary>
public enum BlockField
{
    /// <summary>What the block is.</summary>
    Kind,

    /// <summary>Its kernels.</summary>
    Kernel,

    /// <summary>By how much it shrinks the picture.</summary>
    Stride,

    /// <summary>Widest channels over those that go in.</summary>
    Expansion,

    /// <summary>Channels that come out.</summary>
    Width,

    /// <summary>Activation functions.</summary>
    Activation,

    /// <summary>Squeeze-and-excitation: whether, how many channels, by which gate.</summary>
    SqueezeExcitation,

    /// <summary>Whether the input is added.</summary>
    Residual,
}
