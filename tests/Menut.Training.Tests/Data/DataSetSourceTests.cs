using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

public sealed class DataSetSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_name_a_folder_and_a_list_are_told_apart()
    {
        var home = new DataHome(_folder.Of("home"));
        using var made = new TemporaryFolder();
        IdxFiles.WriteFashionMnist(made, train: 20, test: 10);
        Directory.CreateDirectory(Path.GetDirectoryName(home.OfDataSet("fashion-mnist"))!);
        Directory.CreateSymbolicLink(home.OfDataSet("fashion-mnist"), made.Path);
        _folder.WriteClasses(10, "set/a", "set/b");
        var list = _folder.Write("list.csv", "set/a/000.png,x\nset/a/001.png,x\nset/b/000.png,y\nset/b/001.png,y"u8.ToArray());

        Assert.Equal("fashion-mnist", DataSetSource.Open("Fashion-MNIST", 1, new() { Home = home }).Name);
        Assert.Equal("set", DataSetSource.Open(_folder.Of("set"), 1).Name);
        Assert.Equal("list", DataSetSource.Open(list, 1).Name);
    }

    [Fact]
    public void A_folder_in_the_form_of_MNIST_has_numbers_for_classes()
    {
        using var digits = new TemporaryFolder();
        IdxFiles.WriteFashionMnist(digits, train: 40, test: 10);

        var data = DataSetSource.Open(digits.Path, 1);

        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], data.Classes);
        Assert.Equal(Path.GetFileName(digits.Path), data.Name);
        Assert.Equal((40, 10), (data.Train.Count + data.Validation.Count, data.Test.Count));
    }

    [Theory]
    [InlineData("fashon-mnist", Fault.Usage, "Did you mean 'fashion-mnist'?")]
    [InlineData("./no/such/folder", Fault.Data, "does not exist")]
    [InlineData("none.csv", Fault.Data, "does not exist")]
    public void What_is_not_there_is_named(string data, Fault fault, string reason)
    {
        var error = Assert.Throws<MenutException>(() => DataSetSource.Open(data, seed: 1));

        Assert.Equal(fault, error.Fault);
        Assert.Contains($"'{data}'", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_list_is_refused()
    {
        var path = _folder.Write("picture.png", [1]);

        Assert.Contains("is no data", Assert.Throws<MenutException>(() => DataSetSource.Open(path, seed: 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contact_sheet_has_a_row_a_class()
    {
        _folder.WriteClasses(10, "a", "b", "c");
        var data = DataSetSource.Open(_folder.Path, seed: 1);

        var sheet = ContactSheet.Compose(data, perClass: 5, cell: 20);

        Assert.Equal((4 + (5 * 24), 4 + (3 * 24)), (sheet.Width, sheet.Height));
    }
}
