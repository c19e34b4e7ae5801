namespace Menut.Networks.Families;

/// <summary>A released EfficientNet: coefficients on its family's table.</summary>
/// <param name="Name">Name.</param>
/// <param name="Width">Width coefficient.</param>
/// <param name="Depth">Depth coefficient.</param>
/// <param name="Resolution">Nominal resolution.</param>
/// <param name="Dropout">Dropout before the classifier.</param>
internal sealed record EfficientNetVariant(string Name, double Width, double Depth, int Resolution, double Dropout)
{
    /// <summary>The paper that it was added by, where that is not its table's.</summary>
    public string? Paper { get; init; }

    /// <summary>Those of the weights that exist for it, where they are not its table's.</summary>
    public Conventions? Conventions { get; init; }
}
