using Menut.Networks;

namespace Menut.Comparison.Structure;

/// <summary>Squeeze-and-excitation of a block.</summary>
/// <param name="Channels">Channels between its two layers.</param>
/// <param name="Gate">The function whose result multiplies the map's channels.</param>
public sealed record Squeeze(int Channels, ActivationFunction Gate);
