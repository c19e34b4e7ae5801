using Menut.Cli.Import;

namespace Menut.Cli.Tests.Import;

public sealed class ClassNameFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("cat\ndog\r\nfish, big\n")]
    [InlineData("cat\ndog\nfish, big")]
    [InlineData("""["cat", "dog", "fish, big"]""")]
    [InlineData("""{"2": "fish, big", "0": "cat", "1": "dog"}""")]
    [InlineData("""{"id2label": {"0": "cat", "1": "dog", "2": "fish, big"}, "num_labels": 3}""")]
    public void Names_are_a_line_each_or_json(string text)
    {
        File.WriteAllText(_path, text);
        Assert.Equal(["cat", "dog", "fish, big"], ClassNameFile.Read(_path, 3));
    }

    [Theory]
    [InlineData("cat\ndog", "has 2 class names; the classifier has 3 classes.")]
    [InlineData("cat\n\ndog", "has no name for class 1.")]
    [InlineData("""["cat", 1, "dog"]""", "is neither a JSON array of names")]
    [InlineData("""{"0": "cat", "1": "dog", "3": "fish"}""", "has no name for class 2.")]
    [InlineData("""["cat", """, "is neither a JSON array of names")]
    [InlineData("""{"0": ["n01440764", "tench"]}""", "is neither a JSON array of names")]
    public void What_is_wrong_is_said(string text, string message)
    {
        File.WriteAllText(_path, text);
        Assert.Contains(message, Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_bytes_are_no_names()
    {
        File.WriteAllBytes(_path, [0xFF, 0xFE, 0x00]);
        Assert.EndsWith("is not text in UTF-8.", Message(), StringComparison.Ordinal);
    }

    private string Message() => Assert.Throws<MenutException>(() => ClassNameFile.Read(_path, 3)).Message;
}
