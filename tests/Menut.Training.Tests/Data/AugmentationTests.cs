using Menut.Images;
using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

public sealed class AugmentationTests
{
    private static readonly Preprocessing Eight = new(8, Interpolation.Bilinear, 1, [0, 0, 0], [1, 1, 1]);
    private static readonly RgbImage Image = TemporaryFolder.Picture(3, 8, 8);

    [Fact]
    public void Nothing_drawn_changes_nothing()
    {
        var random = new SplitMix64(1);

        var draw = AugmentationDraw.Draw(Augmentation.None, ref random, 8, 8, 8);

        Assert.Equal(new AugmentationDraw(new(0, 0, 8, 8), false, 1, 1, 1, null), draw);
        Assert.Equal(Image.Pixels.Select(b => b / 255f), Write(Image, draw));
    }

    [Fact]
    public void Two_flips_are_none()
    {
        var once = Flip(Image);

        Assert.NotEqual(Image.Pixels, once.Pixels);
        Assert.Equal(Image.Pixels, Flip(once).Pixels);
        Assert.Equal(Image.Pixels[..3], once.Pixels[21..24]);
    }

    [Fact]
    public void A_gray_picture_is_held_in_a_third_and_comes_back_whole()
    {
        var gray = new RgbImage(8, 8, [.. Enumerable.Range(0, 64).SelectMany(i => Enumerable.Repeat((byte)i, 3))]);

        var held = HeldPicture.Of(gray);

        Assert.True(held.IsGray);
        Assert.Equal(64, held.Pixels.Length);
        Assert.Equal(gray.Pixels, held.ToRgb().Pixels);
        Assert.False(HeldPicture.Of(Image).IsGray);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-3, 2)]
    [InlineData(4, -4)]
    [InlineData(-8, 0)]
    [InlineData(0, 20)]
    [InlineData(-20, -20)]
    public void Outside_a_window_is_black(int left, int top)
    {
        foreach (var flip in new[] { false, true })
        {
            var window = new byte[8 * 8 * 3];
            Array.Fill(window, (byte)77);
            HeldPicture.Of(Image).CopyWindow(new(left, top, 8, 8), flip, window);

            for (var y = 0; y < 8; y++)
            {
                for (var x = 0; x < 8; x++)
                {
                    var (column, row) = (left + (flip ? 7 - x : x), top + y);
                    var inside = column is >= 0 and < 8 && row is >= 0 and < 8;
                    for (var c = 0; c < 3; c++)
                        Assert.Equal(inside ? Image.Pixels[(((row * 8) + column) * 3) + c] : 0, window[(((y * 8) + x) * 3) + c]);
                }
            }
        }
    }

    [Fact]
    public void Colour_factors_of_one_change_nothing_and_of_zero_leave_black_or_gray()
    {
        byte[] Apply(double brightness, double contrast, double saturation)
        {
            var copy = (byte[])Image.Pixels.Clone();
            ColourJitter.Apply(copy, brightness, contrast, saturation);
            return copy;
        }

        Assert.Equal(Image.Pixels, Apply(1, 1, 1));
        Assert.All(Apply(0, 1, 1), value => Assert.Equal(0, value));
        Assert.Single(Apply(1, 0, 1).Distinct());
        Assert.All(Apply(1, 1, 0).Chunk(3), pixel => Assert.Single(pixel.Distinct()));
        Assert.Equal(Image.Pixels.Select(v => (byte)Math.Min(v * 1.5f, 255)), Apply(1.5, 1, 1));
    }

    [Fact]
    public void An_erased_rectangle_is_zero_and_the_rest_untouched_in_both_layouts()
    {
        var draw = new AugmentationDraw(new(0, 0, 8, 8), false, 1, 1, 1, new PixelBox(2, 3, 4, 2));

        foreach (var layout in Enum.GetValues<PixelLayout>())
        {
            var whole = Write(Image, draw with { Erased = null }, layout);
            var erased = Write(Image, draw, layout);
            for (var i = 0; i < erased.Length; i++)
            {
                var pixel = layout == PixelLayout.Nhwc ? i / 3 : i % 64;
                var inside = pixel % 8 is >= 2 and < 6 && pixel / 8 is >= 3 and < 5;
                Assert.Equal(inside ? 0 : whole[i], erased[i]);
            }
        }
    }

    [Theory]
    [InlineData(640, 480)]
    [InlineData(1, 900)]
    [InlineData(900, 1)]
    [InlineData(1, 1)]
    [InlineData(30, 31)]
    public void A_random_part_lies_within_the_picture_and_the_limits(int width, int height)
    {
        var random = new SplitMix64(7, width);
        for (var i = 0; i < 500; i++)
        {
            var draw = AugmentationDraw.Draw(Augmentation.Photo, ref random, width, height, 64);

            Assert.True(draw.Crop.FitsIn(width, height), $"{draw.Crop}");
            if (width == 640)
            {
                Assert.InRange(draw.Crop.Width * draw.Crop.Height / (640.0 * 480), 0.24, 1.01);
                Assert.InRange((double)draw.Crop.Width / draw.Crop.Height, 0.74, 1.35);
            }
        }
    }

    [Fact]
    public void Offsets_flips_and_factors_cover_their_range_evenly()
    {
        var augmentation = Augmentation.Small with { Brightness = 0.4, ErasingProbability = 0.25 };
        var draws = Enumerable.Range(0, 9_000).Select(i =>
        {
            var random = new SplitMix64(1, 0, i);
            return AugmentationDraw.Draw(augmentation, ref random, 32, 32, 32);
        }).ToList();

        foreach (var offsets in new[] { draws.Select(d => d.Crop.Left), draws.Select(d => d.Crop.Top) })
        {
            var counts = offsets.CountBy(offset => offset).ToDictionary();
            Assert.Equal(Enumerable.Range(-4, 9), counts.Keys.Order());
            Assert.All(counts.Values, count => Assert.InRange(count, 850, 1150));
        }

        Assert.InRange(draws.Count(d => d.Flip), 4300, 4700);
        Assert.InRange(draws.Count(d => d.Erased is not null), 2050, 2450);
        Assert.InRange(draws.Average(d => d.Brightness), 0.99, 1.01);
        Assert.All(draws, d => Assert.InRange(d.Brightness, 0.6, 1.4));
    }

    [Fact]
    public void Mixing_keeps_the_sum_and_pairs_both_ways()
    {
        var random = new SplitMix64(1);
        var mixup = Mixup.Draw(0.2, ref random, count: 5);
        float[] pixels = [1, 2, 10, 20, 100, 200, 1000, 2000, 10000, 20000];
        var original = (float[])pixels.Clone();

        mixup.Apply(pixels, stride: 2);

        Assert.Equal([4, 3, 2, 1, 0], mixup.Partners);
        for (var i = 0; i < pixels.Length; i++)
        {
            var partner = original[(mixup.Partners[i / 2] * 2) + (i % 2)];
            Assert.Equal((mixup.Weight * original[i]) + ((1 - mixup.Weight) * partner), pixels[i], original[i] * 1e-5);
        }
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.2)]
    [InlineData(1)]
    [InlineData(8)]
    public void The_weight_has_the_mean_and_variance_of_its_beta_distribution(double alpha)
    {
        var random = new SplitMix64(3);
        var weights = Enumerable.Range(0, 20_000).Select(_ => (double)Mixup.Draw(alpha, ref random, 2).Weight).ToList();

        Assert.All(weights, weight => Assert.InRange(weight, 0, 1));
        Assert.Equal(0.5, weights.Average(), 0.015);
        Assert.Equal(1 / (4 * ((2 * alpha) + 1)), weights.Average(w => (w - 0.5) * (w - 0.5)), 0.005);
    }

    [Fact]
    public void What_cannot_be_is_wrong_usage()
    {
        Augmentation[] wrong =
        [
            Augmentation.Photo with { Padding = 4 },
            new() { Padding = -1 },
            new() { FlipProbability = 1.5 },
            new() { Contrast = double.NaN },
            new() { MixupAlpha = -1 },
            new() { ResizedCrop = new(0, 1) },
        ];

        Assert.All(wrong, augmentation => Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(augmentation.Validate).Fault));
        Assert.All([Augmentation.None, Augmentation.Flip, Augmentation.Small, Augmentation.Photo], augmentation => augmentation.Validate());
    }

    private static float[] Write(RgbImage image, AugmentationDraw draw, PixelLayout layout = PixelLayout.Nhwc)
    {
        var floats = new float[8 * 8 * 3];
        new PictureWriter(Eight, layout).Write(HeldPicture.Of(image), draw, resized: false, floats);
        return floats;
    }

    private static RgbImage Flip(RgbImage image)
    {
        var rgb = new byte[image.Pixels.Length];
        HeldPicture.Of(image).CopyWindow(PixelBox.Whole(image), flip: true, rgb);
        return new(image.Width, image.Height, rgb);
    }
}
