using Menut.Fixtures;
using Menut.Images;

namespace Menut.SkiaSharp.Tests;

public sealed class PictureDecoderTests
{
    public static TheoryData<string> DecodeCases => [.. PictureFixtures.ExpectationsOf("decode")];

    [Theory]
    [MemberData(nameof(DecodeCases))]
    public void A_picture_is_decoded_as_Pillow_decodes_it(string expected)
    {
        var what = PictureFixtures.CaseOf(expected);

        var decoded = PictureDecoder.DecodeFile(PictureFixtures.InputPath(what.Input));

        Assert.Equal((what.Size![0], what.Size[1]), (decoded.Width, decoded.Height));
        var (largest, mean) = PictureFixtures.Difference(PictureFixtures.Expectation(expected), decoded);
        var lossy = what.Input.EndsWith(".jpg", StringComparison.Ordinal) || what.Input.EndsWith(".webp", StringComparison.Ordinal);
        Assert.InRange(largest, 0, !lossy ? 0 : what.Input == "cmyk.jpg" ? 4 : 2);
        Assert.InRange(mean, 0, lossy ? 0.25 : 0);
    }

    [Fact]
    public void A_stream_is_decoded_like_its_file()
    {
        var path = PictureFixtures.InputPath("baseline.jpg");
        using var stream = new OneByteStream(File.ReadAllBytes(path));

        Assert.Equal(PictureDecoder.DecodeFile(path).Pixels, PictureDecoder.Decode(stream, "upload").Pixels);
    }

    [Theory]
    [InlineData(1, new byte[] { 1, 2, 3, 4, 5, 6 }, 3)]
    [InlineData(2, new byte[] { 3, 2, 1, 6, 5, 4 }, 3)]
    [InlineData(3, new byte[] { 6, 5, 4, 3, 2, 1 }, 3)]
    [InlineData(4, new byte[] { 4, 5, 6, 1, 2, 3 }, 3)]
    [InlineData(5, new byte[] { 1, 4, 2, 5, 3, 6 }, 2)]
    [InlineData(6, new byte[] { 4, 1, 5, 2, 6, 3 }, 2)]
    [InlineData(7, new byte[] { 6, 3, 5, 2, 4, 1 }, 2)]
    [InlineData(8, new byte[] { 3, 6, 2, 5, 1, 4 }, 2)]
    public void Every_orientation_is_turned_upright(int exif, byte[] expected, int expectedWidth)
    {
        byte[] rgba = [.. Enumerable.Range(1, 6).SelectMany(i => new byte[] { (byte)i, 0, 0, 255 })];

        var upright = Orientation.Upright(rgba, 3, 2, (global::SkiaSharp.SKEncodedOrigin)exif);

        Assert.Equal(expectedWidth, upright.Width);
        Assert.Equal(expected, upright.Pixels.Where((_, i) => i % 3 == 0).ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Alpha_is_dropped_from_lines_of_every_length(int exif)
    {
        for (int width = 1; width < 40; width++)
        {
            byte[] rgba = [.. Enumerable.Range(0, width * 2 * 4).Select(i => (byte)(i * 7))];

            var upright = Orientation.Upright(rgba, width, 2, (global::SkiaSharp.SKEncodedOrigin)exif);

            var pixels = rgba.Chunk(4).Select(pixel => pixel[..3]).Chunk(width);
            Assert.Equal((exif == 1 ? pixels : pixels.Reverse()).SelectMany(line => line).SelectMany(pixel => pixel), upright.Pixels);
        }
    }

    [Fact]
    public void An_encoded_picture_comes_back_the_same()
    {
        var image = PictureFixtures.Expectation("rgb.png.rgb.png");

        var png = PictureEncoder.Png(image);

        Assert.Equal(image.Pixels, PictureDecoder.Decode(png, "png").Pixels);
    }

    [Fact]
    public void Names_are_told_by_their_ending()
    {
        Assert.True(PictureDecoder.HasPictureExtension("a/B.JPG"));
        Assert.True(PictureDecoder.HasPictureExtension("b.webp"));
        Assert.False(PictureDecoder.HasPictureExtension("jpg"));
        Assert.False(PictureDecoder.HasPictureExtension("notes.txt"));
    }

    /// <summary>A stream without a length that gives a byte at a time, as a network may.</summary>
    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }
}
