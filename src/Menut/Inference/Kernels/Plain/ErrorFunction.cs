namespace Menut.Inference.Kernels.Plain;

/// <summary>The error function in double precision, which .NET lacks.</summary>
internal static class ErrorFunction
{
    /// <summary>erfc(x) = 1 - erf(x): a series near 0, a continued fraction further out; relative error below 1e-13.</summary>
    public static double Complement(double x)
    {
        if (double.IsNaN(x))
            return x;
        if (x < 0)
            return 2 - Complement(-x);
        if (x > 27)
            return 0;
        return x < 2 ? 1 - Series(x) : Fraction(x);
    }

    /// <summary>erf(x) = 2 / sqrt(pi) · exp(-x²) · sum of 2^n x^(2n+1) / (2n+1)!! (Abramowitz and Stegun 7.1.6): all terms have one sign.</summary>
    private static double Series(double x)
    {
        double term = x, sum = x;
        for (int n = 1; term > sum * 1e-17; n++)
            sum += term *= 2 * x * x / ((2 * n) + 1);
        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    /// <summary>sqrt(pi) · exp(x²) · erfc(x) = 1 / (x + (1/2) / (x + 1 / (x + (3/2) / (x + ...)))) (7.1.14), from the inside out.</summary>
    private static double Fraction(double x)
    {
        double fraction = x;
        for (int n = 80; n >= 1; n--)
            fraction = x + (n / 2.0 / fraction);
        return Math.Exp(-x * x) / (Math.Sqrt(Math.PI) * fraction);
    }
}
