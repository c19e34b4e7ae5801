using System.Collections.Immutable;
using Menut.Networks;
using Menut.Scaling;

namespace Menut.Comparison.Charts;

/// <summary>
/// Compound scaling against growing in one dimension alone (Tan and Le 2019, arXiv:1905.11946 section 3): for the same multiply-adds, what
/// becomes of depth, width, resolution and parameters. All of it is computed; nobody trained these networks.
/// </summary>
public static class ScalingChart
{
    /// <summary>The largest budget, in multiples of the base's multiply-adds.</summary>
    public const int MostGrowth = 16;

    private const int StepsADoubling = 2;

    /// <summary>The base networks that can grow.</summary>
    public static ImmutableArray<string> Bases { get; } = [.. KnownNetworks.All.Where(network => network.ScalesWidth).Select(network => network.Name)];

    /// <summary>The curves of a base network; depth is left out where its family has none.</summary>
    /// <param name="baseNetwork">One of <see cref="Bases"/>.</param>
    /// <exception cref="MenutException">An unknown network, or one that has no width to scale.</exception>
    public static ImmutableArray<ScalingCurve> Of(string baseNetwork)
    {
        var scaling = new CompoundScaling(baseNetwork);
        (ScalingDirection Direction, CompoundCoefficients Coefficients)[] directions =
        [
            .. scaling.ScalesDepth ? [(ScalingDirection.DepthOnly, CompoundCoefficients.DepthOnly)] : ((ScalingDirection, CompoundCoefficients)[])[],
            (ScalingDirection.WidthOnly, CompoundCoefficients.WidthOnly),
            (ScalingDirection.ResolutionOnly, CompoundCoefficients.ResolutionOnly),
            (ScalingDirection.Compound, scaling.ScalesDepth ? CompoundCoefficients.Paper : CompoundCoefficients.Paper.WithoutDepth),
        ];
        return [.. directions.Select(direction => new ScalingCurve(direction.Direction, Steps(scaling, direction.Coefficients)))];
    }

    /// <summary>A curve ends where the network can't be built any more.</summary>
    private static ImmutableArray<ScaledNetwork> Steps(CompoundScaling scaling, CompoundCoefficients coefficients)
    {
        var steps = ImmutableArray.CreateBuilder<ScaledNetwork>();
        for (int step = 0; step <= StepsADoubling * Math.Log2(MostGrowth); step++)
        {
            try
            {
                steps.Add(scaling.At(coefficients, Math.Round(step * Math.Log(2) / StepsADoubling / Math.Log(coefficients.Growth), 3)));
            }
            catch (MenutException)
            {
                break;
            }
        }

        return steps.DrainToImmutable();
    }
}
