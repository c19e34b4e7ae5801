namespace Menut.SkiaSharp;

/// <summary>The kinds of picture file that are read.</summary>
public enum PictureFormat
{
    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>PNG.</summary>
    Png,

    /// <summary>GIF, of which the first frame counts.</summary>
    Gif,

    /// <summary>Windows bitmap.</summary>
    Bmp,

    /// <summary>WebP, of which the first frame counts.</summary>
    WebP,
}
