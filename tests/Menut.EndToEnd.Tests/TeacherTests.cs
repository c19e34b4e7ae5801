using System.Text;
using System.Text.Json;

namespace Menut.EndToEnd.Tests;

/// <summary>Teachers that are no run of Menut's, their answers on disk, and pictures that nobody labelled.</summary>
public sealed class TeacherTests(Workshop workshop)
{
    private static readonly string[] Student = ["--student", "mobilenet_v1", "--width", "0.125", "--resolution", "32", "--epochs", "2", "--threads", "1"];

    [Fact]
    public void A_decay_that_cannot_be_is_refused_and_so_is_one_without_an_average()
    {
        Assert.Contains("--teacher-decay 1 is out of range", Distill("photos", "--teacher", "average", "--teacher-decay", "1", "--no-progress").OneLine(2, skipNotes: true), StringComparison.Ordinal);
        Assert.Contains("--teacher-decay is for --teacher average", Distill("photos", "--teacher", workshop.Model, "--teacher-decay", "0.9").OneLine(2), StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_are_kept_under_the_home_and_found_again_and_the_student_is_the_same()
    {
        var first = Distill("photos", "--teacher", workshop.Model, "--cache", "--json");
        Assert.Contains(" answers in ", first.Error, StringComparison.Ordinal);
        string file = Assert.Single(Directory.GetFiles(workshop.PathOf("home/answers"), "*.answers"));
        long length = new FileInfo(file).Length;
        var second = Distill("photos", "--teacher", workshop.Model, "--cache", "--cache-size", "1G", "--json");
        Assert.DoesNotContain(": 0 answers in ", second.Error, StringComparison.Ordinal);
        Assert.Equal(length, new FileInfo(file).Length);
        Assert.True(Settings(first.Json).GetProperty("cached").GetBoolean());
        Assert.Equal(Weights(first.Json), Weights(second.Json));
    }

    [Fact]
    public void A_graph_that_is_no_network_of_ours_teaches_through_ONNX_Runtime()
    {
        workshop.Run("train", "photos", "--network", "mobilenet_v1", "--width", "0.25", "--activation", "relu", "--epochs", "1", "--output", "stranger", "--threads", "1").Succeeded();
        workshop.Run("export", "stranger", "--to", "onnx", "--output", "stranger.onnx").Succeeded();
        byte[] graph = File.ReadAllBytes(workshop.PathOf("stranger.onnx"));
        Replace(graph, "Relu", "Selu");
        Replace(graph, "menut", "other");
        Replace(graph, "classes", "clasess");
        File.WriteAllBytes(workshop.PathOf("selu.onnx"), graph);

        var outcome = Distill("photos", "--teacher", "selu.onnx", "--json");
        Assert.Contains("Selu", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("ONNX Runtime computes it.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("names neither classes nor preprocessing", outcome.Error, StringComparison.Ordinal);
        Assert.InRange(outcome.Json.GetProperty("teacher_accuracy").GetDouble(), 0, 1);
    }

    [Fact]
    public void A_teacher_of_more_classes_is_restricted_and_one_that_lacks_some_is_refused()
    {
        foreach (string name in (string[])["apple", "leaf"])
            Copy($"photos/{name}", $"some/{name}");
        var outcome = Distill("some", "--teacher", workshop.Model, "--json");
        Assert.Contains("knows 3 classes: its answers are restricted to the 2 of some", outcome.Error, StringComparison.Ordinal);
        Assert.InRange(outcome.Json.GetProperty("teacher_accuracy").GetDouble(), 0.5, 1);

        Copy("photos/apple", "others/apple");
        Copy("photos/leaf", "others/cloud");
        string line = Distill("others", "--teacher", workshop.Model, "--no-progress").OneLine(3, skipNotes: true);
        Assert.Contains("lacks 'cloud' of others, and knows 'leaf', 'sky' that others has not", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_without_labels_are_learnt_from_too_and_said()
    {
        Copy("photos/sky", "holidays");
        File.WriteAllText(workshop.PathOf("holidays/letter.jpg"), "no picture");
        var outcome = Distill("photos", "--teacher", workshop.Model, "--extra", "holidays", "--json");
        Assert.Contains("pictures without labels are learnt from too.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("is a validation or test picture of photos too: skipped", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("letter.jpg", outcome.Error, StringComparison.Ordinal);
        Assert.True(outcome.Json.GetProperty("train").GetInt32() > workshop.Trained.GetProperty("train").GetInt32());
        Assert.Contains("'nowhere' is no folder", Distill("photos", "--teacher", workshop.Model, "--extra", "nowhere", "--no-progress").OneLine(3, skipNotes: true), StringComparison.Ordinal);
    }

    private Outcome Distill(string data, params string[] arguments) => workshop.Run(["distill", data, .. Student, .. arguments]);

    private JsonElement Settings(JsonElement run) => JsonDocument.Parse(File.ReadAllText(
        workshop.PathOf(Path.Combine(run.GetProperty("run").GetString()!, "run.json")))).RootElement.GetProperty("settings");

    private byte[] Weights(JsonElement run) => File.ReadAllBytes(workshop.PathOf(Path.Combine(run.GetProperty("run").GetString()!, "last.safetensors")));

    private void Copy(string from, string to)
    {
        Directory.CreateDirectory(workshop.PathOf(to));
        foreach (string file in Directory.GetFiles(workshop.PathOf(from)).Where(file => !file.EndsWith("letter.jpg", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(workshop.PathOf(to), Path.GetFileName(file)), overwrite: true);
    }

    private static void Replace(Span<byte> bytes, string word, string by)
    {
        byte[] from = Encoding.ASCII.GetBytes(word), to = Encoding.ASCII.GetBytes(by);
        for (int at = bytes.IndexOf(from); at >= 0; at = bytes.IndexOf(from))
            to.CopyTo(bytes[at..]);
    }
}
