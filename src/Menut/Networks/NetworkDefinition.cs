namespace Menut.Networks;

/// <summary>A network that Menut knows by name.</summary>
/// <param name="Name">Name.</param>
/// <param name="Family">Family.</param>
/// <param name="Paper">The paper that its table comes from.</param>
/// <param name="Code">The public source files that its numbers were checked against.</param>
/// <param name="Adjustments">Which of the options that not every network has it takes.</param>
/// <param name="Build">Makes it.</param>
public sealed record NetworkDefinition(
    string Name, string Family, string Paper, string Code, NetworkAdjustments Adjustments, Func<NetworkOptions, Network> Build)
{
    /// <summary>Whether a depth multiplier is defined for it.</summary>
    public bool ScalesDepth => Adjustments.HasFlag(NetworkAdjustments.Depth);

    /// <summary>Whether a width multiplier is defined for it.</summary>
    public bool ScalesWidth => Adjustments.HasFlag(NetworkAdjustments.Width);
}
