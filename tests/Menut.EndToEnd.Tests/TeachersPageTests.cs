namespace Menut.EndToEnd.Tests;

/// <summary><c>docs/teachers.md</c>: every command in it, as it stands there, one after the other.</summary>
public sealed class TeachersPageTests
{
    [Fact]
    public void Every_command_of_the_page_works()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the page is written for a shell");
        string[] commands = [.. Page.Commands("teachers.md")];
        Assert.True(commands.Length >= 4, $"{commands.Length} commands found");
        using var workshop = new Workshop();
        foreach (string command in commands)
        {
            using var process = workshop.StartLine(command);
            process.StandardInput.Close();
            var outcome = Workshop.Finish(process);
            Assert.True(outcome.ExitCode == 0, $"{command}\n{outcome}");
        }

        Assert.Single(Directory.GetFiles(workshop.PathOf("home/answers"), "*.answers"));
        Assert.Contains("\"average_teacher_decay\": 0.999", File.ReadAllText(workshop.PathOf("runs/mobilenet_v1-2/run.json")), StringComparison.Ordinal);
    }
}
