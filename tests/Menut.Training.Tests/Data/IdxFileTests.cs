using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

public sealed class IdxFileTests
{
    private static readonly byte[] Whole = IdxFiles.Of([3, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

    [Fact]
    public void Raw_and_gzipped_hold_the_same()
    {
        foreach (var file in new[] { Whole, IdxFiles.Gzip(Whole) })
        {
            var idx = IdxFile.Read(new MemoryStream(file), "x");

            Assert.Equal([3, 2, 2], idx.Dimensions);
            Assert.Equal([5, 6, 7, 8], idx.Item(1).ToArray());
            Assert.Throws<ArgumentOutOfRangeException>(() => idx.Item(3).ToArray());
        }
    }

    [Fact]
    public void A_cut_is_noticed_wherever_it_loses_content()
    {
        for (var length = 0; length < Whole.Length; length++)
            Assert.Equal(Fault.Data, Assert.Throws<MenutException>(() => IdxFile.Read(new MemoryStream(Whole[..length]), "x")).Fault);

        // The last bytes of a gzip file are its checksum: the content is already there.
        var zipped = IdxFiles.Gzip(Whole);
        for (var length = 0; length < zipped.Length - 12; length++)
            Assert.Equal(Fault.Data, Assert.Throws<MenutException>(() => IdxFile.Read(new MemoryStream(zipped[..length]), "x")).Fault);
    }

    [Theory]
    [InlineData(new byte[] { 0, 0, 8, 1, 0, 0, 0, 1, 7, 7 }, "longer than")]
    [InlineData(new byte[] { 0, 0, 8, 3, 0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF }, "more than")]
    [InlineData(new byte[] { 0, 0, 8, 1, 0xFF, 0xFF, 0xFF, 0xFF }, "more than")]
    [InlineData(new byte[] { 0, 0, 13, 1, 0, 0, 0, 1, 0 }, "not an IDX file")]
    [InlineData(new byte[] { 0, 0, 8, 200, 0, 0, 0, 1, 0 }, "not an IDX file")]
    public void A_header_that_cannot_be_is_refused(byte[] file, string reason)
    {
        var error = Assert.Throws<MenutException>(() => IdxFile.Read(new MemoryStream(file), "x"));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
