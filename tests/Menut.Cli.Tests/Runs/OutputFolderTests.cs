using Menut.Cli.Runs;

namespace Menut.Cli.Tests.Runs;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("menut-output-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_that_is_not_there_yet_is_usable_and_still_not_there()
    {
        string path = Path.Combine(_folder, "a", "b");
        OutputFolder.RequireUsable(path, resume: false);
        OutputFolder.RequireFresh(path);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void A_file_in_the_way_is_a_failure_that_names_it()
    {
        string file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        var error = Assert.Throws<MenutException>(() => OutputFolder.RequireUsable(Path.Combine(file, "run"), resume: false));
        Assert.Equal(Fault.Failed, error.Fault);
        Assert.Contains($"{file} is a file", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_is_neither_overwritten_nor_missed()
    {
        Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(() => OutputFolder.RequireUsable(_folder, resume: true)).Fault);
        File.WriteAllText(Path.Combine(_folder, "run.json"), "{}");
        OutputFolder.RequireUsable(_folder, resume: true);
        Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(() => OutputFolder.RequireUsable(_folder, resume: false)).Fault);
        Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(() => OutputFolder.RequireFresh(_folder)).Fault);
    }
}
