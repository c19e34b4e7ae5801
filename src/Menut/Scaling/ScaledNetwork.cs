using Menut.Costs;
using Menut.Networks;

namespace Menut.Scaling;

/// <summary>A network that was scaled from another, with the exact costs of what rounding left of the coefficients.</summary>
/// <param name="Coefficients">Alpha, beta and gamma.</param>
/// <param name="Phi">The compound coefficient.</param>
/// <param name="Depth">alpha^phi, the multiplier of every stage's repeats.</param>
/// <param name="Width">beta^phi, the multiplier of every layer's channels.</param>
/// <param name="Network">The network with whole blocks, channels and pixels.</param>
/// <param name="Cost">Its costs.</param>
public sealed record ScaledNetwork(
    CompoundCoefficients Coefficients, double Phi, double Depth, double Width, Network Network, NetworkCost Cost)
{
    /// <summary>Height and width of the input in pixels.</summary>
    public int Resolution => Network.Resolution;

    /// <summary>Whether rounding makes the same network of both.</summary>
    public bool IsSameNetwork(ScaledNetwork other) =>
        Resolution == other.Resolution
        && Cost.MultiplyAdds == other.Cost.MultiplyAdds
        && Cost.Parameters == other.Cost.Parameters
        && Network.Nodes.Length == other.Network.Nodes.Length;
}
