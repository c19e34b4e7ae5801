namespace Menut.Images.Resampling;

/// <summary>
/// Along one axis, which source pixels make each target pixel and with which weights, in Pillow's fixed point for 8-bit channels.
/// </summary>
internal sealed class ResampleAxis
{
    /// <summary>Bits behind the point: 32 less 8 for the pixel and 2 to hold an overshoot of the cubic and Lanczos curves.</summary>
    public const int FractionBits = 32 - 8 - 2;

    /// <summary>What rounds a sum of weighted pixels to the nearest.</summary>
    public const int Half = 1 << (FractionBits - 1);

    private readonly int[] _first;
    private readonly int[] _count;
    private readonly int[] _weights;
    private readonly int _taps;

    private ResampleAxis(int length, int taps)
    {
        (_first, _count, _taps) = (new int[length], new int[length], taps);
        _weights = new int[checked(length * taps)];
    }

    /// <summary>Weighs a stretch of an axis.</summary>
    /// <param name="sourceSize">Source pixels.</param>
    /// <param name="targetSize">Target pixels of the whole resize.</param>
    /// <param name="start">The first target pixel that is wanted; the others count from it.</param>
    /// <param name="length">How many are wanted.</param>
    /// <param name="interpolation">The filter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The interpolation has no filter.</exception>
    public static ResampleAxis Create(int sourceSize, int targetSize, int start, int length, Interpolation interpolation) => interpolation switch
    {
        Interpolation.Bilinear => Create<TriangleFilter>(sourceSize, targetSize, start, length),
        Interpolation.Bicubic => Create<CubicFilter>(sourceSize, targetSize, start, length),
        Interpolation.Lanczos => Create<LanczosFilter>(sourceSize, targetSize, start, length),
        _ => throw new ArgumentOutOfRangeException(nameof(interpolation), interpolation, "has no filter"),
    };

    private static ResampleAxis Create<TFilter>(int sourceSize, int targetSize, int start, int length)
        where TFilter : struct, IResampleFilter
    {
        var scale = (double)sourceSize / targetSize;
        // The curve widens with the reduction, so that every source pixel counts: the antialiasing. It never narrows.
        var stretch = Math.Max(scale, 1);
        var support = TFilter.Support * stretch;
        // Multiplied by, where one would divide by the stretch: Pillow does, and the last bit may differ.
        var narrowing = 1 / stretch;

        var axis = new ResampleAxis(length, ((int)Math.Ceiling(support) * 2) + 1);
        var curve = new double[axis._taps];
        for (var target = 0; target < length; target++)
        {
            var centre = (start + target + 0.5) * scale;
            var first = Math.Max((int)(centre - support + 0.5), 0);
            var count = Math.Min((int)(centre + support + 0.5), sourceSize) - first;
            var sum = 0.0;
            for (var i = 0; i < count; i++)
                sum += curve[i] = TFilter.Evaluate((i + first - centre + 0.5) * narrowing);

            axis._first[target] = first;
            axis._count[target] = count;
            var weights = axis._weights.AsSpan(target * axis._taps, count);
            for (var i = 0; i < weights.Length; i++)
                weights[i] = ToFixed(sum != 0 ? curve[i] / sum : curve[i]);
        }

        return axis;
    }

    /// <summary>The first source pixel that counts for a target pixel.</summary>
    public int First(int target) => _first[target];

    /// <summary>One past the last source pixel that counts for a target pixel.</summary>
    public int End(int target) => _first[target] + _count[target];

    /// <summary>Target pixels.</summary>
    public int Length => _first.Length;

    /// <summary>The most source pixels that any target pixel is made of.</summary>
    public int LongestCount => _count.Max();

    /// <summary>The weights of the source pixels from <see cref="First"/> on, scaled by 2^<see cref="FractionBits"/>.</summary>
    public ReadOnlySpan<int> Weights(int target) => _weights.AsSpan(target * _taps, _count[target]);

    private static int ToFixed(double weight) =>
        (int)((weight < 0 ? -0.5 : 0.5) + (weight * (1 << FractionBits)));
}
