using System.Buffers;
using System.Collections.Immutable;
using Menut.Images;
using SkiaSharp;

namespace Menut.SkiaSharp;

/// <summary>
/// Picture files to pixels: JPEG, PNG, BMP, GIF (first frame) and WebP (first frame), told apart by content, not by name.
/// Orientation is applied, alpha is dropped without blending, colour profiles are not applied: the pixels are those of Pillow's
/// <c>ImageOps.exif_transpose</c> and <c>convert("RGB")</c>, which networks were trained on.
/// </summary>
/// <remarks>
/// Made for files from strangers: the header's size is checked against <see cref="DecodeLimits"/> before pixels are allocated, and
/// whatever is wrong with a file ends in one <see cref="MenutException"/> with <see cref="Fault.Data"/> that names it. Safe to call
/// from many threads.
/// </remarks>
public static class PictureDecoder
{
    /// <summary>Above this, the decoder's working memory goes back to the system instead of a pool.</summary>
    private const int LargestPooledBytes = 16 << 20;

    /// <summary>File name endings that are taken for pictures in folders, lower case with the dot.</summary>
    public static ImmutableArray<string> Extensions { get; } = [".jpg", ".jpeg", ".png", ".bmp", ".gif", ".webp"];

    /// <summary>Whether a file's name ends like a picture's.</summary>
    public static bool HasPictureExtension(string path) =>
        Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Decodes a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">What it may cost; null for <see cref="DecodeLimits.Default"/>.</param>
    /// <exception cref="MenutException">The file is missing, unreadable, no picture, damaged, cut short or over the limits.</exception>
    public static RgbImage DecodeFile(string path, DecodeLimits? limits = null) =>
        Decode(PictureFile.ReadAllBytes(path, limits ?? DecodeLimits.Default), path, limits);

    /// <summary>Decodes a stream from where it stands to its end.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="name">What the message calls it when it is wrong.</param>
    /// <param name="limits">What it may cost; null for <see cref="DecodeLimits.Default"/>.</param>
    /// <exception cref="MenutException">The bytes are unreadable, no picture, damaged, cut short or over the limits.</exception>
    public static RgbImage Decode(Stream stream, string name, DecodeLimits? limits = null) =>
        Decode(PictureFile.ReadAllBytes(stream, name, limits ?? DecodeLimits.Default), name, limits);

    /// <summary>Decodes a file's bytes.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="name">What the message calls it when it is wrong.</param>
    /// <param name="limits">What it may cost; null for <see cref="DecodeLimits.Default"/>.</param>
    /// <exception cref="MenutException">The bytes are no picture, damaged, cut short or over the limits.</exception>
    public static RgbImage Decode(ReadOnlySpan<byte> file, string name, DecodeLimits? limits = null)
    {
        limits ??= DecodeLimits.Default;
        if (file.Length > limits.MaxFileBytes)
            throw Wrong(name, $"has {file.Length} bytes, more than {limits.MaxFileBytes}");
        if (file.IsEmpty)
            throw Wrong(name, "is empty");
        if (PictureHeader.Read(file) is not { } header)
            throw Wrong(name, "is not a picture (JPEG, PNG, BMP, GIF or WebP)");
        if (header.HasSize && limits.Objection(header.Width, header.Height) is { } objection)
            throw Wrong(name, objection);
        if (header.Format == PictureFormat.Jpeg && JpegSegments.EndsTooEarly(file))
            throw Wrong(name, Reason(SKCodecResult.IncompleteInput, header.Format));

        using var data = SKData.CreateCopy(file);
        using var codec = Open(data, name, header.Format);
        // Once more what the decoder itself read: it is this size that gets allocated.
        if (limits.Objection(codec.Info.Width, codec.Info.Height) is { } late)
            throw Wrong(name, late);
        return Pixels(codec, name, header.Format, header.Format == PictureFormat.Png ? PngOrientation.Read(file) : codec.EncodedOrigin);
    }

    private static SKCodec Open(SKData data, string name, PictureFormat format)
    {
        using var stream = new SKMemoryStream(data);
        return SKCodec.Create(stream, out var result) ?? throw Wrong(name, Reason(result, format));
    }

    private static unsafe RgbImage Pixels(SKCodec codec, string name, PictureFormat format, SKEncodedOrigin origin)
    {
        // No colour space asked for, none converted to. Straight alpha, or dark edges would appear where alpha is dropped.
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, colorspace: null);
        var bytes = checked(info.Width * info.Height * 4);
        var rgba = bytes <= LargestPooledBytes ? ArrayPool<byte>.Shared.Rent(bytes) : GC.AllocateUninitializedArray<byte>(bytes);
        try
        {
            fixed (byte* pixels = rgba)
            {
                var result = codec.GetPixels(info, (IntPtr)pixels, info.RowBytes, SKCodecOptions.Default);
                if (result != SKCodecResult.Success)
                    throw Wrong(name, Reason(result, format));
            }

            return Orientation.Upright(rgba.AsSpan(0, bytes), info.Width, info.Height, origin);
        }
        finally
        {
            if (bytes <= LargestPooledBytes)
                ArrayPool<byte>.Shared.Return(rgba);
        }
    }

    private static string Reason(SKCodecResult result, PictureFormat format) => result switch
    {
        SKCodecResult.IncompleteInput => $"is cut short: its {format} data ends too early",
        SKCodecResult.Unimplemented => $"is a kind of {format} that can't be read",
        SKCodecResult.InternalError or SKCodecResult.CouldNotRewind => $"can't be decoded as {format}",
        _ => $"is damaged: its {format} data can't be decoded",
    };

    private static MenutException Wrong(string name, string reason) => MenutException.WrongData($"'{name}' {reason}.");
}
