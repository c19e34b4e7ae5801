namespace Menut.SkiaSharp;

/// <summary>
/// What a picture file may cost. The size is read from the file's header and checked before any pixel is allocated, so a file of a few
/// bytes that claims to be enormous is refused, not tried.
/// </summary>
public sealed record DecodeLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static DecodeLimits Default { get; } = new();

    /// <summary>Largest file in bytes: 256 MiB.</summary>
    public long MaxFileBytes { get; init; } = 256L << 20;

    /// <summary>Longest side in pixels: 20,000.</summary>
    public int MaxSide { get; init; } = 20_000;

    /// <summary>Most pixels in all: 64 million, 192 MB once decoded.</summary>
    public long MaxPixels { get; init; } = 64_000_000;

    /// <summary>Why a picture of that size is refused, as in <c>has 60000 x 60000 pixels, more than 20000 a side</c>; null when it isn't.</summary>
    public string? Objection(long width, long height)
    {
        if (width < 1 || height < 1)
            return $"has {width} x {height} pixels";
        if (width > MaxSide || height > MaxSide)
            return $"has {width} x {height} pixels, more than {MaxSide} a side";
        return width * height > MaxPixels ? $"has {width} x {height} pixels, more than {MaxPixels} in all" : null;
    }
}
