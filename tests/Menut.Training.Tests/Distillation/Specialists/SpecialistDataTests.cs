using Menut.Images;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation.Specialists;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Training.Tests.Runs;
using Menut.Weights;

namespace Menut.Training.Tests.Distillation.Specialists;

public sealed class SpecialistDataTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-specialist-");
    private readonly PictureDataSet _data;

    public SpecialistDataTests()
    {
        Shapes.Write(_folder.FullName, picturesPerClass: 30);
        _data = ImageFolder.Open(_folder.FullName, seed: 1);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(new[] { 1 })]
    [InlineData(new[] { 0, 2 })]
    public void Half_are_of_its_classes_and_half_of_the_others(int[] classes)
    {
        var view = SpecialistData.Of(_data, [.. classes], seed: 3);
        Assert.Equal([.. classes.Select(i => _data.Classes[i]), SpecialistData.Dustbin], view.Data.Classes);
        int others = view.Data.Train.CountByClass[^1], own = view.Data.Train.Count - others;
        Assert.InRange(own - others, -classes.Length, classes.Length);
        Assert.All(view.Data.Train.CountByClass, count => Assert.True(count > 0));

        double Odds(PictureSplit split, Func<int, bool> isOwn) => (double)Count(split, isOwn) / Count(split, i => !isOwn(i));
        double expected = Odds(view.Data.Train, i => i < classes.Length) / Odds(_data.Train, i => classes.Contains(i));
        Assert.Equal(expected, view.Oversampling, 1e-12);
        Assert.Equal(Math.Log(expected), view.DustbinCorrection, 1e-12);
        Assert.Equal(_data.Test.Count, view.Data.Test.Count);
    }

    [Fact]
    public void The_seed_decides_which_of_the_others_come()
    {
        Assert.Equal(SpecialistData.Of(_data, [1], 3).Data.Fingerprint, SpecialistData.Of(_data, [1], 3).Data.Fingerprint);
        Assert.NotEqual(SpecialistData.Of(_data, [1], 3).Data.Fingerprint, SpecialistData.Of(_data, [1], 4).Data.Fingerprint);
    }

    [Fact]
    public void It_starts_as_the_generalist_and_its_dustbin_is_no_more_than_the_others_together()
    {
        LibTorch.Require();
        var network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = 32, Classes = 5 });
        var generalist = new Model(network, Initialization.Of(network, 3), [.. "abcde".Select(letter => $"{letter}")], Preprocessing.ImageNet(32));
        var start = Specialist.Start(generalist, [1, 3]);
        Assert.Equal(["b", "d", SpecialistData.Dustbin], start.Classes);
        float[] pictures = [.. Enumerable.Range(0, 3 * 32 * 32).Select(i => MathF.Cos(i))];
        using var all = new TorchEngine(generalist);
        using var some = new TorchEngine(start);
        float[] logits = all.Logits(pictures, 1), own = some.Logits(pictures, 1);
        Assert.Equal(logits[1], own[0], 1e-5);
        Assert.Equal(logits[3], own[1], 1e-5);
        float[] others = [logits[0], logits[2], logits[4]];
        Assert.Equal(others.Average() + MathF.Log(3), own[2], 1e-5);
        Assert.True(own[2] <= MathF.Log(others.Sum(MathF.Exp)) + 1e-5);
    }

    private static int Count(PictureSplit split, Func<int, bool> wanted)
    {
        int count = 0;
        foreach (int label in split.Labels)
            count += wanted(label) ? 1 : 0;
        return count;
    }
}
