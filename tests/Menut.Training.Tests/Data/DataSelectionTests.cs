using Menut.Training.Data;
using Menut.Training.Tests.Runs;

namespace Menut.Training.Tests.Data;

public sealed class DataSelectionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-selection-");
    private readonly PictureDataSet _data;

    public DataSelectionTests()
    {
        Shapes.Write(_folder.FullName, picturesPerClass: 30);
        _data = ImageFolder.Open(_folder.FullName, seed: 1);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_fraction_is_that_of_every_class_and_leaves_the_other_splits()
    {
        var half = DataSelection.Fraction(_data, 0.5, seed: 2);
        Assert.Equal(_data.Train.CountByClass.Select(count => (int)Math.Round(0.5 * count)), half.Train.CountByClass);
        Assert.Equal(Names(_data.Test), Names(half.Test));
        Assert.Subset(Names(_data.Train), Names(half.Train));
        foreach (string name in Names(half.Train))
            Assert.Contains(half.Classes[half.Train.Labels[Place(half.Train, name)]], name, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seed_decides_and_the_fingerprint_tells()
    {
        string One(long seed) => DataSelection.Fraction(_data, 0.5, seed).Fingerprint;
        Assert.Equal(One(2), One(2));
        Assert.NotEqual(One(2), One(3));
        Assert.NotEqual(_data.Fingerprint, DataSelection.Fraction(_data, 1, 2).Fingerprint);
    }

    [Fact]
    public void A_class_left_out_remains_a_class_without_training_pictures()
    {
        var without = DataSelection.Without(_data, [1]);
        Assert.Equal(_data.Classes, without.Classes);
        Assert.Equal([_data.Train.CountByClass[0], 0, _data.Train.CountByClass[2]], without.Train.CountByClass);
        Assert.Equal(_data.Test.CountByClass, without.Test.CountByClass);
    }

    [Fact]
    public void At_most_so_many_of_a_class_in_every_split()
    {
        var few = DataSelection.AtMost(_data, 2, seed: 1);
        Assert.All(few.Train.CountByClass, count => Assert.Equal(2, count));
        Assert.All(few.Test.CountByClass.Zip(_data.Test.CountByClass), pair => Assert.Equal(Math.Min(2, pair.Second), pair.First));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void A_fraction_that_is_none_is_refused(double fraction) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DataSelection.Fraction(_data, fraction, 1));

    private static HashSet<string> Names(PictureSplit split) => [.. Enumerable.Range(0, split.Count).Select(split.NameOf)];

    private static int Place(PictureSplit split, string name) => Enumerable.Range(0, split.Count).First(place => split.NameOf(place) == name);
}
