using System.Runtime.CompilerServices;

namespace Menut.Inference.Kernels;

/// <summary>
/// A picture as the first convolution reads it: planes of floats with a border of zeros, so that a window never leaves them. The same
/// for every instruction set: copies and table look-ups.
/// </summary>
internal unsafe struct PlanarImage
{
    /// <summary>[planes][height + top + bottom][row floats].</summary>
    public float* Output;

    /// <summary>Floats a padded row, at least left + width.</summary>
    public nint RowFloats;

    /// <summary>Planes.</summary>
    public nint Planes;

    /// <summary>Height of the picture.</summary>
    public nint Height;

    /// <summary>Width of the picture.</summary>
    public nint Width;

    /// <summary>Rows of zeros above.</summary>
    public nint Top;

    /// <summary>Columns of zeros to the left; what is left of the row to the right is zero, too.</summary>
    public nint Left;

    /// <summary>Rows of zeros below.</summary>
    public nint Bottom;

    /// <summary>Copies planes.</summary>
    /// <param name="image">Where to, and how it is padded.</param>
    /// <param name="planes">[planes][height][width].</param>
    public static void PadPlanar(PlanarImage* image, float* planes)
    {
        ClearBorder(image);
        for (nint plane = 0; plane < image->Planes; plane++)
        {
            for (nint y = 0; y < image->Height; y++, planes += image->Width)
                Unsafe.CopyBlockUnaligned(RowOf(image, plane, y), planes, checked((uint)(image->Width * sizeof(float))));
        }
    }

    /// <summary>Normalises bytes.</summary>
    /// <param name="image">Where to, and how it is padded: three planes.</param>
    /// <param name="rgb">[height][width][3].</param>
    /// <param name="red">[256]: what each byte of the red channel becomes.</param>
    /// <param name="green">[256].</param>
    /// <param name="blue">[256].</param>
    public static void NormalizeBytes(PlanarImage* image, byte* rgb, float* red, float* green, float* blue)
    {
        ClearBorder(image);
        for (nint y = 0; y < image->Height; y++)
        {
            float* r = RowOf(image, 0, y), g = RowOf(image, 1, y), b = RowOf(image, 2, y);
            for (nint x = 0; x < image->Width; x++, rgb += 3)
            {
                r[x] = red[rgb[0]];
                g[x] = green[rgb[1]];
                b[x] = blue[rgb[2]];
            }
        }
    }

    private static float* RowOf(PlanarImage* image, nint plane, nint y) =>
        image->Output + (((plane * (image->Top + image->Height + image->Bottom)) + image->Top + y) * image->RowFloats) + image->Left;

    private static void ClearBorder(PlanarImage* image)
    {
        nint rows = image->Top + image->Height + image->Bottom, right = image->RowFloats - image->Left - image->Width;
        for (nint plane = 0; plane < image->Planes; plane++)
        {
            float* start = image->Output + (plane * rows * image->RowFloats);
            Clear(start, image->Top * image->RowFloats);
            Clear(start + ((image->Top + image->Height) * image->RowFloats), image->Bottom * image->RowFloats);
            for (nint y = 0; y < image->Height; y++)
            {
                float* row = RowOf(image, plane, y);
                Clear(row - image->Left, image->Left);
                Clear(row + image->Width, right);
            }
        }
    }

    private static void Clear(float* start, nint floats) => new Span<float>(start, checked((int)floats)).Clear();
}
