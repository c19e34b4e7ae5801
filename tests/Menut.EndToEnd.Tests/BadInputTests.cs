using System.Buffers.Binary;

namespace Menut.EndToEnd.Tests;

/// <summary>Whatever is wrong with what a user gives: one line that names it, the right exit code, nothing left behind.</summary>
public sealed class BadInputTests(Workshop workshop)
{
    [Fact]
    public void A_folder_without_classes()
    {
        Directory.CreateDirectory(workshop.PathOf("empty"));
        Assert.Contains("'empty' has no class folders", Train("empty").OneLine(3), StringComparison.Ordinal);
    }

    [Fact]
    public void One_class_only()
    {
        Copy("photos/apple", "single/apple");
        Assert.Contains("one class only, 'apple'", Train("single").OneLine(3), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_class()
    {
        Copy("photos/apple", "hollow/apple");
        Copy("photos/sky", "hollow/sky");
        Directory.CreateDirectory(workshop.PathOf("hollow/leaf"));
        Assert.Contains("Class 'leaf' of 'hollow' has no pictures", Train("hollow").OneLine(3), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_named_jpg_is_an_error_when_strict() =>
        Assert.Contains("letter.jpg' is not a picture", Train("photos", "--strict").OneLine(3), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(60_000)]
    public void A_picture_of_impossible_size_is_skipped_by_name(int side)
    {
        string folder = $"sides{side}";
        foreach (string name in Pictures.Classes)
            Copy($"photos/{name}", $"{folder}/{name}");
        WritePngHeader(workshop.PathOf($"{folder}/sky/size.png"), side);
        var skipped = workshop.Run("data", "show", folder, "--json").Json.GetProperty("skipped").EnumerateArray();
        Assert.Contains(skipped, picture => picture.GetProperty("reason").GetString()!.Contains($"size.png' has {side} x {side} pixels", StringComparison.Ordinal));
    }

    [Fact]
    public void A_model_cut_in_half()
    {
        byte[] model = File.ReadAllBytes(workshop.PathOf(Path.Combine(workshop.Model, "best.safetensors")));
        File.WriteAllBytes(workshop.PathOf("half.safetensors"), model[..(model.Length / 2)]);
        Assert.Contains("half.safetensors", workshop.Run("evaluate", "half.safetensors", "photos", "--no-progress").OneLine(3), StringComparison.Ordinal);
        Assert.Contains("half.safetensors", workshop.Run("predict", "half.safetensors", "photos/sky/000.png").OneLine(3), StringComparison.Ordinal);
        Assert.Contains(
            "half.safetensors", workshop.Run("distill", "photos", "--teacher", "half.safetensors", "--student", "mobilenet_v1").OneLine(3), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_other_classes()
    {
        foreach (string name in (string[])["apple", "leaf"])
            Copy($"photos/{name}", $"two/{name}");
        string[] options = ["--no-progress"];
        string line = workshop.Run(["evaluate", workshop.Model, "two", .. options]).OneLine(3);
        Assert.Contains("the data has no 'sky'", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--network mobilnet_v1", 2, "Did you mean 'mobilenet_v1'?")]
    [InlineData("--network mobilenet_v1 --width 0", 2, "--width 0 is out of range")]
    [InlineData("--network mobilenet_v1 --resolution 8", 2, "--resolution 8 is too small for mobilenet_v1")]
    [InlineData("--network mobilenet_v1 --epochs 0", 2, "--epochs 0 is out of range")]
    [InlineData("--network mobilenet_v1 --batch-size 1000 --no-progress --seed 3", 2, "1000 is more than the")]
    [InlineData("--network mobilenet_v1 --output photos/sky/000.png/run", 1, "is a file")]
    [InlineData("--network mobilenet_v1 --output /proc/menut", 1, "--output /proc/menut cannot be written")]
    [InlineData("--network mobilenet_v1 --output empty --resume", 2, "there is no run in empty")]
    [InlineData("--network mobilenet_v1 --resume", 2, "--resume needs --output DIR")]
    [InlineData("--network mobilenet_v1 --augmentation much", 2, "--augmentation much is unknown: none, flip, small, photo.")]
    [InlineData("--network mobilenet_v1 --from nowhere", 3, "There is no model at nowhere.")]
    [InlineData("", 2, "--network NETWORK is needed")]
    public void A_training_that_cannot_be(string options, int exitCode, string message)
    {
        // The batch is too large only for what is left once a corrupt picture is skipped, which is said in a line of its own.
        string data = options.Contains("--batch-size", StringComparison.Ordinal) ? "clean" : "photos";
        foreach (string name in Pictures.Classes)
            Copy($"photos/{name}", $"clean/{name}");
        var before = Directory.EnumerateFileSystemEntries(workshop.Folder).ToHashSet();
        string line = workshop.Run(["train", data, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).OneLine(exitCode);
        Assert.Contains(message, line, StringComparison.Ordinal);
        Assert.Superset(Directory.EnumerateFileSystemEntries(workshop.Folder).Where(path => !path.EndsWith("runs", StringComparison.Ordinal)).ToHashSet(), before);
    }

    [Fact]
    public void A_run_is_not_overwritten_and_not_resumed_as_another_kind()
    {
        string model = workshop.Model;
        Assert.Contains("already holds a run", Train("photos", "--output", model).OneLine(2), StringComparison.Ordinal);
        string line = workshop.Run("distill", "photos", "--output", model, "--resume").OneLine(2);
        Assert.Contains($"go on with the run in {model} by `menut train`, not distill", line, StringComparison.Ordinal);
        line = workshop.Run("train", "photos", "--output", model, "--resume", "--epochs", "13", "--no-progress", "--strict").OneLine(3);
        Assert.Contains("letter.jpg", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_of_a_run_do_not_change_when_it_goes_on()
    {
        var outcome = workshop.Run("train", "photos", "--output", workshop.Model, "--resume", "--epochs", "13", "--no-progress");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("recipe.epochs 12, not 13", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Things_that_nobody_knows()
    {
        Assert.Contains("Did you mean 'mobilenet'?", workshop.Run("compare", "mobilnet").OneLine(2), StringComparison.Ordinal);
        Assert.Contains("neither a folder, nor a .csv file", workshop.Run("data", "show", "fashion-minst").OneLine(2), StringComparison.Ordinal);
        Assert.Contains("--engine onnx is unknown: menut, torch, onnxruntime.", workshop.Run("evaluate", workshop.Model, "photos", "--engine", "onnx").OneLine(2), StringComparison.Ordinal);
        Assert.Contains("--split all is unknown", workshop.Run("evaluate", workshop.Model, "photos", "--split", "all").OneLine(2), StringComparison.Ordinal);
        Assert.Contains("an ending .json, .csv, .md, .html, .tex, .bib, .jsonld", workshop.Run("compare", "--output", "table.txt").OneLine(2), StringComparison.Ordinal);
    }

    private Outcome Train(string data, params string[] options) =>
        workshop.Run(["train", data, "--network", "mobilenet_v1", "--no-progress", .. options]);

    /// <summary>The pictures of a folder, without what is none.</summary>
    private void Copy(string from, string to)
    {
        Directory.CreateDirectory(workshop.PathOf(to));
        foreach (string file in Directory.EnumerateFiles(workshop.PathOf(from)).Where(file => !file.EndsWith("letter.jpg", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(workshop.PathOf(to), Path.GetFileName(file)), overwrite: true);
    }

    private static void WritePngHeader(string path, int side)
    {
        byte[] chunk = [.. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk.AsSpan(4), side);
        BinaryPrimitives.WriteInt32BigEndian(chunk.AsSpan(8), side);
        File.WriteAllBytes(path, [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 13, .. chunk, 0, 0, 0, 0]);
    }
}
