using System.Buffers;

namespace Menut.Images.Resampling;

/// <summary>
/// The horizontal pass over the lines of a picture. Kernels read some bytes further than a line goes, weighing them with 0; where the picture
/// ends there, its last lines are copied to where that is allowed.
/// </summary>
internal sealed class LineSqueezer : IDisposable
{
    private readonly ResampleKernel _kernel;
    private readonly PackedColumns _columns;
    private readonly int _stride;

    /// <summary>Prepares the weights.</summary>
    /// <param name="kernel">Does the work.</param>
    /// <param name="columns">Which source pixels make a target pixel.</param>
    /// <param name="stride">Bytes from a source line to the next.</param>
    public LineSqueezer(ResampleKernel kernel, ResampleAxis columns, int stride) =>
        (_kernel, _columns, _stride) = (kernel, kernel.Pack(columns), stride);

    /// <summary>Bytes from a target line to the next.</summary>
    public int LineBytes => _columns.LineBytes;

    /// <summary>Resizes lines that follow one another.</summary>
    /// <param name="source">The picture.</param>
    /// <param name="first">The first line's number.</param>
    /// <param name="lines">How many, as many as a kernel takes at once.</param>
    /// <param name="target">Receives them.</param>
    public void Squeeze(ReadOnlySpan<byte> source, int first, int lines, Span<byte> target)
    {
        var from = source[(first * _stride)..];
        if (((lines - 1) * _stride) + _columns.Reach <= from.Length)
            _kernel.Horizontal(from, _stride, lines, _columns, target);
        else
            SqueezeCopies(from, lines, target);
    }

    public void Dispose() => _columns.Dispose();

    private void SqueezeCopies(ReadOnlySpan<byte> source, int lines, Span<byte> target)
    {
        int reach = _columns.Reach;
        byte[] copies = ArrayPool<byte>.Shared.Rent(lines * reach);
        for (int line = 0; line < lines; line++)
        {
            var from = source[(line * _stride)..];
            from[..Math.Min(reach, from.Length)].CopyTo(copies.AsSpan(line * reach));
        }

        _kernel.Horizontal(copies, reach, lines, _columns, target);
        ArrayPool<byte>.Shared.Return(copies);
    }
}
