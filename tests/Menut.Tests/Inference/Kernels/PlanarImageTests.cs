using Menut.Images;
using Menut.Inference.Kernels;

namespace Menut.Tests.Inference.Kernels;

public sealed unsafe class PlanarImageTests
{
    [Theory]
    [InlineData(1, 0, 0, 0)]
    [InlineData(3, 1, 2, 1)]
    [InlineData(3, 0, 1, 3)]
    public void A_picture_lies_in_a_border_of_zeros(int planes, int top, int left, int bottom)
    {
        const int Height = 5, Width = 7, RowFloats = 12;
        using GuardedBuffer input = new(), output = new();
        int value = 0;
        float* picture = input.Take(planes * Height * Width, () => ++value);
        int rows = top + Height + bottom, count = planes * rows * RowFloats;
        var image = Image(planes, top, left, bottom, Height, Width, RowFloats, output.Take(count, () => float.NaN));

        PlanarImage.PadPlanar(&image, picture);

        for (int i = 0; i < count; i++)
        {
            int plane = i / (rows * RowFloats), y = (i / RowFloats % rows) - top, x = (i % RowFloats) - left;
            bool inside = y is >= 0 and < Height && x is >= 0 and < Width;
            Assert.Equal(inside ? picture[(((plane * Height) + y) * Width) + x] : 0, image.Output[i]);
        }
    }

    [Fact]
    public void Bytes_are_normalised_as_PixelNormalizer_does()
    {
        const int Height = 6, Width = 5, RowFloats = 8;
        var normalizer = new PixelNormalizer(Preprocessing.ImageNet(224));
        byte[] rgb = new byte[Height * Width * 3];
        new Random(1).NextBytes(rgb);
        float[] expected = new float[rgb.Length];
        normalizer.WriteChw(rgb, expected);
        using GuardedBuffer input = new(), output = new();
        byte* bytes = input.Take(rgb.Length);
        rgb.CopyTo(new Span<byte>(bytes, rgb.Length));
        var image = Image(3, 1, 1, 1, Height, Width, RowFloats, output.Take(3 * (Height + 2) * RowFloats, () => float.NaN));

        fixed (float* red = normalizer.Red, green = normalizer.Green, blue = normalizer.Blue)
            PlanarImage.NormalizeBytes(&image, bytes, red, green, blue);

        for (int i = 0; i < expected.Length; i++)
        {
            int plane = i / (Height * Width), y = i / Width % Height, x = i % Width;
            Assert.Equal(expected[i], image.Output[(((plane * (Height + 2)) + y + 1) * RowFloats) + x + 1]);
        }

        Assert.Equal(0, image.Output[0]);
        Assert.Equal(0, image.Output[(3 * (Height + 2) * RowFloats) - 1]);
    }

    private static PlanarImage Image(int planes, int top, int left, int bottom, int height, int width, int rowFloats, float* output) => new()
    {
        Output = output,
        RowFloats = rowFloats,
        Planes = planes,
        Height = height,
        Width = width,
        Top = top,
        Left = left,
        Bottom = bottom,
    };
}
