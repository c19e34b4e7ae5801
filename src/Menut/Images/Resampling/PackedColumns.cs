using System.Buffers;

namespace Menut.Images.Resampling;

/// <summary>
/// The weights of the horizontal pass as a kernel reads them: for each target pixel as many groups of source pixels as the one that
/// needs most, missing ones with weights of 0, so that the inner loop has no ends to look after.
/// </summary>
internal sealed class PackedColumns : IDisposable
{
    private readonly int[] _weights;

    /// <summary>Lays weights out.</summary>
    /// <param name="axis">Weights by target pixel.</param>
    /// <param name="pixelsPerGroup">Source pixels that a kernel takes at once.</param>
    /// <param name="intsPerGroup">What it wants to read for them.</param>
    /// <param name="excessBytes">How far it reads past the last pixel of a group.</param>
    /// <param name="pack">Writes the weights of a target pixel.</param>
    public PackedColumns(ResampleAxis axis, int pixelsPerGroup, int intsPerGroup, int excessBytes, Packing pack)
    {
        Count = axis.Length;
        Groups = (axis.LongestCount + pixelsPerGroup - 1) / pixelsPerGroup;
        IntsPerPixel = Groups * intsPerGroup;
        Offsets = new int[Count];
        _weights = ArrayPool<int>.Shared.Rent(checked(Count * IntsPerPixel));

        Span<int> padded = new int[Groups * pixelsPerGroup];
        for (int x = 0; x < Count; x++)
        {
            Offsets[x] = axis.First(x) * 3;
            Reach = Math.Max(Reach, Offsets[x] + (padded.Length * 3) + excessBytes);
            padded.Clear();
            axis.Weights(x).CopyTo(padded);
            pack(padded, _weights.AsSpan(x * IntsPerPixel, IntsPerPixel));
        }
    }

    /// <summary>Writes a target pixel's weights, whole groups, in the order in which a kernel reads them.</summary>
    public delegate void Packing(ReadOnlySpan<int> weights, Span<int> packed);

    /// <summary>Target pixels.</summary>
    public int Count { get; }

    /// <summary>Bytes from a target line to the next: its pixels and one more.</summary>
    public int LineBytes => (Count * 3) + 1;

    /// <summary>Groups of source pixels a target pixel.</summary>
    public int Groups { get; }

    /// <summary>Packed integers a target pixel.</summary>
    public int IntsPerPixel { get; }

    /// <summary>Byte in the line at which the source pixels of each target pixel begin.</summary>
    public int[] Offsets { get; }

    /// <summary>How many bytes from a line's start on may be read.</summary>
    public int Reach { get; }

    /// <summary>All packed weights, target pixel after target pixel.</summary>
    public ReadOnlySpan<int> Weights => _weights.AsSpan(0, Count * IntsPerPixel);

    /// <summary>Gives the memory back; the weights must not be read after.</summary>
    public void Dispose() => ArrayPool<int>.Shared.Return(_weights);
}
