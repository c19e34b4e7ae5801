namespace Menut.EndToEnd.Tests;

/// <summary><c>docs/experiments.md</c>: every command in it, as it stands there, one after the other.</summary>
public sealed class ExperimentsPageTests
{
    [Fact]
    public void Every_command_of_the_page_works()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the page is written for a shell");
        string[] commands = [.. Page.Commands("experiments.md")];
        Assert.True(commands.Length >= 4, $"{commands.Length} commands found");

        using var workshop = new Workshop();
        var answers = new List<Outcome>();
        foreach (string command in commands)
        {
            using var process = workshop.StartLine($"{command} --json");
            process.StandardInput.Close();
            var outcome = Workshop.Finish(process);
            Assert.True(outcome.ExitCode == 0, $"{command}\n{outcome}");
            answers.Add(outcome);
        }

        Assert.Equal(5, answers[0].Json.GetArrayLength());
        Assert.Equal("few-data", answers[1].Json.GetProperty("name").GetString());
        Assert.True(File.Exists(workshop.PathOf("runs/few-data-1/experiment.json")));

        // Taken up again, there is nothing left to train.
        Assert.Contains("epoch 1 of 1", answers[2].Error, StringComparison.Ordinal);
        Assert.DoesNotContain("epoch 1 of 1", answers[3].Error, StringComparison.Ordinal);
        Assert.Equal(answers[2].Json.GetProperty("columns").ToString(), answers[3].Json.GetProperty("columns").ToString());
    }
}
