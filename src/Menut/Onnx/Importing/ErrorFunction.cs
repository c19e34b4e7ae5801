namespace Menut.Onnx.Importing;

/// <summary>The error function, which .NET lacks.</summary>
internal static class ErrorFunction
{
    /// <summary>
    /// 2/√π · exp(-x²) · Σ 2ⁿ x²ⁿ⁺¹ / (1·3·…·(2n+1)) (Abramowitz and Stegun 7.1.6): all terms are positive, so nothing cancels.
    /// Beyond 6 it is 1 to the last bit.
    /// </summary>
    public static double Of(double x)
    {
        double square = x * x;
        if (!(square < 36))
            return double.IsNaN(x) ? x : Math.Sign(x);
        double term = x, sum = x;
        for (int n = 1; Math.Abs(term) > Math.Abs(sum) * 1e-17; n++)
        {
            term *= 2 * square / (2 * n + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-square) * sum;
    }
}
