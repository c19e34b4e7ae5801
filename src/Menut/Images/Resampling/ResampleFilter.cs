namespace Menut.Images.Resampling;

/// <summary>The filters' curves and how far they reach, in source pixels at a scale of 1.</summary>
/// <remarks>The same three curves as Pillow's <c>src/libImaging/Resample.c</c>.</remarks>
internal static class ResampleFilter
{
    public static double Support(Interpolation interpolation) => interpolation switch
    {
        Interpolation.Bilinear => 1,
        Interpolation.Bicubic => 2,
        Interpolation.Lanczos => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(interpolation), interpolation, "has no filter"),
    };

    public static double Evaluate(Interpolation interpolation, double x) => interpolation switch
    {
        Interpolation.Bilinear => Triangle(Math.Abs(x)),
        Interpolation.Bicubic => Cubic(Math.Abs(x)),
        Interpolation.Lanczos => x is >= -3 and < 3 ? Sinc(x) * Sinc(x / 3) : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(interpolation), interpolation, "has no filter"),
    };

    private static double Triangle(double x) => x < 1 ? 1 - x : 0;

    private static double Cubic(double x)
    {
        const double a = -0.5;
        if (x < 1)
            return (((a + 2) * x - (a + 3)) * x * x) + 1;
        return x < 2 ? ((((x - 5) * x) + 8) * x - 4) * a : 0;
    }

    private static double Sinc(double x) => x == 0 ? 1 : Math.Sin(x * Math.PI) / (x * Math.PI);
}
