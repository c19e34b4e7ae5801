using System.Diagnostics.CodeAnalysis;
using Menut.Costs;
using Menut.Networks;

namespace Menut.Scaling;

/// <summary>
/// Compound scaling (Tan and Le 2019, arXiv:1905.11946 section 3.3): depth alpha^phi, width beta^phi and resolution gamma^phi grow
/// together from a base network. Depth alone, width alone and resolution alone are the same function with other coefficients.
/// </summary>
public sealed class CompoundScaling
{
    private readonly NetworkOptions _options;

    /// <summary>Scaling from a known network.</summary>
    /// <param name="baseNetwork">Its name.</param>
    /// <param name="options">What to change in it first; its width, depth and resolution are multiplied.</param>
    /// <exception cref="MenutException">An unknown name, an option out of range, or a network without a width to scale.</exception>
    public CompoundScaling(string baseNetwork, NetworkOptions? options = null)
    {
        _options = options ?? new NetworkOptions();
        Base = KnownNetworks.Create(baseNetwork, _options);
        if (!KnownNetworks.Find(baseNetwork)!.ScalesWidth)
            throw MenutException.WrongUsage($"{Base.Name} has no width to scale: compound scaling is not defined for it.");
    }

    /// <summary>The network that grows.</summary>
    public Network Base { get; }

    /// <summary>Whether its family has a depth to scale; where not, alpha must be 1.</summary>
    public bool ScalesDepth => KnownNetworks.Find(Base.Name)!.ScalesDepth;

    /// <summary>The base scaled by phi; below 0 it shrinks.</summary>
    /// <exception cref="MenutException">Coefficients below 1, depth where the family has none, or a network too small or too large to build.</exception>
    public ScaledNetwork At(CompoundCoefficients coefficients, double phi)
    {
        Check(coefficients);
        try
        {
            return Build(coefficients, phi);
        }
        catch (MenutException error)
        {
            throw MenutException.WrongUsage(FormattableString.Invariant($"--phi {phi} is out of range for {Base.Name}: {error.Message}"));
        }
    }

    /// <summary>
    /// Finds phi for a budget by bisection, costing at each step the network that is really built: repeats rounded up, channels to
    /// multiples, resolution to whole pixels. All three never fall as phi grows, so multiply-adds are a staircase and bisection finds its step.
    /// </summary>
    /// <param name="coefficients">Alpha, beta and gamma.</param>
    /// <param name="multiplyAdds">The budget.</param>
    /// <exception cref="MenutException">Coefficients below 1, or depth where the family has none.</exception>
    public BudgetFit Fit(CompoundCoefficients coefficients, long multiplyAdds)
    {
        Check(coefficients);

        // 2^16 times smaller to 2^16 times larger: beyond what any network here can be built at.
        double reach = 16 / Math.Log2(coefficients.Growth), low = -reach, high = reach;
        ScaledNetwork? within = null, beyond = null;
        while (high - low > 1e-9)
        {
            double phi = (low + high) / 2;
            if (!TryBuild(coefficients, phi, out var scaled))
            {
                if (phi < 0)
                    low = phi;
                else
                    high = phi;
            }
            else if (scaled.Cost.MultiplyAdds <= multiplyAdds)
            {
                (within, low) = (scaled, phi);
            }
            else
            {
                (beyond, high) = (scaled, phi);
            }
        }

        return new(Simplest(within, Math.Floor), Simplest(beyond, Math.Ceiling));
    }

    /// <summary>The same network with the shortest phi: a reader should type 1.4, not 1.4043210744.</summary>
    private ScaledNetwork? Simplest(ScaledNetwork? scaled, Func<double, double> round)
    {
        double unit = 1;
        for (int decimals = 0; scaled is not null && decimals < 9; decimals++, unit *= 10)
        {
            double phi = round(scaled.Phi * unit) / unit;
            if (TryBuild(scaled.Coefficients, phi, out var shorter) && shorter.IsSameNetwork(scaled))
                return shorter;
        }

        return scaled;
    }

    private void Check(CompoundCoefficients coefficients)
    {
        coefficients.Validate();
        if (coefficients.Alpha != 1 && !ScalesDepth)
            throw MenutException.WrongUsage($"{Base.Name} has no depth to scale: --alpha must be 1.");
    }

    private bool TryBuild(CompoundCoefficients coefficients, double phi, [NotNullWhen(true)] out ScaledNetwork? scaled)
    {
        try
        {
            scaled = Build(coefficients, phi);
            return true;
        }
        catch (MenutException)
        {
            scaled = null;
            return false;
        }
    }

    private ScaledNetwork Build(CompoundCoefficients coefficients, double phi)
    {
        double depth = Math.Pow(coefficients.Alpha, phi), width = Math.Pow(coefficients.Beta, phi);
        double resolution = Math.Round(Base.Resolution * Math.Pow(coefficients.Gamma, phi));
        var network = KnownNetworks.Create(Base.Name, _options with
        {
            Depth = _options.Depth * depth,
            Width = _options.Width * width,
            Resolution = (int)Math.Clamp(resolution, 0, int.MaxValue),
        });
        return new(coefficients, phi, depth, width, network, NetworkCost.Of(network));
    }
}
