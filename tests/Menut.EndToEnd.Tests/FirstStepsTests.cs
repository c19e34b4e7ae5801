using System.Diagnostics;

namespace Menut.EndToEnd.Tests;

/// <summary><c>docs/first-steps.md</c>: every command in it, as it stands there, one after the other.</summary>
public sealed class FirstStepsTests
{
    private const string Serve = "menut serve";

    [Fact]
    public void Every_command_of_the_page_works()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the page is written for a shell");
        string[] commands = [.. Page.Commands("first-steps.md")];
        Assert.Contains(Serve, commands);
        Assert.True(commands.Length >= 8, $"{commands.Length} commands found");

        using var workshop = new Workshop();
        foreach (string command in commands)
        {
            // The page's port may be taken here.
            using var process = workshop.StartLine(command == Serve ? $"{Serve} --port 0" : command);
            process.StandardInput.Close();
            if (command == Serve)
                StopOnceItListens(process);
            var outcome = Workshop.Finish(process);
            Assert.True(outcome.ExitCode == 0, $"{command}\n{outcome}");
        }

        Assert.True(File.Exists(workshop.PathOf("sheet.png")));
        Assert.Contains("<!doctype html>", File.ReadAllText(workshop.PathOf("compare.html")), StringComparison.Ordinal);
    }

    private static void StopOnceItListens(Process process)
    {
        Assert.Contains("http://127.0.0.1:", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        Workshop.Stop(process);
    }
}
