namespace Menut.Networks;

/// <summary>Squeeze-and-excitation of a block, all numbers final.</summary>
/// <param name="Channels">Squeezed channels.</param>
/// <param name="Inner">The activation between its two convolutions.</param>
/// <param name="Gate">The function whose result multiplies the channels.</param>
internal sealed record SqueezeExcitation(int Channels, ActivationFunction Inner, ActivationFunction Gate);
