using System.Text;
using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

public sealed class CsvDataSetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CsvDataSetTests() => _folder.WriteClasses(10, "p", "q");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("path,label\n", ",", "\n")]
    [InlineData("", ",", "\n")]
    [InlineData("Image;Class\r\n", ";", "\r\n")]
    [InlineData("file\tcategory\n\n", "\t", "\n")]
    public void Path_and_label_with_or_without_names_of_columns(string header, string separator, string lineEnd)
    {
        var list = Write(header + string.Join(lineEnd, Files().Select(f => $"{f.Path}{separator}{f.Label}")));

        var data = CsvDataSet.Open(list, seed: 1);

        Assert.Equal("list", data.Name);
        Assert.Equal(["kind p", "kind q"], data.Classes);
        Assert.Equal(20, data.Train.Count + data.Validation.Count + data.Test.Count);
    }

    [Fact]
    public void Quotes_splits_and_missing_labels()
    {
        _folder.WritePicture("odd, \"name\".png", 99);
        var lines = Files().Select((f, i) => $"{(i % 5 == 0 ? "test" : i % 5 == 1 ? "val" : "")},{f.Path},\"{f.Label}\"");
        var list = Write("split,path,label\n" + string.Join('\n', lines) + "\ntrain,\"odd, \"\"name\"\".png\",\n");

        var data = CsvDataSet.Open(list, seed: 1);

        Assert.Equal((13, 4, 4), (data.Train.Count, data.Validation.Count, data.Test.Count));
        Assert.Equal(1, data.Train.UnlabelledCount);
    }

    [Fact]
    public void A_missing_picture_is_named_and_left_out()
    {
        var list = Write(string.Join('\n', Files().Select(f => $"{f.Path},{f.Label}")) + "\nnone.png,kind p\n");

        var skipped = Assert.Single(CsvDataSet.Open(list, seed: 1).Skipped);

        Assert.Equal(_folder.Of("none.png"), skipped.Path);
        Assert.EndsWith("does not exist.", skipped.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("path,label\n", "no labelled pictures")]
    [InlineData("p/000.png,a\np/001.png,a\n", "one class only, 'a'")]
    [InlineData("p/000.png,a\n,b\n", "line 2 has no path")]
    [InlineData("p/000.png,a\np/001.png,b,holdout\n", "line 2 has the split 'holdout'")]
    [InlineData("p/000.png,a\np/001.png,,test\n", "line 2 is for Test, but has no label")]
    [InlineData("p/000.png,a\nnone.png,b\n", "Class 'b'")]
    [InlineData("p/000.png,a\n\"p/001\n.png\",b\np/002.png,\"a\np/003.png,b\nq/000.png,b\n", "line 4 has a quote that is never closed")]
    [InlineData("p/000.png,a\nq/000.png,b\n\"", "line 3 has a quote that is never closed")]
    public void Each_bad_list_is_one_line_that_names_it(string text, string reason)
    {
        var list = Write(text);

        var error = Assert.Throws<MenutException>(() => CsvDataSet.Open(list, seed: 1));

        Assert.Equal(Fault.Data, error.Fault);
        Assert.Contains(list, error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_no_text_is_refused()
    {
        var list = _folder.Write("list.csv", [0x61, 0xFF, 0xFE, 0x2C]);

        Assert.Contains("not UTF-8", Assert.Throws<MenutException>(() => CsvDataSet.Open(list, 1)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Path, string Label)> Files() =>
        from name in new[] { "p", "q" } from i in Enumerable.Range(0, 10) select ($"{name}/{i:D3}.png", $"kind {name}");

    private string Write(string text) => _folder.Write("list.csv", Encoding.UTF8.GetBytes(text));
}
