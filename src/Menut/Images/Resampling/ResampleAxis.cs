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

    /// <summary>Weighs a stretch of an axis.</summary>
    /// <param name="sourceSize">Source pixels.</param>
    /// <param name="targetSize">Target pixels of the whole resize.</param>
    /// <param name="start">The first target pixel that is wanted; the others count from it.</param>
    /// <param name="length">How many are wanted.</param>
    /// <param name="interpolation">The filter.</param>
    public ResampleAxis(int sourceSize, int targetSize, int start, int length, Interpolation interpolation)
    {
        var scale = (double)sourceSize / targetSize;
        // The curve widens with the reduction, so that every source pixel counts: the antialiasing. It never narrows.
        var stretch = Math.Max(scale, 1);
        var support = ResampleFilter.Support(interpolation) * stretch;
        // Multiplied by, where one would divide by the stretch: Pillow does, and the last bit may differ.
        var narrowing = 1 / stretch;

        _taps = ((int)Math.Ceiling(support) * 2) + 1;
        _first = new int[length];
        _count = new int[length];
        _weights = new int[checked(length * _taps)];

        var curve = new double[_taps];
        for (var target = 0; target < length; target++)
        {
            var centre = (start + target + 0.5) * scale;
            var first = Math.Max((int)(centre - support + 0.5), 0);
            var count = Math.Min((int)(centre + support + 0.5), sourceSize) - first;
            var sum = 0.0;
            for (var i = 0; i < count; i++)
                sum += curve[i] = ResampleFilter.Evaluate(interpolation, (i + first - centre + 0.5) * narrowing);

            _first[target] = first;
            _count[target] = count;
            for (var i = 0; i < count; i++)
                _weights[(target * _taps) + i] = ToFixed(sum != 0 ? curve[i] / sum : curve[i]);
        }
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
