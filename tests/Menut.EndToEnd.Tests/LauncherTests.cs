namespace Menut.EndToEnd.Tests;

/// <summary><c>./menut</c>, the script: from anywhere, by a link, with every argument passed on.</summary>
public sealed class LauncherTests
{
    private static readonly string Launcher = Path.Combine(Checkout.Root, "menut");

    [Fact]
    public void It_runs_from_anywhere_without_standard_input_and_without_a_word_of_its_own()
    {
        var (code, output, error) = Checkout.Run(Launcher, Path.GetTempPath(), "--version");
        Assert.Equal((0, ""), (code, error));
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", output);
    }

    [Fact]
    public void It_runs_by_a_link_and_keeps_arguments_whole()
    {
        string folder = Directory.CreateTempSubdirectory("menut link ").FullName;
        try
        {
            string link = Path.Combine(folder, "menut");
            File.CreateSymbolicLink(link, Launcher);
            var (code, output, error) = Checkout.Run(link, folder, "describe", "no such network");
            Assert.Equal((2, ""), (code, output));
            Assert.StartsWith("error: Unknown network 'no such network'.", error, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Without_an_SDK_it_says_what_is_needed()
    {
        // A copy that was never built, with a PATH that has the usual tools but no dotnet.
        string folder = Directory.CreateTempSubdirectory("menut bare ").FullName;
        try
        {
            string bin = Directory.CreateDirectory(Path.Combine(folder, "bin")).FullName;
            foreach (string tool in (string[])["sh", "dirname", "readlink", "find", "mkdir", "cat", "env"])
                File.CreateSymbolicLink(Path.Combine(bin, tool), Which(tool));
            string copy = Directory.CreateDirectory(Path.Combine(folder, "copy")).FullName;
            foreach (string file in (string[])["menut", "eng/build.sh", "global.json", "Directory.Build.props", "Directory.Packages.props", ".editorconfig"])
            {
                string target = Path.Combine(copy, file);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(Path.Combine(Checkout.Root, file), target);
            }

            Directory.CreateDirectory(Path.Combine(copy, "src"));
            var (code, output, error) = Checkout.Run(Which("env"), copy, $"PATH={bin}", "./menut", "networks");
            Assert.Equal((1, ""), (code, output));
            Assert.Equal("error: Menut needs the .NET 10 SDK, and there is no dotnet on the PATH. It is at https://dotnet.microsoft.com/download\n", error);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Which(string tool) => ((string[])["/usr/bin", "/bin"]).Select(folder => Path.Combine(folder, tool)).First(File.Exists);
}
