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

    [Theory]
    [InlineData("rgb.png", 224, 256, "eval-bilinear-224-0.875")]
    [InlineData("odd-size.jpg", 224, 256, "eval-bilinear-224-0.875")]
    public void A_side_that_is_named_is_resized_to_that(string input, int resolution, int side, string expected)
    {
        var preprocessing = Preprocessing.ImageNet(resolution) with { Interpolation = Interpolation.Bilinear, CropFraction = 0.3, ResizeTo = side };

        var picture = Preprocessor.EvaluationPicture(PictureFixtures.Expectation($"{input}.rgb.png"), preprocessing);

        Assert.Equal((0, 0), PictureFixtures.Difference(PictureFixtures.Expectation($"{input}.{expected}.png"), picture));
    }

    [Theory]
    [InlineData("rgb.png")]
    [InlineData("small.png")]
    [InlineData("odd-size.jpg")]
    public void A_squashed_picture_is_the_whole_picture(string input)
    {
        var image = PictureFixtures.Expectation($"{input}.rgb.png");
        var squash = Preprocessing.ImageNet(224) with { CropFraction = 1, CropMode = CropMode.Squash };

        var whole = Preprocessor.EvaluationPicture(image, squash);
        var middle = Preprocessor.EvaluationPicture(image, squash with { Resolution = 200, ResizeTo = 224 });

        Assert.Equal((0, 0), PictureFixtures.Difference(PictureFixtures.Expectation($"{input}.bicubic.224x224.png"), whole));
        Assert.Equal(Crop.Centre(whole, 200, 200).Pixels, middle.Pixels);
    }

    /// <summary>Sides before the crop as the libraries' own settings give them, and what becomes of the longer side.</summary>
    [Theory]
    [InlineData(224, 0.875, null, 256)]
    [InlineData(240, 0.882, null, 272)]
    [InlineData(260, 0.890, null, 292)]
    [InlineData(300, 0.904, null, 331)]
    [InlineData(380, 0.922, null, 412)]
    [InlineData(224, 0.875, 232, 232)]
    [InlineData(240, 0.875, 255, 255)]
    [InlineData(288, 0.875, 288, 288)]
    [InlineData(300, 0.875, 320, 320)]
    [InlineData(299, 0.875, 342, 342)]
    public void The_side_is_the_named_one_or_the_fractions_rounded_down(int resolution, double fraction, int? resizeTo, int side) =>
        Assert.Equal(side, Preprocessor.ResizedSide(Preprocessing.ImageNet(resolution) with { CropFraction = fraction, ResizeTo = resizeTo }));

    [Theory]
    [InlineData(500, 333, 256, 384, 256)]
    [InlineData(333, 500, 256, 256, 384)]
    [InlineData(640, 427, 232, 347, 232)]
    [InlineData(256, 300, 256, 256, 300)]
    [InlineData(1, 3000, 2, 2, 6000)]
    public void The_longer_side_follows_and_is_cut_to_whole_pixels(int width, int height, int side, int resizedWidth, int resizedHeight)
    {
        var resized = Preprocessor.ResizeShorterSide(new RgbImage(width, height, new byte[width * height * 3]), side, Interpolation.Bilinear);

        Assert.Equal((resizedWidth, resizedHeight), (resized.Width, resized.Height));
    }

    [Fact]
    public void At_another_resolution_the_crop_keeps_the_same_part()
    {
        var torchvision = Preprocessing.ImageNet(240) with { ResizeTo = 255, CropMode = CropMode.Squash };

        Assert.Equal(torchvision, torchvision.AtResolution(240));
        Assert.Equal(torchvision with { Resolution = 480, ResizeTo = 510 }, torchvision.AtResolution(480));
        Assert.Equal(torchvision with { Resolution = 31, ResizeTo = 32 }, torchvision.AtResolution(31));
        Assert.Equal(Preprocessing.ImageNet(96), Preprocessing.ImageNet(224).AtResolution(96));
        Assert.NotEqual(torchvision, torchvision with { ResizeTo = null });
        Assert.NotEqual(torchvision, torchvision with { CropMode = CropMode.Center });
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
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Preprocessor.EvaluationPicture(image, Preprocessing.ImageNet(2) with { ResizeTo = 1 }));
        Assert.Throws<ArgumentException>(() => new PixelNormalizer(Preprocessing.ImageNet(2) with { StandardDeviation = [1, 0, 1] }));
    }
}
