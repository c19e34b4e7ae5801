namespace Menut.Networks;

/// <summary>How scaled widths and depths become whole numbers. All in double: a float 1.2 would be 1.20000005 and change networks.</summary>
public static class Rounding
{
    /// <summary>
    /// Channels rounded to the nearest multiple, half up, then never more than 10 % below the exact value
    /// (<c>make_divisible</c> of MobileNetV2's and EfficientNet's sources).
    /// </summary>
    /// <param name="channels">Exact, scaled width.</param>
    /// <param name="divisor">The multiple, 8 in every paper here.</param>
    /// <param name="limit">Part of the exact width that must remain; 0 turns the rule off (EfficientNetV2).</param>
    public static int ToMultiple(double channels, int divisor = 8, double limit = 0.9)
    {
        int rounded = Math.Max(divisor, (int)(channels + divisor / 2.0) / divisor * divisor);
        return rounded < limit * channels ? rounded + divisor : rounded;
    }

    /// <summary>Channels cut to a whole number, at least 8: MobileNetV1's source.</summary>
    public static int Truncate(double channels) => Math.Max((int)channels, 8);

    /// <summary>Repeats of a stage, rounded up (EfficientNet's source).</summary>
    public static int Repeats(int repeats, double multiplier) => (int)Math.Ceiling(repeats * multiplier);
}
