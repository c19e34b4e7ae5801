using System.Diagnostics;

namespace Menut.Cli.Tests.Frame;

/// <summary>What only a real process shows: streams that close, disks that are full, help, exit codes.</summary>
public sealed class ProcessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("networks")]
    [InlineData("describe efficientnet_b0")]
    [InlineData("scale")]
    [InlineData("--version")]
    public void What_succeeds_says_nothing_on_standard_error(string arguments)
    {
        var outcome = MenutProcess.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("", outcome.Error);
        Assert.Equal(0, outcome.ExitCode);
        Assert.NotEqual("", outcome.Output);
        Assert.DoesNotContain('\e', outcome.Output); // no terminal, no colours
    }

    [Fact]
    public void Every_command_has_help_with_an_example_that_begins_with_its_name()
    {
        foreach (var command in MenutProcess.Run("--json").Json.GetProperty("commands").EnumerateArray())
        {
            string name = command.GetProperty("name").GetString()!;
            var help = MenutProcess.Run(name, "--help");
            Assert.Equal((0, ""), (help.ExitCode, help.Error));
            Assert.Matches($@"Examples?:\n  menut {name}", help.Output);
            Assert.Contains("--json", help.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_version_is_a_version() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", MenutProcess.Run("--version").Output);

    /// <summary>`menut networks | head -1`: the reader went away with what it wanted.</summary>
    [Fact]
    public void A_closed_pipe_is_no_error()
    {
        using var process = MenutProcess.Start(["describe", "efficientnet_b7", "--nodes", "--json"]);
        process.StandardInput.Close();
        Assert.Equal("{", process.StandardOutput.ReadLine());
        process.StandardOutput.Close();
        Assert.Equal("", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void A_full_disk_is_one_line()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"exec dotnet '{MenutProcess.Command}' networks --json >/dev/full"])
        {
            RedirectStandardError = true,
        })!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith("error: The disk is full", Assert.Single(error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }
}
