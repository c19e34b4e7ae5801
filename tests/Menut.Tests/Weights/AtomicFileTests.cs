using Menut.Weights;

namespace Menut.Tests.Weights;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_made_with_its_folders_and_replaced()
    {
        string path = _folder.Of("new/folder/file.txt");
        AtomicFile.WriteText(path, "one");
        AtomicFile.WriteText(path, "dós");
        Assert.Equal("dós", File.ReadAllText(path));
        Assert.Equal([path], Directory.EnumerateFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void What_fails_half_way_leaves_the_old_file_and_nothing_beside()
    {
        string path = _folder.Write("file", [1, 2, 3]);
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, stream =>
        {
            stream.Write([9, 9]);
            throw new InvalidOperationException();
        }));
        AssertUntouched(path);
    }

    [Fact]
    public void A_disk_that_fails_is_said_in_one_line()
    {
        string path = _folder.Write("file", [1, 2, 3]);
        var error = Assert.Throws<MenutException>(() => AtomicFile.Write(path, stream =>
        {
            stream.Write([9, 9]);
            throw new IOException("No space left on device");
        }));
        Assert.Equal(Fault.Failed, error.Fault);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains("No space left on device", error.Message, StringComparison.Ordinal);
        AssertUntouched(path);
    }

    [Fact]
    public void A_folder_in_the_way_is_said_and_stays()
    {
        string path = Directory.CreateDirectory(_folder.Of("taken")).FullName;
        Assert.Equal(Fault.Failed, Assert.Throws<MenutException>(() => AtomicFile.WriteText(path, "x")).Fault);
        Assert.Equal([path], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder_is_said()
    {
        string file = _folder.Write("file", [1, 2, 3]);
        Assert.Equal(Fault.Failed, Assert.Throws<MenutException>(() => AtomicFile.WriteText(Path.Combine(file, "below"), "x")).Fault);
        AssertUntouched(file);
    }

    [Fact]
    public void A_reader_sees_the_old_file_until_the_new_one_is_whole()
    {
        string path = _folder.Write("file", [1, 2, 3]);
        AtomicFile.Write(path, stream =>
        {
            stream.Write([9, 9]);
            stream.Flush();
            Assert.Equal([1, 2, 3], File.ReadAllBytes(path));
        });
        Assert.Equal([9, 9], File.ReadAllBytes(path));
    }

    private void AssertUntouched(string path)
    {
        Assert.Equal([1, 2, 3], File.ReadAllBytes(path));
        Assert.Equal([path], Directory.EnumerateFileSystemEntries(_folder.Path));
    }
}
