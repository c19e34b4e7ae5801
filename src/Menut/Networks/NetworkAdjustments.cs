namespace Menut.Networks;

/// <summary>Options that only some families define; asking another for one is refused.</summary>
[Flags]
public enum NetworkAdjustments
{
    /// <summary>Only the options that every network has.</summary>
    None = 0,

    /// <summary><see cref="NetworkOptions.Width"/>.</summary>
    Width = 1,

    /// <summary><see cref="NetworkOptions.Depth"/>.</summary>
    Depth = 2,

    /// <summary><see cref="NetworkOptions.Activation"/>.</summary>
    Activation = 4,

    /// <summary><see cref="NetworkOptions.SqueezeExcitation"/>.</summary>
    SqueezeExcitation = 8,

    /// <summary><see cref="NetworkOptions.Source"/>.</summary>
    Source = 16,

    /// <summary><see cref="NetworkOptions.AuxiliaryHead"/>.</summary>
    AuxiliaryHead = 32,
}
