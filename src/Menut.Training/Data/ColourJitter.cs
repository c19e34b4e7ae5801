namespace Menut.Training.Data;

/// <summary>Brightness, contrast and saturation, in this order, on bytes and with Pillow's arithmetic (<c>ImageEnhance</c>).</summary>
internal static class ColourJitter
{
    /// <summary>Changes a picture in place.</summary>
    /// <param name="rgb"><c>[height, width, 3]</c> bytes.</param>
    /// <param name="brightness">1 as it is, 0 black.</param>
    /// <param name="contrast">1 as it is, 0 the mean gray everywhere.</param>
    /// <param name="saturation">1 as it is, 0 gray.</param>
    public static void Apply(Span<byte> rgb, double brightness, double contrast, double saturation)
    {
        if (brightness != 1)
            Blend(rgb, black: 0, (float)brightness);
        if (contrast != 1)
            Blend(rgb, MeanGray(rgb), (float)contrast);
        if (saturation != 1)
            Saturate(rgb, (float)saturation);
    }

    private static void Blend(Span<byte> rgb, float black, float factor)
    {
        // A byte can only take 256 values: a table is quicker than the arithmetic.
        Span<byte> table = stackalloc byte[256];
        for (var value = 0; value < table.Length; value++)
            table[value] = Between(black, value, factor);
        foreach (ref var value in rgb)
            value = table[value];
    }

    private static void Saturate(Span<byte> rgb, float factor)
    {
        for (var i = 0; i + 2 < rgb.Length; i += 3)
        {
            float gray = Gray(rgb[i], rgb[i + 1], rgb[i + 2]);
            rgb[i] = Between(gray, rgb[i], factor);
            rgb[i + 1] = Between(gray, rgb[i + 1], factor);
            rgb[i + 2] = Between(gray, rgb[i + 2], factor);
        }
    }

    private static float MeanGray(ReadOnlySpan<byte> rgb)
    {
        long sum = 0;
        for (var i = 0; i + 2 < rgb.Length; i += 3)
            sum += Gray(rgb[i], rgb[i + 1], rgb[i + 2]);
        return (int)(((double)sum * 3 / rgb.Length) + 0.5);
    }

    /// <summary>Luma of ITU-R 601-2 in 16-bit fixed point, Pillow's conversion to "L".</summary>
    private static int Gray(int red, int green, int blue) => ((red * 19595) + (green * 38470) + (blue * 7471) + 0x8000) >> 16;

    private static byte Between(float from, int to, float factor) => (byte)Math.Clamp(from + (factor * (to - from)), 0f, 255f);
}
