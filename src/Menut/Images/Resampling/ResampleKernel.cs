namespace Menut.Images.Resampling;

/// <summary>
/// The inner loops of a resize in the instructions of one kind of processor. All give the same bytes: sums are taken in 32-bit integers,
/// which come out the same in any order. <see cref="PlainResampleKernel"/> says what is computed.
/// </summary>
internal abstract class ResampleKernel
{
    /// <summary>Lines that <see cref="Horizontal"/> takes at once: weights are read once for all of them.</summary>
    public const int LinesAtOnce = 4;

    private static readonly PlainResampleKernel Plain = new();

    /// <summary>Every kernel, the fastest first.</summary>
    public static IReadOnlyList<ResampleKernel> All { get; } =
        [new Avx512ResampleKernel(), new Avx2ResampleKernel(), new Vector128ResampleKernel(), Plain];

    /// <summary>The fastest that this processor can run.</summary>
    public static ResampleKernel Best { get; } = All.First(kernel => kernel.IsSupported);

    /// <summary>Whether this processor can run it.</summary>
    public abstract bool IsSupported { get; }

    /// <summary>The shortest line that <see cref="Sum"/> takes.</summary>
    protected abstract int BytesAtOnce { get; }

    /// <summary>Lays the weights of the horizontal pass out for <see cref="Horizontal"/>.</summary>
    public abstract PackedColumns Pack(ResampleAxis columns);

    /// <summary>Resizes lines to another width.</summary>
    /// <param name="source">Lines of RGB pixels; each may be read as far as the columns reach, the last one too.</param>
    /// <param name="stride">Bytes from a source line to the next.</param>
    /// <param name="lines">Lines, 1 to <see cref="LinesAtOnce"/>.</param>
    /// <param name="columns">What this kernel packed.</param>
    /// <param name="target">
    /// Receives the lines, <see cref="PackedColumns.LineBytes"/> from one to the next: a pixel is written as four bytes, and the one too many of the last
    /// must not be another line's.
    /// </param>
    /// <exception cref="ArgumentException">A span is too short.</exception>
    public void Horizontal(ReadOnlySpan<byte> source, int stride, int lines, PackedColumns columns, Span<byte> target)
    {
        // Behind this line nothing is checked any more.
        if (lines is < 1 or > LinesAtOnce || source.Length < ((long)(lines - 1) * stride) + columns.Reach || target.Length < lines * columns.LineBytes)
            throw new ArgumentException($"{source.Length} and {target.Length} bytes do not hold {lines} lines.", nameof(source));
        Squeeze(source, stride, lines, columns, target);
    }

    /// <summary>One line of the vertical pass: the weighted sum of lines.</summary>
    /// <param name="source">The lines, in a ring: after its last byte its first follows.</param>
    /// <param name="start">Where the first line begins.</param>
    /// <param name="stride">Bytes from a line to the next.</param>
    /// <param name="weights">A weight a line.</param>
    /// <param name="target">Receives the sums.</param>
    /// <exception cref="ArgumentException">A line leaves the ring.</exception>
    public void Vertical(ReadOnlySpan<byte> source, int start, int stride, ReadOnlySpan<int> weights, Span<byte> target)
    {
        bool wraps = source.Length % stride == 0 && target.Length <= stride - (start % stride);
        if (start < 0 || (!wraps && source.Length < start + ((weights.Length - 1L) * stride) + target.Length) || start + target.Length > source.Length)
            throw new ArgumentException($"{weights.Length} lines do not lie in {source.Length} bytes.", nameof(source));
        ResampleKernel able = target.Length >= BytesAtOnce ? this : Plain;
        able.Sum(source, start, stride, weights, target);
    }

    /// <summary><see cref="Horizontal"/> without its checks.</summary>
    /// <remarks>
    /// The vectorised ones are optimised at once: as first compiled, one picture takes a tenth of a second, and a command often sees only one.
    /// </remarks>
    protected abstract void Squeeze(ReadOnlySpan<byte> source, int stride, int lines, PackedColumns columns, Span<byte> target);

    /// <summary><see cref="Vertical"/> without its checks, for lines of <see cref="BytesAtOnce"/> or more.</summary>
    protected abstract void Sum(ReadOnlySpan<byte> source, int start, int stride, ReadOnlySpan<int> weights, Span<byte> target);
}
