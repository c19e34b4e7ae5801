namespace Menut.Images.Resampling;

/// <summary>A filter's curve and how far it reaches, in source pixels at a scale of 1.</summary>
/// <remarks>The same curves as Pillow's <c>src/libImaging/Resample.c</c>.</remarks>
internal interface IResampleFilter
{
    /// <summary>From where on the curve is 0.</summary>
    static abstract double Support { get; }

    /// <summary>The curve at a distance from its middle.</summary>
    static abstract double Evaluate(double x);
}

/// <summary>Linear interpolation.</summary>
internal readonly struct TriangleFilter : IResampleFilter
{
    public static double Support => 1;

    public static double Evaluate(double x)
    {
        x = Math.Abs(x);
        return x < 1 ? 1 - x : 0;
    }
}

/// <summary>Cubic convolution.</summary>
internal readonly struct CubicFilter : IResampleFilter
{
    public static double Support => 2;

    public static double Evaluate(double x)
    {
        const double a = -0.5;
        x = Math.Abs(x);
        if (x < 1)
            return (((a + 2) * x - (a + 3)) * x * x) + 1;
        return x < 2 ? ((((x - 5) * x) + 8) * x - 4) * a : 0;
    }
}

/// <summary>Windowed sinc.</summary>
internal readonly struct LanczosFilter : IResampleFilter
{
    public static double Support => 3;

    public static double Evaluate(double x) => x is >= -3 and < 3 ? Sinc(x) * Sinc(x / 3) : 0;

    private static double Sinc(double x) => x == 0 ? 1 : Math.Sin(x * Math.PI) / (x * Math.PI);
}
