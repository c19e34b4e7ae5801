namespace Menut.Weights;

/// <summary>Bytes of a file from outside that are read where and when they are needed.</summary>
internal abstract class ForeignBytes
{
    /// <summary>How many there are.</summary>
    public abstract long Length { get; }

    /// <summary>Fills a span.</summary>
    /// <param name="offset">Where to begin; the caller has checked it and the span against <see cref="Length"/>.</param>
    /// <param name="destination">Filled whole.</param>
    /// <exception cref="MenutException">The file cannot be read, or has become shorter.</exception>
    public abstract void Read(long offset, Span<byte> destination);
}
