namespace Menut.Tests.Inference.Engine;

/// <summary>The normal distribution.</summary>
internal static class Gaussian
{
    /// <summary>Its cumulative distribution, by the series 1/2 + φ(x)·(x + x³/3 + x⁵/15 + ...), exact to double for the arguments of a network.</summary>
    public static double Cumulative(double x)
    {
        if (Math.Abs(x) > 8)
            return x > 0 ? 1 : 0;
        double term = x, sum = x;
        for (int i = 3; Math.Abs(term) > 1e-18 * Math.Abs(sum); i += 2)
            sum += term *= x * x / i;
        return 0.5 + sum * Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);
    }
}
