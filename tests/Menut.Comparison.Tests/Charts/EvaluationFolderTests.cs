using Menut.Comparison.Evaluations;

namespace Menut.Comparison.Tests.Charts;

public sealed class EvaluationFolderTests : IDisposable
{
    private readonly DirectoryInfo _run = Directory.CreateTempSubdirectory("menut-evaluation-");

    public void Dispose() => _run.Delete(recursive: true);

    [Fact]
    public void What_is_written_is_read_again_and_older_pictures_go()
    {
        var folder = new EvaluationFolder(_run.FullName);
        Assert.False(folder.Exists);
        Assert.Null(folder.Read());
        folder.Write(Evaluation(mistakes: 3), i => [(byte)i]);
        folder.Write(Evaluation(mistakes: 1), i => [(byte)i]);
        Assert.Equal("photos", folder.Read()!.Data);
        Assert.Equal([1, 2], folder.Read()!.Confusion[1]);
        Assert.True(File.Exists(folder.PicturePath(0)));
        Assert.False(File.Exists(folder.PicturePath(1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"data":"d","data_fingerprint":"","split":"test","accuracy":1,"images":1,"classes":["a","b"],"confusion":[[1]],"mistakes":[]}""")]
    [InlineData("""{"data":"d","data_fingerprint":"","split":"test","accuracy":1,"images":1,"classes":["a"],"confusion":[[-1]],"mistakes":[]}""")]
    [InlineData("""{"data":"d","data_fingerprint":"","split":"test","accuracy":1,"images":1,"classes":["a"],"confusion":[[1]],"mistakes":[{"picture":"p","truth":0,"predicted":7,"probability":1}]}""")]
    [InlineData("""{"data":"d","data_fingerprint":"","split":"test","accuracy":1,"images":1,"classes":[null],"confusion":[[1]],"mistakes":[]}""")]
    public void A_file_that_says_something_else_is_wrong_data(string json)
    {
        File.WriteAllText(Path.Combine(_run.FullName, "confusion.json"), json);
        Assert.Equal(Fault.Data, Assert.Throws<MenutException>(() => new EvaluationFolder(_run.FullName).Read()).Fault);
    }

    private static RunEvaluation Evaluation(int mistakes) => new(
        "photos", "f00d", "test", 0.5, 6, ["cat", "dog"], [[2, 1], [1, 2]], [.. Enumerable.Range(0, mistakes).Select(i => new Mistake($"{i}.jpg", 0, 1, 0.9))]);
}
