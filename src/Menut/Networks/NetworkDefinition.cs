namespace Menut.Networks;

/// <summary>A network that Menut knows by name.</summary>
/// <param name="Name">Name.</param>
/// <param name="Family">Family.</param>
/// <param name="Source">The paper.</param>
/// <param name="Build">Makes it.</param>
/// <param name="ScalesDepth">Whether a depth multiplier is defined for it.</param>
public sealed record NetworkDefinition(
    string Name, string Family, string Source, Func<NetworkOptions, Network> Build, bool ScalesDepth = false);
