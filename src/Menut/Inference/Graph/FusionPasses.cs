namespace Menut.Inference.Graph;

/// <summary>What a convolution takes in of what follows it, beside the norms; for measuring what each is worth.</summary>
[Flags]
internal enum FusionPasses
{
    None = 0,

    /// <summary>An activation.</summary>
    Activations = 1,

    /// <summary>An addition whose other side is there.</summary>
    Residuals = 2,

    /// <summary>The mean of the output over the map.</summary>
    Means = 4,

    /// <summary>The gate of squeeze-and-excitation, in the projection that reads the gated map.</summary>
    Gates = 8,

    All = Activations | Residuals | Means | Gates,
}
