namespace Menut.EndToEnd.Tests;

/// <summary><c>docs/weights.md</c>: every command in it, as it stands there, one after the other, with a hub on this machine.</summary>
public sealed class WeightsPageTests
{
    private const string Published = "timm/mobilenetv3_large_100.ra_in1k", Own = "timm/mobilenetv3_small_050";

    [Fact]
    public void Every_command_of_the_page_works()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the page is written for a shell");
        string[] commands = [.. Page.Commands("weights.md")];
        Assert.True(commands.Length >= 10, $"{commands.Length} commands found");

        using var workshop = new Workshop();
        string file = workshop.PathOf("hub.safetensors");
        Checkpoints.WriteSafetensors(file, Published);
        Checkpoints.WritePyTorch(workshop.PathOf("checkpoint.pth"), Own, isTraining: true);
        File.WriteAllLines(workshop.PathOf("classes.txt"), Enumerable.Range(0, 1000).Select(i => $"thing {i}"));
        File.Copy(workshop.PathOf("photos/apple/001.jpg"), workshop.PathOf("cat.jpg"));
        using var hub = new WeightHub(Published, File.ReadAllBytes(file));
        workshop.Hub = hub.Address;

        var answers = new Dictionary<string, Outcome>();
        foreach (string command in commands)
        {
            using var process = workshop.StartLine(command);
            process.StandardInput.Close();
            var outcome = answers[command] = Workshop.Finish(process);
            Assert.True(outcome.ExitCode == 0, $"{command}\n{outcome}");
        }

        string[] predictions = [.. answers.Where(answer => answer.Key.StartsWith("menut predict", StringComparison.Ordinal)).Select(answer => answer.Value.Output)];
        Assert.Contains("cat.jpg", predictions[0], StringComparison.Ordinal);
        Assert.DoesNotContain("class_", predictions[0], StringComparison.Ordinal);
        Assert.All(predictions.Skip(1), prediction => Assert.Contains("thing ", prediction, StringComparison.Ordinal));

        // The same picture, the same numbers, whoever computes: an import, its export, and ONNX Runtime.
        Assert.All(predictions.Skip(2), prediction => Assert.Equal(predictions[1], prediction));
        Assert.Contains("its classifier of 1000 classes is left out; one for the 3 classes", answers.Single(answer => answer.Key.StartsWith("menut train", StringComparison.Ordinal)).Value.Error, StringComparison.Ordinal);
    }
}
