using System.Buffers.Binary;
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
    [InlineData("rgb.png")]
    [InlineData("picture.webp")]
    public void An_orientation_counts_in_every_format_that_has_one(string input)
    {
        byte[] file = File.ReadAllBytes(PictureFixtures.InputPath(input));
        var plain = PictureDecoder.Decode(file, "plain");

        var turned = PictureDecoder.Decode(WithOrientation(file, exif: 3), "turned");

        Assert.Equal(plain.Pixels.Chunk(3).Reverse().SelectMany(pixel => pixel), turned.Pixels);
    }

    [Fact]
    public void Damaged_orientations_of_a_PNG_are_passed_over()
    {
        byte[] file = WithOrientation(File.ReadAllBytes(PictureFixtures.InputPath("rgb.png")), exif: 6);
        Assert.Equal(6, (int)PngOrientation.Read(file));

        // The chunk's data begins at 41: letters and number, where the directory is, how many entries, tag, type, count, value.
        byte[] Changed(int at, byte value) => [.. file[..at], value, .. file[(at + 1)..]];
        foreach (var (at, value) in new (int, byte)[] { (41, (byte)'I'), (41, 0), (45, 255), (48, 255), (50, 0), (51, 2), (54, 4), (60, 0), (60, 9) })
            Assert.Equal(1, (int)PngOrientation.Read(Changed(at, value)));
        Assert.Equal(1, (int)PngOrientation.Read(Changed(33, 255)));
        for (int length = 0; length < 67; length++)
            Assert.Equal(1, (int)PngOrientation.Read(file.AsSpan(0, length)));
    }

    /// <summary>The file with a block of EXIF data that has one entry, the orientation.</summary>
    private static byte[] WithOrientation(byte[] file, byte exif)
    {
        byte[] tiff = [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, exif, 0, 0, 0, 0, 0, 0];
        if (file[0] == 0x89)
        {
            const int headers = 8 + 25;
            byte[] chunk = [.. "eXIf"u8, .. tiff], length = new byte[4], check = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, tiff.Length);
            BinaryPrimitives.WriteUInt32BigEndian(check, Crc(chunk));
            return [.. file[..headers], .. length, .. chunk, .. check, .. file[headers..]];
        }

        // The extended form: flags (EXIF is 8), size less one in three bytes each, then the picture's own chunk.
        var (width, height) = ((file[26] | (file[27] << 8)) - 1, (file[28] | (file[29] << 8)) - 1);
        byte[] body =
        [
            .. "WEBPVP8X"u8, 10, 0, 0, 0, 8, 0, 0, 0, (byte)width, (byte)(width >> 8), 0, (byte)height, (byte)(height >> 8), 0,
            .. file[12..], .. "EXIF"u8, (byte)tiff.Length, 0, 0, 0, .. tiff,
        ];
        byte[] size = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(size, body.Length);
        return [.. "RIFF"u8, .. size, .. body];
    }

    private static uint Crc(byte[] bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return ~crc;
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
