using Menut.Fixtures;
using Menut.Images;

namespace Menut.SkiaSharp.Tests;

/// <summary>The whole road from a file to the floats that a network sees, against Pillow's pixels.</summary>
public sealed class PictureToInputTests
{
    public static TheoryData<string> EvaluationCases => [.. PictureFixtures.ExpectationsOf("evaluation")];

    public static TheoryData<string> DecodeCases => [.. PictureFixtures.ExpectationsOf("decode")];

    [Theory]
    [MemberData(nameof(EvaluationCases))]
    public void A_file_becomes_the_input_that_torchvision_makes_of_it(string expected)
    {
        var what = PictureFixtures.CaseOf(expected);
        var preprocessing = Preprocessing.ImageNet(what.Resolution) with { CropFraction = what.CropPct, Interpolation = what.Interpolation };

        AssertSameInput(what.Input, PictureFixtures.Expectation(expected), preprocessing);
    }

    /// <summary>Every kind of file, with torchvision's usual settings.</summary>
    [Theory]
    [MemberData(nameof(DecodeCases))]
    public void Every_kind_of_file_becomes_the_input_that_Pillows_pixels_become(string expected)
    {
        var preprocessing = Preprocessing.ImageNet(224) with { ResizeTo = 256, Interpolation = Interpolation.Bilinear };
        var picture = Preprocessor.EvaluationPicture(PictureFixtures.Expectation(expected), preprocessing);

        AssertSameInput(PictureFixtures.CaseOf(expected).Input, picture, preprocessing);
    }

    /// <param name="input">The file.</param>
    /// <param name="seen">What the network is to see, before normalisation.</param>
    /// <param name="preprocessing">How it comes to see that.</param>
    private static void AssertSameInput(string input, RgbImage seen, Preprocessing preprocessing)
    {
        float[] actual = new float[seen.Pixels.Length];
        Preprocessor.Write(PictureDecoder.DecodeFile(PictureFixtures.InputPath(input)), preprocessing, actual);

        // Without loss a float is a float; a JPEG's or WebP's pixel may be 2 steps off (a CMYK's 4).
        bool lossless = !input.EndsWith(".jpg", StringComparison.Ordinal) && !input.EndsWith(".webp", StringComparison.Ordinal);
        double steps = lossless ? 0 : input == "cmyk.jpg" ? 4 : 2, sum = 0;
        int plane = seen.Width * seen.Height;
        for (int i = 0; i < actual.Length; i++)
        {
            var (channel, pixel) = (i / plane, i % plane);
            float deviation = preprocessing.StandardDeviation[channel];
            float expected = ((seen.Pixels[(pixel * 3) + channel] / 255f) - preprocessing.Mean[channel]) / deviation;
            double off = Math.Abs(actual[i] - expected) * deviation * 255;
            Assert.True(lossless ? actual[i] == expected : off <= steps + 1e-3, $"float {i} is {actual[i]}, not {expected}");
            sum += off;
        }

        Assert.InRange(sum / actual.Length, 0, 0.25);
    }
}
