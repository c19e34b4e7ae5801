using Menut.Fixtures;
using Menut.Images;

namespace Menut.Tests.Images;

public sealed class ResamplerTests
{
    public static TheoryData<string> ResizeCases => [.. PictureFixtures.ExpectationsOf("resize")];

    [Theory]
    [MemberData(nameof(ResizeCases))]
    public void A_resize_is_Pillows(string expected)
    {
        var what = PictureFixtures.CaseOf(expected);

        var resized = Resampler.Resize(what.DecodedInput(), what.Size![0], what.Size[1], what.Interpolation);

        Assert.Equal((0, 0), PictureFixtures.Difference(PictureFixtures.Expectation(expected), resized));
    }

    [Theory]
    [InlineData(Interpolation.Nearest)]
    [InlineData(Interpolation.Bilinear)]
    [InlineData(Interpolation.Bicubic)]
    [InlineData(Interpolation.Lanczos)]
    public void A_flat_picture_stays_flat(Interpolation interpolation)
    {
        var flat = Flat(7, 5, [200, 10, 255]);

        foreach (var (width, height) in new[] { (1, 1), (3, 9), (70, 2), (7, 11), (11, 5) })
            Assert.Equal(Flat(width, height, [200, 10, 255]).Pixels, Resampler.Resize(flat, width, height, interpolation).Pixels);
    }

    [Theory]
    [InlineData(Interpolation.Nearest, 60, 41)]
    [InlineData(Interpolation.Bilinear, 20, 15)]
    [InlineData(Interpolation.Bicubic, 40, 15)]
    [InlineData(Interpolation.Bicubic, 20, 30)]
    [InlineData(Interpolation.Lanczos, 61, 44)]
    public void A_part_is_a_part_of_the_whole(Interpolation interpolation, int width, int height)
    {
        var image = PictureFixtures.Expectation("small.png.rgb.png");
        var part = new PixelBox(5, 3, 9, 7);

        var direct = Resampler.ResizePart(image, PixelBox.Whole(image), width, height, part, interpolation);

        Assert.Equal(Crop.Cut(Resampler.Resize(image, width, height, interpolation), part).Pixels, direct.Pixels);
    }

    [Theory]
    [InlineData(Interpolation.Nearest)]
    [InlineData(Interpolation.Bilinear)]
    [InlineData(Interpolation.Bicubic)]
    [InlineData(Interpolation.Lanczos)]
    public void A_box_is_cut_before_it_is_resized(Interpolation interpolation)
    {
        var image = PictureFixtures.Expectation("small.png.rgb.png");
        var box = new PixelBox(4, 6, 21, 13);

        var boxed = Resampler.Resize(image, box, 17, 30, interpolation);

        Assert.Equal(Resampler.Resize(Crop.Cut(image, box), 17, 30, interpolation).Pixels, boxed.Pixels);
    }

    [Fact]
    public void The_same_size_is_the_same_picture()
    {
        var image = Flat(4, 3, [1, 2, 3]);

        Assert.Same(image, Resampler.Resize(image, 4, 3, Interpolation.Lanczos));
    }

    [Fact]
    public void A_box_outside_the_picture_is_refused()
    {
        var image = Flat(4, 3, [1, 2, 3]);

        Assert.Throws<ArgumentOutOfRangeException>(() => Resampler.Resize(image, new PixelBox(2, 0, 3, 3), 8, 8, Interpolation.Bilinear));
        Assert.Throws<ArgumentOutOfRangeException>(() => Resampler.Resize(image, 0, 8, Interpolation.Bilinear));
    }

    private static RgbImage Flat(int width, int height, byte[] colour) =>
        new(width, height, [.. Enumerable.Repeat(colour, width * height).SelectMany(c => c)]);
}
