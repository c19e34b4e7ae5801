using System.Text.Json;

namespace Menut.EndToEnd.Tests;

/// <summary>From a folder of one's own pictures to a compared, distilled network, as a new user types it.</summary>
public sealed class OwnPicturesTests(Workshop workshop)
{
    [Fact]
    public void The_data_is_shown_with_the_picture_that_is_none()
    {
        var data = workshop.Run("data", "show", "photos", "--contact-sheet", "sheet.png", "--json").Json;
        Assert.Equal(Pictures.Classes, data.GetProperty("classes").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(72, Int(data, "train") + Int(data, "validation") + Int(data, "test"));
        Assert.Equal(64, data.GetProperty("fingerprint").GetString()!.Length);
        var skipped = Assert.Single(data.GetProperty("skipped").EnumerateArray());
        Assert.Contains("letter.jpg' is not a picture", skipped.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.True(new FileInfo(workshop.PathOf("sheet.png")).Length > 1000);

        string shown = workshop.Run("data", "show", "photos").Output;
        Assert.Matches(@"apple +\d+ +\d+ +\d+", shown);
        Assert.Contains("letter.jpg", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_training_answers_with_its_figures_and_leaves_a_run()
    {
        var run = workshop.Trained;
        Assert.Equal("runs/first", run.GetProperty("run").GetString());
        Assert.True(File.Exists(workshop.PathOf(run.GetProperty("model").GetString()!)));
        Assert.Equal(12, Int(run, "epochs"));
        Assert.Equal(64, Int(run, "resolution"));
        Assert.Equal(1, Int(run, "skipped"));
        Assert.InRange(run.GetProperty("accuracy").GetDouble(), 0, 1);
        Assert.True(run.GetProperty("parameters").GetInt64() > 200_000);
        foreach (string key in (string[])["macs", "images_per_second", "seconds", "latency_ms"])
            Assert.True(run.GetProperty(key).GetDouble() > 0, key);
    }

    [Fact]
    public void A_trained_network_has_learnt()
    {
        var answer = workshop.Run("evaluate", workshop.Model, "photos", "--split", "train", "--threads", "1", "--json").Json;
        Assert.True(answer.GetProperty("accuracy").GetDouble() > 0.6, answer.ToString());
        int counted = answer.GetProperty("confusion").EnumerateArray().SelectMany(row => row.EnumerateArray()).Sum(count => count.GetInt32());
        Assert.Equal(counted, Int(answer, "images"));
        Assert.Equal(Pictures.Classes, answer.GetProperty("classes").EnumerateArray().Select(name => name.GetString()));
        foreach (string key in (string[])["top5", "loss", "ece", "seconds", "images_per_second"])
            Assert.True(answer.GetProperty(key).GetDouble() >= 0, key);
    }

    [Fact]
    public void An_evaluation_repeats_the_trainings_test_accuracy()
    {
        var answer = workshop.Run("evaluate", workshop.Model, "photos", "--json").Json;
        Assert.Equal(workshop.Trained.GetProperty("accuracy").GetDouble(), answer.GetProperty("accuracy").GetDouble(), 6);

        // What the Compare page shows of it lies in the run's folder.
        string folder = workshop.PathOf(workshop.Model);
        using (var kept = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "confusion.json"))))
        {
            Assert.True(JsonElement.DeepEquals(answer.GetProperty("confusion"), kept.RootElement.GetProperty("confusion")));
            int wrong = kept.RootElement.GetProperty("mistakes").GetArrayLength();
            Assert.Equal(Int(answer, "images") * (1 - answer.GetProperty("accuracy").GetDouble()), wrong, 6);
            Assert.All(Enumerable.Range(0, wrong), i => Assert.True(File.Exists(Path.Combine(folder, "mistakes", $"{i}.png"))));
        }

        string shown = workshop.Run("evaluate", workshop.Model, "photos", "--split", "train").Output;
        Assert.Matches(@"accuracy +\d+\.\d\d % of \d+ train pictures", shown);
        Assert.Matches(@"leaf +\d+ +\d+\.\d\d %", shown);
    }

    [Fact]
    public void A_student_is_distilled_from_the_trained_network()
    {
        var run = workshop.Run(
            "distill", "photos", "--teacher", workshop.Model, "--student", "mobilenet_v1", "--width", "0.125", "--resolution", "32", "--temperature", "2",
            "--alpha", "0.5", "--epochs", "2", "--threads", "1", "--json").Json;
        Assert.Equal(workshop.Trained.GetProperty("accuracy").GetDouble(), run.GetProperty("teacher_accuracy").GetDouble(), 6);
        Assert.InRange(run.GetProperty("agreement").GetDouble(), 0, 1);
        Assert.Equal(32, Int(run, "resolution"));
        Assert.StartsWith(Path.Combine("runs", "mobilenet_v1-"), run.GetProperty("run").GetString(), StringComparison.Ordinal);

        using var manifest = JsonDocument.Parse(File.ReadAllText(workshop.PathOf(Path.Combine(run.GetProperty("run").GetString()!, "run.json"))));
        Assert.Equal("distill", manifest.RootElement.GetProperty("kind").GetString());
        Assert.Equal(2, manifest.RootElement.GetProperty("settings").GetProperty("distillation").GetProperty("temperature").GetDouble());
    }

    [Fact]
    public void Fine_tuning_takes_network_and_resolution_from_the_model()
    {
        var run = workshop.Run("train", "photos", "--from", workshop.Model, "--epochs", "1", "--threads", "1", "--json").Json;
        Assert.Equal("mobilenet_v1", run.GetProperty("network").GetString());
        Assert.Equal(Int(workshop.Trained, "parameters"), Int(run, "parameters"));
    }

    [Theory]
    [InlineData("table", "Parameters ≠")]
    [InlineData("json", "\"differs\": true")]
    [InlineData("csv", "parameters,Parameters,true")]
    [InlineData("markdown", "| Parameters ≠ |")]
    [InlineData("html", "<!doctype html>")]
    public void A_run_is_compared_with_networks_and_methods_in_every_format(string format, string expected)
    {
        string output = workshop.Run("compare", workshop.Model, "efficientnet_b0", "mobilenet", "--format", format).Succeeded().Output;
        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.Contains("first", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_goes_to_a_file_by_its_ending()
    {
        var answer = workshop.Run("compare", "--output", "three.html", "--json").Json;
        Assert.Equal(("three.html", "html"), (answer.GetProperty("file").GetString(), answer.GetProperty("format").GetString()));
        Assert.Contains("Knowledge distillation", File.ReadAllText(workshop.PathOf("three.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_demo_works_on_own_pictures_and_writes_its_comparison()
    {
        var demo = workshop.Run("demo", "--data", "photos", "--epochs", "1", "--batch-size", "16", "--threads", "1", "--output", "demo", "--json").Json;
        foreach (string key in (string[])["teacher", "student", "distilled"])
        {
            var model = demo.GetProperty(key);
            Assert.InRange(model.GetProperty("accuracy").GetDouble(), 0, 1);
            Assert.True(model.GetProperty("latency_ms").GetDouble() > 0);
            Assert.True(File.Exists(workshop.PathOf(model.GetProperty("model").GetString()!)));
        }

        Assert.True(Macs("teacher") >= 10 * Macs("distilled"));
        Assert.Equal(Macs("student"), Macs("distilled"));
        Assert.Contains("distilled", File.ReadAllText(workshop.PathOf("compare.html")), StringComparison.Ordinal);

        string line = workshop.Run("demo", "--data", "photos", "--output", "demo").OneLine(2);
        Assert.Contains("--output demo already exists", line, StringComparison.Ordinal);

        long Macs(string model) => demo.GetProperty(model).GetProperty("macs").GetInt64();
    }

    private static int Int(JsonElement element, string key) => element.GetProperty(key).GetInt32();
}
