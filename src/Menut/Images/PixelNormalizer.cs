namespace Menut.Images;

/// <summary>
/// Bytes to a network's floats, <c>(value / 255 - mean) / deviation</c>: a table of 256 floats a channel, since a byte can only take
/// so many values. The floats are the ones that PyTorch computes in float32.
/// </summary>
public sealed class PixelNormalizer
{
    private readonly float[] _red;
    private readonly float[] _green;
    private readonly float[] _blue;

    /// <summary>Tabulates a normalisation.</summary>
    /// <exception cref="ArgumentException">There aren't three means and three deviations, or a deviation is 0.</exception>
    public PixelNormalizer(Preprocessing preprocessing)
    {
        if (preprocessing.Mean.Length != 3 || preprocessing.StandardDeviation.Length != 3)
            throw new ArgumentException("A mean and a standard deviation for red, green and blue are needed.", nameof(preprocessing));
        if (preprocessing.StandardDeviation.AsSpan().Contains(0f))
            throw new ArgumentException("A standard deviation is 0.", nameof(preprocessing));

        _red = Tabulate(preprocessing, 0);
        _green = Tabulate(preprocessing, 1);
        _blue = Tabulate(preprocessing, 2);
    }

    /// <summary>256 floats: what each byte of the red channel becomes.</summary>
    public ReadOnlySpan<float> Red => _red;

    /// <summary>256 floats: what each byte of the green channel becomes.</summary>
    public ReadOnlySpan<float> Green => _green;

    /// <summary>256 floats: what each byte of the blue channel becomes.</summary>
    public ReadOnlySpan<float> Blue => _blue;

    /// <summary>Writes a picture plane by plane.</summary>
    /// <param name="rgb"><c>[height, width, 3]</c> bytes.</param>
    /// <param name="chw">Receives <c>[3, height, width]</c>.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public void WriteChw(ReadOnlySpan<byte> rgb, Span<float> chw)
    {
        RequireSameLength(rgb, chw);
        var plane = rgb.Length / 3;
        var red = chw[..plane];
        var green = chw.Slice(plane, plane);
        var blue = chw.Slice(2 * plane, plane);
        for (int pixel = 0, value = 0; pixel < red.Length; pixel++, value += 3)
        {
            red[pixel] = _red[rgb[value]];
            green[pixel] = _green[rgb[value + 1]];
            blue[pixel] = _blue[rgb[value + 2]];
        }
    }

    /// <summary>Writes a picture pixel by pixel.</summary>
    /// <param name="rgb"><c>[height, width, 3]</c> bytes.</param>
    /// <param name="hwc">Receives <c>[height, width, 3]</c>.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public void WriteHwc(ReadOnlySpan<byte> rgb, Span<float> hwc)
    {
        RequireSameLength(rgb, hwc);
        for (var value = 0; value + 2 < rgb.Length; value += 3)
        {
            hwc[value] = _red[rgb[value]];
            hwc[value + 1] = _green[rgb[value + 1]];
            hwc[value + 2] = _blue[rgb[value + 2]];
        }
    }

    private static float[] Tabulate(Preprocessing preprocessing, int channel)
    {
        var table = new float[256];
        for (var value = 0; value < table.Length; value++)
            table[value] = ((value / 255f) - preprocessing.Mean[channel]) / preprocessing.StandardDeviation[channel];
        return table;
    }

    private static void RequireSameLength(ReadOnlySpan<byte> rgb, Span<float> floats)
    {
        if (floats.Length != rgb.Length)
            throw new ArgumentException($"{rgb.Length} bytes need as many floats, not {floats.Length}.", nameof(floats));
    }
}
