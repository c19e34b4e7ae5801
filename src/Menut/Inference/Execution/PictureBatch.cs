using Menut.Images;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;

namespace Menut.Inference.Execution;

/// <summary>
/// The pictures of a call where the caller has them: floats that are normalised already, or bytes that are normalised on their way into the arena, so that
/// no tensor of them is ever made. It points to memory that stays where it is while the call lasts.
/// </summary>
internal readonly unsafe struct PictureBatch
{
    private readonly void* _pictures;
    private readonly nint _elements;
    private readonly PixelNormalizer? _normalizer;

    /// <summary>Floats.</summary>
    /// <param name="pictures"><c>[batch, channels, height, width]</c>.</param>
    /// <param name="elements">Floats of a picture.</param>
    public PictureBatch(float* pictures, nint elements)
    {
        _pictures = pictures;
        _elements = elements;
    }

    /// <summary>Bytes.</summary>
    /// <param name="pictures"><c>[batch, height, width, 3]</c>.</param>
    /// <param name="elements">Bytes of a picture.</param>
    /// <param name="normalizer">What each of them becomes.</param>
    public PictureBatch(byte* pictures, nint elements, PixelNormalizer normalizer)
    {
        _pictures = pictures;
        (_elements, _normalizer) = (elements, normalizer);
    }

    /// <summary>Puts a picture where the first operation reads it, with its border.</summary>
    /// <param name="index">Which picture.</param>
    /// <param name="layout">How it lies there.</param>
    /// <param name="destination">First byte of the value.</param>
    public void Write(int index, ValueLayout layout, byte* destination)
    {
        if (layout.IsPlanar)
            WritePlanes(index * _elements, layout, destination);
        else
            WritePixels(index * _elements, layout, destination);
    }

    private void WritePlanes(nint first, ValueLayout layout, byte* destination)
    {
        var image = new PlanarImage
        {
            Output = (float*)destination, RowFloats = layout.RowBytes / sizeof(float), Planes = layout.Shape.Channels,
            Height = layout.Shape.Height, Width = layout.Shape.Width, Top = layout.Border.Top, Left = layout.Border.Left, Bottom = layout.Border.Bottom,
        };
        if (_normalizer is null)
        {
            PlanarImage.PadPlanar(&image, (float*)_pictures + first);
            return;
        }

        fixed (float* red = _normalizer.Red, green = _normalizer.Green, blue = _normalizer.Blue)
            PlanarImage.NormalizeBytes(&image, (byte*)_pictures + first, red, green, blue);
    }

    /// <summary>For networks that don't begin with a dense convolution.</summary>
    private void WritePixels(nint first, ValueLayout layout, byte* destination)
    {
        var shape = layout.Shape;
        new Span<byte>(destination, checked((int)layout.Bytes)).Clear();
        for (int c = 0; c < shape.Channels; c++)
        {
            var table = _normalizer is null ? default : c switch { 0 => _normalizer.Red, 1 => _normalizer.Green, _ => _normalizer.Blue };
            for (int y = 0; y < shape.Height; y++)
            {
                for (int x = 0; x < shape.Width; x++)
                {
                    nint position = (nint)y * shape.Width + x;
                    ((float*)(destination + layout.At(y, x)))[c] = _normalizer is null
                        ? ((float*)_pictures)[first + c * (nint)shape.Positions + position]
                        : table[((byte*)_pictures)[first + position * 3 + c]];
                }
            }
        }
    }
}
