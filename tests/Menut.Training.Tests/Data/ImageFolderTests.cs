using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

public sealed class ImageFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Classes_are_the_folders_and_every_picture_has_a_side()
    {
        _folder.WriteClasses(40, "dog", "cat", "Bird");

        var data = ImageFolder.Open(_folder.Path, seed: 1);

        Assert.Equal(["Bird", "cat", "dog"], data.Classes);
        Assert.Equal(120, data.Train.Count + data.Validation.Count + data.Test.Count);
        Assert.InRange(data.Train.Count, 80, 110);
        Assert.InRange(data.Validation.Count, 4, 25);
        Assert.InRange(data.Test.Count, 4, 25);
        Assert.Empty(data.Skipped);
        Assert.Equal(Path.GetFileName(_folder.Path), data.Name);
        for (var i = 0; i < data.Test.Count; i++)
            Assert.Contains($"{Path.DirectorySeparatorChar}{data.Classes[data.Test.Labels[i]]}{Path.DirectorySeparatorChar}", data.Test.NameOf(i), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_keeps_its_side_when_others_come_and_go_or_it_is_renamed()
    {
        _folder.WriteClasses(60, "a", "b");
        var before = SplitsByContent(ImageFolder.Open(_folder.Path, seed: 5));

        File.Move(_folder.Of("a/000.png"), _folder.Of("a/zzz.png"));
        File.Delete(_folder.Of("a/001.png"));
        for (var i = 0; i < 30; i++)
            _folder.WritePicture($"b/new{i}.png", 10_000 + i);
        var after = SplitsByContent(ImageFolder.Open(_folder.Path, seed: 5));

        Assert.Equal(119, before.Keys.Intersect(after.Keys).Count());
        Assert.All(before.Keys.Intersect(after.Keys), content => Assert.Equal(before[content], after[content]));
        Assert.NotEqual(before, SplitsByContent(ImageFolder.Open(_folder.Path, seed: 6)));
    }

    [Fact]
    public void The_fingerprint_is_of_contents_not_of_paths()
    {
        using var other = new TemporaryFolder();
        _folder.WriteClasses(12, "a", "b");
        other.WriteClasses(12, "b", "a");
        File.Move(other.Of("a/000.png"), other.Of("a/renamed.png"));

        var data = ImageFolder.Open(_folder.Path, seed: 1);
        Assert.Equal(data.Fingerprint, ImageFolder.Open(other.Path, seed: 2).Fingerprint);

        File.Move(other.Of("a/001.png"), other.Of("b/moved.png"));
        Assert.NotEqual(data.Fingerprint, ImageFolder.Open(other.Path, seed: 1).Fingerprint);
    }

    [Fact]
    public void Splits_that_are_there_are_kept_and_the_missing_one_comes_out_of_training()
    {
        foreach (var split in new[] { "train", "test" })
        {
            for (var i = 0; i < 50; i++)
            {
                _folder.WritePicture($"{split}/a/{i}.png", TemporaryFolder.NumberOf(split + "a", i));
                _folder.WritePicture($"{split}/b/deeper/{i}.png", TemporaryFolder.NumberOf(split + "b", i));
            }
        }

        var data = ImageFolder.Open(_folder.Path, seed: 1);

        Assert.Equal(["a", "b"], data.Classes);
        Assert.Equal(100, data.Test.Count);
        Assert.Equal(100, data.Train.Count + data.Validation.Count);
        Assert.InRange(data.Validation.Count, 2, 25);
        Assert.All(Enumerable.Range(0, 100), i => Assert.Contains("test", data.Test.NameOf(i), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("train", "bus", "car")]
    [InlineData("Train", "test", "car")]
    [InlineData("train/old", "train/new", "bus", "car")]
    public void A_class_may_bear_a_splits_name(params string[] folders)
    {
        _folder.WriteClasses(10, folders);

        var data = ImageFolder.Open(_folder.Path, seed: 1);

        Assert.Equal(folders.Select(name => name.Split('/')[0]).Distinct().Order(StringComparer.Ordinal), data.Classes);
        Assert.Equal(10 * folders.Length, data.Train.Count + data.Validation.Count + data.Test.Count);
        Assert.DoesNotContain(0, data.Train.CountByClass);
    }

    [Fact]
    public void Folders_beside_splits_are_named_and_not_left_out_in_silence()
    {
        _folder.WriteClasses(5, "train/a", "train/b", "test/a", "test/b", "extra", "more");

        var error = Error();

        Assert.Contains("the splits 'test', 'train'", error, StringComparison.Ordinal);
        Assert.Contains("'extra', 'more'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Splits_without_classes_are_no_classes()
    {
        _folder.WriteClasses(5, "train", "test");

        Assert.Contains($"'{_folder.Of("train")}' has no class folders", Error(), StringComparison.Ordinal);
    }

    [Fact]
    public void Unlabelled_pictures_may_lie_beside_the_splits_or_in_one()
    {
        _folder.WriteClasses(6, "train/a", "train/b", "train/unlabelled", "test/a", "test/b", "unlabeled");

        var data = ImageFolder.Open(_folder.Path, seed: 1);

        Assert.Equal(["a", "b"], data.Classes);
        Assert.Equal(12, data.Train.UnlabelledCount);
        Assert.Equal(12, data.Test.Count);
    }

    [Fact]
    public void A_small_set_has_a_picture_in_each_split()
    {
        _folder.WriteClasses(3, "a", "b");

        for (var seed = 0; seed < 20; seed++)
        {
            var data = ImageFolder.Open(_folder.Path, seed);
            Assert.All(new[] { data.Train, data.Validation, data.Test }, split => Assert.NotEqual(0, split.Count));
            Assert.DoesNotContain(0, data.Train.CountByClass);
        }
    }

    [Fact]
    public void Unlabelled_pictures_can_only_be_trained_on()
    {
        _folder.WriteClasses(20, "a", "b", "unlabelled");

        var data = ImageFolder.Open(_folder.Path, seed: 1);

        Assert.Equal(["a", "b"], data.Classes);
        Assert.Equal(20, data.Train.UnlabelledCount);
        Assert.Equal(0, data.Validation.UnlabelledCount + data.Test.UnlabelledCount);
    }

    [Fact]
    public void Pictures_that_cannot_be_used_are_named_and_left_out()
    {
        _folder.WriteClasses(20, "a", "b");
        var text = _folder.Write("a/notes.jpg", "not a picture"u8.ToArray());
        var cut = _folder.Write("b/cut.png", File.ReadAllBytes(_folder.Of("b/000.png"))[..100]);
        _folder.Write("b/Thumbs.db", [1, 2, 3]);
        _folder.Write(".cache/x.jpg", [1, 2, 3]);

        var data = ImageFolder.Open(_folder.Path, seed: 1);

        Assert.Equal([text, cut], data.Skipped.Select(s => s.Path));
        Assert.Contains("is not a picture", data.Skipped[0].Reason, StringComparison.Ordinal);
        Assert.Contains("cut short", data.Skipped[1].Reason, StringComparison.Ordinal);
        Assert.Equal(40, data.Train.Count + data.Validation.Count + data.Test.Count);

        var error = Assert.Throws<MenutException>(() => ImageFolder.Open(_folder.Path, 1, new DataSetOptions { Strict = true }));
        Assert.Equal(Fault.Data, error.Fault);
        Assert.Contains(text, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_bad_folder_is_one_line_that_names_it()
    {
        Assert.Contains("has no class folders", Error(), StringComparison.Ordinal);

        _folder.WritePicture("loose.png", 1);
        Assert.Contains("has no class folders", Error(), StringComparison.Ordinal);

        _folder.WriteClasses(3, "only");
        Assert.Contains("one class only, 'only'", Error(), StringComparison.Ordinal);

        Directory.CreateDirectory(_folder.Of("hollow"));
        Assert.Contains("Class 'hollow'", Error(), StringComparison.Ordinal);

        _folder.Write("hollow/broken.png", [1, 2, 3]);
        Assert.Contains("Class 'hollow'", Error(), StringComparison.Ordinal);
        Assert.Contains("no picture that can be used", Error(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_with_nothing_to_train_on_is_refused()
    {
        _folder.WriteClasses(5, "train/a", "test/a", "test/b");

        Assert.Contains("Class 'b'", Error(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fractions_that_leave_nothing_are_wrong_usage()
    {
        _folder.WriteClasses(5, "a", "b");

        var error = Assert.Throws<MenutException>(
            () => ImageFolder.Open(_folder.Path, 1, new DataSetOptions { ValidationFraction = 0.6, TestFraction = 0.5 }));

        Assert.Equal(Fault.Usage, error.Fault);
    }

    private string Error()
    {
        var error = Assert.Throws<MenutException>(() => ImageFolder.Open(_folder.Path, seed: 1));
        Assert.Equal(Fault.Data, error.Fault);
        Assert.Contains(_folder.Path, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        return error.Message;
    }

    private static Dictionary<string, Split> SplitsByContent(PictureDataSet data)
    {
        Dictionary<string, Split> splits = [];
        foreach (var split in Enum.GetValues<Split>())
        {
            for (var i = 0; i < data[split].Count; i++)
                splits[Convert.ToHexString(data[split].Load(i).Pixels)] = split;
        }

        return splits;
    }
}
