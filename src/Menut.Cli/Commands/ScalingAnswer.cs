using System.Globalization;
using Menut.Costs;
using Menut.Networks;
using Menut.Scaling;

namespace Menut.Cli.Commands;

/// <summary>What <c>menut scale --json</c> answers. Depth and width are multipliers, resolution is in pixels.</summary>
internal sealed record ScalingAnswer(
    string Base, double Alpha, double Beta, double Gamma, double Phi, double Depth, double Width, int Resolution, long Parameters, long Macs,
    long? Budget, bool ScalesDepth, long BaseParameters, long BaseMacs, string UseWith, ScaledRow? NextLarger, ScaledRow[] Alternatives,
    GridRow[] Grid)
{
    public static ScalingAnswer Of(CompoundScaling scaling, ScaledNetwork scaled, ScaledNetwork? nextLarger, long? budget)
    {
        var baseCost = NetworkCost.Of(scaling.Base);
        var (alpha, beta, gamma) = scaled.Coefficients;
        return new(
            scaling.Base.Name, alpha, beta, gamma, scaled.Phi, scaled.Depth, scaled.Width, scaled.Resolution, scaled.Cost.Parameters,
            scaled.Cost.MultiplyAdds, budget, scaling.ScalesDepth, baseCost.Parameters, baseCost.MultiplyAdds, CommandFor(scaled.Network),
            nextLarger is null ? null : ScaledRow.Of("compound", nextLarger), [.. SameCost(scaling, scaled.Cost.MultiplyAdds)],
            [.. CoefficientGrid.Candidates(scaling.ScalesDepth).Select(candidate => GridRow.Of(scaling.At(candidate, 1)))]);
    }

    /// <summary>The three conventional ways to the same multiply-adds, each the nearest that can be built.</summary>
    private static IEnumerable<ScaledRow> SameCost(CompoundScaling scaling, long macs)
    {
        (string Name, CompoundCoefficients Direction)[] ways =
        [
            ("depth", CompoundCoefficients.DepthOnly),
            ("width", CompoundCoefficients.WidthOnly),
            ("resolution", CompoundCoefficients.ResolutionOnly),
        ];
        foreach (var (name, direction) in ways)
        {
            if ((direction.Alpha == 1 || scaling.ScalesDepth) && scaling.Fit(direction, macs).Nearest(macs) is { } scaled)
                yield return ScaledRow.Of(name, scaled);
        }
    }

    /// <summary>The arguments that make the same network again, to the last digit.</summary>
    private static string CommandFor(Network network)
    {
        var options = network.Options;
        string command = network.Name;
        if (options.Depth != 1)
            command += string.Create(CultureInfo.InvariantCulture, $" --depth {options.Depth}");
        if (options.Width != 1)
            command += string.Create(CultureInfo.InvariantCulture, $" --width {options.Width}");
        command += string.Create(CultureInfo.InvariantCulture, $" --resolution {network.Resolution}");
        if (options.StemStride != 2)
            command += string.Create(CultureInfo.InvariantCulture, $" --stem-stride {options.StemStride}");
        if (options.Classes != 1000)
            command += string.Create(CultureInfo.InvariantCulture, $" --classes {options.Classes}");
        return command;
    }
}

/// <summary>A scaled network beside the asked one.</summary>
internal sealed record ScaledRow(string Scaling, double Phi, double Depth, double Width, int Resolution, long Parameters, long Macs)
{
    public static ScaledRow Of(string scaling, ScaledNetwork scaled) => new(
        scaling, scaled.Phi, scaled.Depth, scaled.Width, scaled.Resolution, scaled.Cost.Parameters, scaled.Cost.MultiplyAdds);
}

/// <summary>A candidate of the grid at phi = 1.</summary>
internal sealed record GridRow(double Alpha, double Beta, double Gamma, double Growth, int Resolution, long Parameters, long Macs)
{
    public static GridRow Of(ScaledNetwork scaled) => new(
        scaled.Coefficients.Alpha, scaled.Coefficients.Beta, scaled.Coefficients.Gamma, Math.Round(scaled.Coefficients.Growth, 6),
        scaled.Resolution, scaled.Cost.Parameters, scaled.Cost.MultiplyAdds);
}
