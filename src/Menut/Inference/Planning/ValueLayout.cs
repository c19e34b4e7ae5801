using Menut.Networks;

namespace Menut.Inference.Planning;

/// <summary>
/// Where a value lies in the arena: channels last, a pixel's channels padded to whole vectors of 16, a border of zeros around the
/// map where a window reads beyond it. The picture is planar instead: one channel after the other, each with its border.
/// </summary>
internal sealed class ValueLayout
{
    /// <summary>Bytes of a cache line; pixels begin on one.</summary>
    public const int Line = 64;

    private const int ChannelsOfALine = Line / sizeof(float);

    private ValueLayout(Shape shape, PaddingExtent border, bool planar)
    {
        (Shape, Border, IsPlanar) = (shape, border, planar);
        PixelBytes = planar ? sizeof(float) : Spread((shape.Channels + ChannelsOfALine - 1) / ChannelsOfALine * Line);
        RowBytes = PixelBytes * (border.Left + shape.Width + border.Right);
        PlaneBytes = RowBytes * (border.Top + shape.Height + border.Bottom);
        Bytes = (planar ? PlaneBytes * shape.Channels : PlaneBytes) + Line - 1 & -Line;
    }

    public Shape Shape { get; }

    /// <summary>Rows and columns of zeros around the map.</summary>
    public PaddingExtent Border { get; }

    public bool IsPlanar { get; }

    /// <summary>From a pixel to its right neighbour.</summary>
    public nint PixelBytes { get; }

    /// <summary>From a row to the next.</summary>
    public nint RowBytes { get; }

    /// <summary>Of one plane with its border; a planar value has as many as channels.</summary>
    public nint PlaneBytes { get; }

    /// <summary>All of it.</summary>
    public nint Bytes { get; }

    /// <summary>From the arena's start; set by <see cref="MemoryPlan"/>.</summary>
    public nint Offset { get; set; }

    /// <summary>Channels with their padding.</summary>
    public int PaddedChannels => (Shape.Channels + ChannelsOfALine - 1) / ChannelsOfALine * ChannelsOfALine;

    /// <summary>Whether all pixels follow each other, row after row, without a border between.</summary>
    public bool IsContiguous => !IsPlanar && Border is { Left: 0, Right: 0 };

    public bool HasBorder => Border != default;

    /// <summary>From the value's start to a pixel, which may be in the border.</summary>
    public nint At(int y, int x) => (y + Border.Top) * RowBytes + (x + Border.Left) * PixelBytes;

    public static ValueLayout ChannelsLast(Shape shape, PaddingExtent border) => new(shape, border, planar: false);

    public static ValueLayout Planar(Shape shape, PaddingExtent border) => new(shape, border, planar: true);

    /// <summary>
    /// Neighbouring pixels a multiple of 1 KiB apart fall into a few sets of the first cache, fewer than the rows of a tile: one
    /// more line spreads them.
    /// </summary>
    private static nint Spread(nint bytes) => bytes % 1024 == 0 ? bytes + Line : bytes;
}
