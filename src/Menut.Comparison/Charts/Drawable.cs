namespace Menut.Comparison.Charts;

/// <summary>Which figures an axis can hold. A store may have any double, and of those near its ends differences and ratios overflow.</summary>
internal static class Drawable
{
    private const double Most = 1e30;

    /// <summary>Whether it is a number of any practical size.</summary>
    public static bool Is(double value) => value == 0 || Math.Abs(value) is >= 1 / Most and <= Most;
}
