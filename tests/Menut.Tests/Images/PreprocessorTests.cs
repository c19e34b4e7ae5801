using Menut.Fixtures;
using Menut.Images;

namespace Menut.Tests.Images;

public sealed class PreprocessorTests
{
    public static TheoryData<string> EvaluationCases => [.. PictureFixtures.ExpectationsOf("evaluation")];

    [Theory]
    [MemberData(nameof(EvaluationCases))]
    public void The_evaluation_picture_is_torchvisions(string expected)
    {
        var what = PictureFixtures.CaseOf(expected);
        var preprocessing = Preprocessing.ImageNet(what.Resolution) with
        {
            CropFraction = what.CropPct,
            Interpolation = what.Interpolation,
        };

        var picture = Preprocessor.EvaluationPicture(what.DecodedInput(), preprocessing);

        Assert.Equal((0, 0), PictureFixtures.Difference(PictureFixtures.Expectation(expected), picture));
    }

    [Fact]
    public void Floats_are_normalised_plane_by_plane()
    {
        var image = new RgbImage(2, 2, [0, 51, 255, 255, 0, 0, 102, 204, 0, 1, 2, 3]);
        var preprocessing = Preprocessing.ImageNet(2) with { CropFraction = 1 };
        var chw = new float[12];

        Preprocessor.Write(image, preprocessing, chw);

        for (var channel = 0; channel < 3; channel++)
        {
            for (var pixel = 0; pixel < 4; pixel++)
            {
                var value = (image.Pixels[(pixel * 3) + channel] / 255f - Preprocessing.ImageNetMean[channel])
                    / Preprocessing.ImageNetStandardDeviation[channel];
                Assert.Equal(value, chw[(channel * 4) + pixel]);
            }
        }
    }

    [Fact]
    public void Both_layouts_hold_the_same_values()
    {
        var image = PictureFixtures.Expectation("small.png.rgb.png");
        var normalizer = new PixelNormalizer(Preprocessing.ImageNet(32));
        var chw = new float[image.Pixels.Length];
        var hwc = new float[image.Pixels.Length];

        normalizer.WriteChw(image.Pixels, chw);
        normalizer.WriteHwc(image.Pixels, hwc);

        var plane = image.Width * image.Height;
        for (var i = 0; i < hwc.Length; i++)
            Assert.Equal(chw[(i % 3 * plane) + (i / 3)], hwc[i]);
    }

    [Theory]
    [InlineData(1, 20_000)]
    [InlineData(20_000, 1)]
    public void A_picture_of_one_line_needs_no_memory_for_its_enlargement(int width, int height)
    {
        var line = new RgbImage(width, height, new byte[width * height * 3]);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var picture = Preprocessor.EvaluationPicture(line, Preprocessing.ImageNet(224));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((224, 224), (picture.Width, picture.Height));
        Assert.InRange(allocated, 0, 4_000_000);
    }

    [Theory]
    [InlineData(5, 2, 2)]
    [InlineData(6, 3, 2)]
    [InlineData(4, 1, 2)]
    [InlineData(3, 2, 0)]
    public void The_crop_rounds_halves_to_even(int side, int crop, int left)
    {
        var pixels = Enumerable.Range(0, side * side).SelectMany(i => new[] { (byte)(i % side), (byte)(i / side), (byte)0 }).ToArray();

        var cropped = Crop.Centre(new RgbImage(side, side, pixels), crop, crop);

        Assert.Equal([(byte)left, (byte)left], cropped.Pixels[..2]);
    }

    [Fact]
    public void A_crop_above_the_picture_and_a_deviation_of_zero_are_refused()
    {
        var image = new RgbImage(2, 2, new byte[12]);

        Assert.Throws<ArgumentOutOfRangeException>(() => Crop.Centre(image, 3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Preprocessor.EvaluationPicture(image, Preprocessing.ImageNet(2) with { CropFraction = 1.5 }));
        Assert.Throws<ArgumentException>(() => new PixelNormalizer(Preprocessing.ImageNet(2) with { StandardDeviation = [1, 0, 1] }));
    }
}
