namespace Menut.Comparison.Charts;

/// <summary>What grows.</summary>
public enum ScalingDirection
{
    /// <summary>The number of blocks.</summary>
    DepthOnly,

    /// <summary>The channels.</summary>
    WidthOnly,

    /// <summary>The picture.</summary>
    ResolutionOnly,

    /// <summary>All three, by the paper's coefficients.</summary>
    Compound,
}
