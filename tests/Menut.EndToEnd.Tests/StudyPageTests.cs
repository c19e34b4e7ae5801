using System.Text.Json;

namespace Menut.EndToEnd.Tests;

/// <summary><c>docs/studies.md</c>: the description and every command in it, as they stand there.</summary>
public sealed class StudyPageTests
{
    [Fact]
    public void Every_command_of_the_page_works()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the page is written for a shell");
        using var workshop = new Workshop();
        File.WriteAllText(workshop.PathOf("small.json"), Description());
        string[] commands = [.. Page.Commands("studies.md")];
        Assert.True(commands.Length >= 6, $"{commands.Length} commands found");
        foreach (string command in commands)
        {
            using var process = workshop.StartLine(command);
            process.StandardInput.Close();
            var outcome = Workshop.Finish(process);
            Assert.True(outcome.ExitCode == 0, $"{command}\n{outcome}");
        }

        var study = workshop.Run("study", "small.json", "--json").Json;
        Assert.Equal(["plain", "soft-labels-tuned", "soft-labels"], study.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("method").GetString()));
        Assert.All(study.GetProperty("rows").EnumerateArray(), row => Assert.Equal(2, row.GetProperty("accuracy").GetProperty("values").GetArrayLength()));
        Assert.Equal(8, study.GetProperty("trials").GetArrayLength());
        Assert.Equal(0, study.GetProperty("failed").GetInt32());

        // Another description on the same folder, and a trial that is in the way.
        Assert.Contains("recipe.epochs 2, not 5", workshop.Run("study", "small.json", "--epochs", "5").OneLine(2, skipNotes: true), StringComparison.Ordinal);
        JsonElement first = study.GetProperty("trials")[1];
        File.WriteAllText(Path.Combine(workshop.PathOf(first.GetProperty("run").GetString()!), "error.txt"), "The disk was full.\n");
        var failed = workshop.Run("study", "small.json", "--json");
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("The disk was full.", failed.Output, StringComparison.Ordinal);
        Assert.Equal(0, workshop.Run("study", "small.json", "--json", "--retry").Json.GetProperty("failed").GetInt32());
    }

    /// <summary>The block that is a whole description.</summary>
    private static string Description()
    {
        string page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "studies.md"));
        const string opening = "```json\n";
        int start = page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
