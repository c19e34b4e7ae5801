using Menut.Fixtures;
using Menut.Images;
using Menut.Images.Resampling;

namespace Menut.Tests.Images.Resampling;

/// <summary>Every kernel that this processor can run gives the bytes of the plain one.</summary>
public sealed class ResampleKernelTests
{
    private static readonly ResampleKernel Plain = new PlainResampleKernel();

    private static readonly Interpolation[] Filters = [Interpolation.Bilinear, Interpolation.Bicubic, Interpolation.Lanczos];

    public static TheoryData<string> Kernels => [.. ResampleKernel.All.Where(kernel => kernel.IsSupported).Select(kernel => kernel.GetType().Name)];

    public static TheoryData<string, string> KernelsAndFixtures =>
        new(from kernel in Kernels from expected in PictureFixtures.ExpectationsOf("resize") select (kernel.Data, expected));

    [Theory]
    [MemberData(nameof(KernelsAndFixtures))]
    public void A_resize_is_Pillows(string kernel, string expected)
    {
        var what = PictureFixtures.CaseOf(expected);
        var image = what.DecodedInput();
        var (width, height) = (what.Size![0], what.Size[1]);

        var resized = Resampler.ResizePart(
            image, PixelBox.Whole(image), width, height, new PixelBox(0, 0, width, height), what.Interpolation, Kernel(kernel));

        Assert.Equal((0, 0), PictureFixtures.Difference(PictureFixtures.Expectation(expected), resized));
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Sizes_boxes_and_parts_drawn_at_random_are_resized_as_the_plain_kernel_resizes_them(string kernel)
    {
        var random = new Random(20261124);
        for (int round = 0; round < 400; round++)
        {
            // Small sides often: ends of lines, of vectors and of the picture then meet.
            int largest = round % 4 == 0 ? 700 : 40;
            var image = Noise(random, random.Next(1, largest), random.Next(1, largest));
            var box = Box(random, image.Width, image.Height);
            var (width, height) = (random.Next(1, 150), random.Next(1, 150));
            if (round % 5 == 0)
                width = box.Width;
            else if (round % 5 == 1)
                height = box.Height;
            var part = Box(random, width, height);
            var filter = Filters[round % Filters.Length];

            var expected = Resampler.ResizePart(image, box, width, height, part, filter, Plain);
            var actual = Resampler.ResizePart(image, box, width, height, part, filter, Kernel(kernel));

            Assert.True(expected.Pixels.AsSpan().SequenceEqual(actual.Pixels), $"round {round}: {image.Width} x {image.Height}, {box}, {width} x {height}, {part}, {filter}");
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Overshoot_is_cut_off_at_black_and_white(string kernel)
    {
        byte[] pixels = new byte[64 * 48 * 3];
        for (int i = 0; i < pixels.Length; i++)
            pixels[i] = (byte)(i / 24 % 2 * 255);
        var image = new RgbImage(64, 48, pixels);

        foreach (var (width, height) in new[] { (200, 150), (64, 101), (101, 48), (31, 17) })
        {
            var whole = new PixelBox(0, 0, width, height);
            var resized = Resampler.ResizePart(image, PixelBox.Whole(image), width, height, whole, Interpolation.Lanczos, Kernel(kernel));

            Assert.Equal(Resampler.ResizePart(image, PixelBox.Whole(image), width, height, whole, Interpolation.Lanczos, Plain).Pixels, resized.Pixels);
            Assert.Contains((byte)0, resized.Pixels);
            Assert.Contains((byte)255, resized.Pixels);
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Spans_that_are_too_short_are_refused(string kernel)
    {
        var own = Kernel(kernel);
        using var columns = own.Pack(ResampleAxis.Create(40, 10, 0, 10, Interpolation.Bicubic));
        byte[] line = new byte[columns.Reach];

        own.Horizontal(line, 120, 1, columns, new byte[31]);
        own.Vertical(line, 0, 30, [1, 1, 1], new byte[30]);

        Assert.Throws<ArgumentException>(() => own.Horizontal(line.AsSpan(1), 120, 1, columns, new byte[31]));
        Assert.Throws<ArgumentException>(() => own.Horizontal(line, 120, 1, columns, new byte[30]));
        Assert.Throws<ArgumentException>(() => own.Horizontal(line, 120, 2, columns, new byte[62]));
        Assert.Throws<ArgumentException>(() => own.Vertical(line.AsSpan(0, 89), 0, 30, [1, 1, 1], new byte[30]));
        Assert.Throws<ArgumentException>(() => own.Vertical(line.AsSpan(0, 90), 31, 30, [1, 1, 1], new byte[30]));
    }

    [Fact]
    public void The_working_memory_of_a_resize_does_not_grow_with_the_picture()
    {
        var image = new RgbImage(600, 12_000, new byte[600 * 12_000 * 3]);
        Resampler.Resize(image, 300, 300, Interpolation.Bicubic);

        long before = GC.GetAllocatedBytesForCurrentThread();
        var resized = Resampler.Resize(image, 300, 300, Interpolation.Bicubic);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // Weights of 300 lines of 161 pixels each, and some.
        Assert.InRange(allocated - resized.Pixels.Length, 0, 600_000);
    }

    private static ResampleKernel Kernel(string name) => ResampleKernel.All.Single(kernel => kernel.GetType().Name == name);

    private static RgbImage Noise(Random random, int width, int height)
    {
        byte[] pixels = new byte[width * height * 3];
        random.NextBytes(pixels);
        return new RgbImage(width, height, pixels);
    }

    private static PixelBox Box(Random random, int width, int height)
    {
        if (random.Next(2) == 0)
            return new PixelBox(0, 0, width, height);
        var (boxWidth, boxHeight) = (random.Next(1, width + 1), random.Next(1, height + 1));
        return new PixelBox(random.Next(width - boxWidth + 1), random.Next(height - boxHeight + 1), boxWidth, boxHeight);
    }
}
