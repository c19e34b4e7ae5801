using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

public sealed class FashionMnistTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Validation_comes_out_of_training_and_test_stays_whole()
    {
        IdxFiles.WriteFashionMnist(_folder, train: 1200, test: 100);

        var data = FashionMnist.Open(_folder.Path, seed: 3);

        Assert.Equal(10, data.Classes.Length);
        Assert.Equal("T-shirt/top", data.Classes[0]);
        Assert.Equal(1200, data.Train.Count + data.Validation.Count);
        Assert.InRange(data.Validation.Count, 60, 140);
        Assert.Equal(100, data.Test.Count);
        Assert.Equal("test/00007", data.Test.NameOf(7));
        Assert.Equal(7, data.Test.Labels[7]);
    }

    [Fact]
    public void Gray_becomes_red_green_and_blue()
    {
        IdxFiles.WriteFashionMnist(_folder, train: 20, test: 10);

        var picture = FashionMnist.Open(_folder.Path, seed: 3).Test.Load(2);

        Assert.Equal((28, 28), (picture.Width, picture.Height));
        Assert.All(picture.Pixels.Chunk(3), pixel => Assert.Single(pixel.Distinct()));
    }

    [Fact]
    public void A_missing_file_and_a_wrong_label_are_named()
    {
        IdxFiles.WriteFashionMnist(_folder, train: 20, test: 10);
        var labels = _folder.Write("t10k-labels-idx1-ubyte.gz", IdxFiles.Of([10], [0, 1, 2, 3, 4, 5, 6, 7, 8, 10]));
        Assert.Contains($"'{labels}' has the label 10", Error(), StringComparison.Ordinal);

        _folder.Write("t10k-labels-idx1-ubyte.gz", IdxFiles.Of([9], new byte[9]));
        Assert.Contains("a label for each of the 10", Error(), StringComparison.Ordinal);

        File.Delete(labels);
        Assert.Contains($"'{labels}' does not exist", Error(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_real_set_is_the_published_one()
    {
        var folder = new FashionMnistFetcher(DataHome.Default).Find();
        Assert.SkipWhen(folder is null, "Fashion-MNIST isn't on this machine.");

        var data = FashionMnist.Open(folder!, seed: 0);

        Assert.Equal(60_000, data.Train.Count + data.Validation.Count);
        Assert.InRange(data.Validation.Count, 4_750, 5_250);
        Assert.Equal(10_000, data.Test.Count);
        Assert.All(data.Test.CountByClass, count => Assert.Equal(1_000, count));
        Assert.StartsWith("57ea2abc7819c70d11e43a7623073197", data.Fingerprint, StringComparison.Ordinal);
    }

    private string Error() => Assert.Throws<MenutException>(() => FashionMnist.Open(_folder.Path, seed: 0)).Message;
}
