namespace Menut.EndToEnd.Tests;

/// <summary>Ctrl+C while a network trains.</summary>
public sealed class InterruptionTests(Workshop workshop)
{
    [Fact]
    public void A_stopped_training_is_saved_and_its_last_line_goes_on_with_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs signals");
        using var process = workshop.Start(
            "train", "photos", "--network", "mobilenet_v1", "--width", "0.25", "--resolution", "32", "--epochs", "40", "--output", "stopped run", "--threads", "1", "--json");
        process.StandardInput.Close();
        while (process.StandardError.ReadLine() is { } line && !line.Contains("epoch 2 of 40", StringComparison.Ordinal))
        {
        }

        Workshop.Stop(process);
        var stopped = Workshop.Finish(process);
        string[] last = stopped.Error.TrimEnd('\n').Split('\n');
        Assert.Equal((130, ""), (stopped.ExitCode, stopped.Output));
        Assert.Contains("Stopping after this step; Ctrl+C again aborts.", last);
        Assert.StartsWith("Stopped and saved in stopped run. To go on: menut train photos --output 'stopped run' --resume", last[^1], StringComparison.Ordinal);

        string goOn = last[^1][(last[^1].IndexOf("To go on: ", StringComparison.Ordinal) + 10)..];
        using var resumed = workshop.StartLine($"{goOn} --json");
        resumed.StandardInput.Close();
        var outcome = Workshop.Finish(resumed);
        Assert.Equal(40, outcome.Json.GetProperty("epochs").GetInt32());
        Assert.Equal(1, outcome.Json.GetProperty("threads").GetInt32());
        Assert.DoesNotContain("epoch 1 of 40", outcome.Error, StringComparison.Ordinal);
    }
}
