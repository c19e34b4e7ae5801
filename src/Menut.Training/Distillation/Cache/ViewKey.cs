using System.Buffers.Binary;
using System.Security.Cryptography;
using Menut.Images;
using Menut.Training.Data;

namespace Menut.Training.Distillation.Cache;

/// <summary>
/// What a picture looked like: what its file holds and what chance decided about it. Epoch, seed, name and place play no part, so a picture that is
/// seen the same way again has the same key, in another epoch and in another run.
/// </summary>
internal static class ViewKey
{
    private const int Bytes = 16 + 16 + 1 + 24 + 1 + 16 + 1;

    /// <summary>The first 128 bits of a SHA-256.</summary>
    /// <param name="content">What the file holds.</param>
    /// <param name="draw">What chance decided.</param>
    /// <param name="resized">Whether the crop is of the photo and resized; otherwise it is of the picture at the network's resolution.</param>
    public static UInt128 Of(ContentHash content, in AugmentationDraw draw, bool resized)
    {
        Span<byte> view = stackalloc byte[Bytes];
        BinaryPrimitives.WriteUInt128BigEndian(view, content.Value);
        Write(view[16..], draw.Crop);
        view[32] = draw.Flip ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteDoubleLittleEndian(view[33..], draw.Brightness);
        BinaryPrimitives.WriteDoubleLittleEndian(view[41..], draw.Contrast);
        BinaryPrimitives.WriteDoubleLittleEndian(view[49..], draw.Saturation);
        view[57] = draw.Erased is null ? (byte)0 : (byte)1;
        Write(view[58..], draw.Erased ?? default);
        view[74] = resized ? (byte)1 : (byte)0;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(view, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    private static void Write(Span<byte> to, PixelBox box)
    {
        BinaryPrimitives.WriteInt32LittleEndian(to, box.Left);
        BinaryPrimitives.WriteInt32LittleEndian(to[4..], box.Top);
        BinaryPrimitives.WriteInt32LittleEndian(to[8..], box.Width);
        BinaryPrimitives.WriteInt32LittleEndian(to[12..], box.Height);
    }
}
