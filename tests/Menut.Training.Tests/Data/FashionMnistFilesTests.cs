using System.Security.Cryptography;
using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

public sealed class FashionMnistFilesTests
{
    private static readonly byte[] Content = [1, 2, 3, 4, 5];
    private static readonly string Sum = Convert.ToHexStringLower(SHA256.HashData(Content));

    [Fact]
    public void Length_and_sum_must_be_right()
    {
        Assert.True(Holds(IdxFiles.Gzip(Content), 5));
        Assert.False(Holds(IdxFiles.Gzip([1, 2, 3, 4, 6]), 5));
        Assert.False(Holds(IdxFiles.Gzip(Content), 4));
        Assert.False(Holds(IdxFiles.Gzip(Content), 6));
        Assert.False(Holds([1, 2, 3], 5));
        Assert.False(Holds([], 5));
    }

    [Fact]
    public void A_bomb_is_unpacked_no_further_than_the_file_is_long()
    {
        using var packed = new MemoryStream(IdxFiles.Gzip(new byte[100_000_000]));

        Assert.False(FashionMnistFiles.Holds(packed, 5, Sum));

        Assert.InRange(packed.Position, 0, packed.Length / 4);
    }

    private static bool Holds(byte[] packed, int length) => FashionMnistFiles.Holds(new MemoryStream(packed), length, Sum);
}
