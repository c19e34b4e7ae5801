namespace Menut.SkiaSharp;

/// <summary>The kinds of picture file that are read.</summary>
internal enum PictureFormat
{
    Jpeg,
    Png,
    Gif,
    Bmp,
    WebP,
}
