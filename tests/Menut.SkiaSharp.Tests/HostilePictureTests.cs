using System.Buffers.Binary;
using Menut.Fixtures;

namespace Menut.SkiaSharp.Tests;

/// <summary>Whatever a file holds, decoding ends in a picture or in one line that names the file: never a crash, never much memory.</summary>
public sealed class HostilePictureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("menut-pictures-").FullName;

    public static TheoryData<string> Inputs => [.. PictureFixtures.ExpectationsOf("decode").Select(e => PictureFixtures.CaseOf(e).Input)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Text_named_jpg_is_not_a_picture()
    {
        var path = Path.Combine(_folder, "notes.jpg");
        File.WriteAllText(path, "Dear diary, today I am a JPEG.\n");

        Assert.Equal($"'{path}' is not a picture (JPEG, PNG, BMP, GIF or WebP).", DataError(() => PictureDecoder.DecodeFile(path)));
    }

    [Fact]
    public void Missing_empty_and_folder_are_told_apart()
    {
        var empty = Path.Combine(_folder, "empty.png");
        File.WriteAllBytes(empty, []);

        Assert.EndsWith("is empty.", DataError(() => PictureDecoder.DecodeFile(empty)), StringComparison.Ordinal);
        Assert.EndsWith("does not exist.", DataError(() => PictureDecoder.DecodeFile(Path.Combine(_folder, "none.png"))), StringComparison.Ordinal);
        Assert.EndsWith("does not exist.", DataError(() => PictureDecoder.DecodeFile(Path.Combine(_folder, "no", "ne.png"))), StringComparison.Ordinal);
        Assert.EndsWith("is a folder, not a picture.", DataError(() => PictureDecoder.DecodeFile(_folder)), StringComparison.Ordinal);
        Assert.Contains("can't be read", DataError(() => PictureDecoder.DecodeFile("a\0b.png")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_picture_cut_short_is_refused(string input)
    {
        var file = File.ReadAllBytes(PictureFixtures.InputPath(input));

        for (var part = 0; part < 8; part++)
        {
            var cut = file[..(file.Length * part / 8)];
            Assert.StartsWith("'cut' ", DataError(() => PictureDecoder.Decode(cut, "cut")), StringComparison.Ordinal);
        }

        Assert.Contains("is cut short", DataError(() => PictureDecoder.Decode(file.AsSpan(0, file.Length / 2), "cut")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 0)]
    [InlineData(60_000, 60_000)]
    [InlineData(60_000, 1)]
    [InlineData(20_000, 20_000)]
    public void A_size_that_cannot_be_is_refused_before_memory_is_taken(int width, int height)
    {
        foreach (var file in new[] { Png(width, height), Gif(width, height), Bmp(width, height), Jpeg(width, height) })
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var message = DataError(() => PictureDecoder.Decode(file, "huge"));
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            Assert.StartsWith($"'huge' has {width} x {height} pixels", message, StringComparison.Ordinal);
            Assert.InRange(allocated, 0, 100_000);
        }
    }

    [Fact]
    public void A_WebP_that_claims_too_much_is_refused()
    {
        byte[] file = [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x5F, 0xEA, 0, 0x5F, 0xEA, 0];

        Assert.StartsWith("'w' has 60000 x 60000 pixels", DataError(() => PictureDecoder.Decode(file, "w")), StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_are_the_callers()
    {
        var file = File.ReadAllBytes(PictureFixtures.InputPath("rgb.png"));

        Assert.Equal(300, PictureDecoder.Decode(file, "x", new DecodeLimits { MaxSide = 300 }).Width);
        Assert.Contains("more than 299 a side", DataError(() => PictureDecoder.Decode(file, "x", new DecodeLimits { MaxSide = 299 })), StringComparison.Ordinal);
        Assert.Contains("more than 74999 in all", DataError(() => PictureDecoder.Decode(file, "x", new DecodeLimits { MaxPixels = 74_999 })), StringComparison.Ordinal);
        var small = new DecodeLimits { MaxFileBytes = file.Length - 1 };
        Assert.Contains("bytes", DataError(() => PictureDecoder.Decode(file, "x", small)), StringComparison.Ordinal);
        Assert.Contains("bytes", DataError(() => PictureDecoder.DecodeFile(PictureFixtures.InputPath("rgb.png"), small)), StringComparison.Ordinal);
        Assert.Contains("bytes", DataError(() => PictureDecoder.Decode(new EndlessStream(), "x", small)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Damaged_bytes_end_in_a_picture_or_in_one_line(string input)
    {
        var original = File.ReadAllBytes(PictureFixtures.InputPath(input));
        var random = new Random(1);
        for (var round = 0; round < 60; round++)
        {
            var file = (byte[])original.Clone();
            // Half of the rounds near the start, where the headers are.
            var span = round % 2 == 0 ? Math.Min(file.Length, 64) : file.Length;
            for (var i = 0; i < 1 + (round % 7); i++)
                file[random.Next(span)] = (byte)random.Next(256);

            try
            {
                Assert.NotNull(PictureDecoder.Decode(file, "damaged"));
            }
            catch (MenutException e)
            {
                Assert.Equal(Fault.Data, e.Fault);
                Assert.StartsWith("'damaged' ", e.Message, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', e.Message);
            }
        }
    }

    private static string DataError(Func<object> decode)
    {
        var error = Assert.Throws<MenutException>(decode);
        Assert.Equal(Fault.Data, error.Fault);
        return error.Message;
    }

    private static byte[] Png(int width, int height) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. Big(width, 4), .. Big(height, 4), 8, 2, 0, 0, 0, 0, 0, 0, 0];

    private static byte[] Gif(int width, int height) => [.. "GIF89a"u8, .. Little(width, 2), .. Little(height, 2), 0x80, 0, 0];

    private static byte[] Bmp(int width, int height) =>
        [.. "BM"u8, .. new byte[12], 40, 0, 0, 0, .. Little(width, 4), .. Little(-height, 4), 1, 0, 24, 0, .. new byte[24]];

    private static byte[] Jpeg(int width, int height) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xFF, 0xC0, 0, 11, 8, .. Big(height, 2), .. Big(width, 2), 1, 1, 0x11, 0];

    private static byte[] Big(int value, int bytes)
    {
        var all = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(all, value);
        return all[(4 - bytes)..];
    }

    private static byte[] Little(int value, int bytes)
    {
        var all = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(all, value);
        return all[..bytes];
    }

    /// <summary>What a device or a hostile client may send: zeros for ever.</summary>
    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Clear(buffer, offset, count);
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
