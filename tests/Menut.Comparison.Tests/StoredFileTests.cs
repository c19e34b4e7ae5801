using System.Diagnostics;
using Menut.Comparison.Evaluations;
using Menut.Comparison.Store;

namespace Menut.Comparison.Tests;

public sealed class StoredFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-stored-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_file_is_found_and_so_is_what_a_link_leads_to()
    {
        File.WriteAllText(In("file"), "four");
        File.CreateSymbolicLink(In("link"), In("file"));
        File.CreateSymbolicLink(In("link to link"), In("link"));
        Assert.Equal([4, 4, 4], new[] { "file", "link", "link to link" }.Select(name => StoredFile.Find(In(name))!.Length));
    }

    [Fact]
    public void What_is_no_file_is_not_found()
    {
        File.WriteAllText(In("empty"), "");
        File.CreateSymbolicLink(In("broken"), In("nothing"));
        File.CreateSymbolicLink(In("circle"), In("circle"));
        Assert.All(["", "a\0b", _folder.FullName, In("nothing"), In("empty"), In("broken"), In("circle")], path => Assert.Null(StoredFile.Find(path)));
    }

    [Fact]
    public void A_pipe_is_no_file_and_is_never_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Pipes are no files there.");
        foreach (string name in (string[])["pipe", "confusion.json"])
        {
            using var made = Process.Start("mkfifo", [In(name)]);
            made.WaitForExit();
        }

        File.CreateSymbolicLink(In("link"), In("pipe"));
        Assert.Null(StoredFile.Find(In("pipe")));
        Assert.Null(StoredFile.Find(In("link")));
        Assert.Equal(Fault.Data, Assert.Throws<MenutException>(() => new EvaluationFolder(_folder.FullName).Read()).Fault);
    }

    private string In(string name) => Path.Combine(_folder.FullName, name);
}
