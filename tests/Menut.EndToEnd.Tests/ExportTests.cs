using System.Text;
using Menut.Onnx;
using Menut.Weights;

namespace Menut.EndToEnd.Tests;

/// <summary>Models out and in again as ONNX, and out under other libraries' names.</summary>
public sealed class ExportTests(Workshop workshop)
{
    [Fact]
    public void Names_of_timm_give_the_published_file_again_byte_for_byte()
    {
        const string source = "timm/mobilenetv3_small_050.lamb_in1k";
        Checkpoints.WriteSafetensors(workshop.PathOf("original.safetensors"), source);
        workshop.Run("import", "original.safetensors", "--source", source, "--output", "ours.safetensors").Succeeded();
        var json = workshop.Run("export", "ours.safetensors", "--to", "safetensors", "--names", "timm", "--output", "theirs.safetensors", "--json").Json;

        Assert.Equal(("theirs.safetensors", "timm"), (json.GetProperty("file").GetString(), json.GetProperty("names").GetString()));
        Assert.Equal(File.ReadAllBytes(workshop.PathOf("original.safetensors")), File.ReadAllBytes(workshop.PathOf("theirs.safetensors")));
    }

    [Fact]
    public void A_trained_model_leaves_as_onnx_and_answers_the_same_everywhere()
    {
        Export("plain.onnx");
        Export("folded.onnx", "--fold", "--opset", "22");
        Export("pixels.onnx", "--with-preprocessing");
        string[] expected = Labels(workshop.Model);
        foreach (string file in (string[])["plain.onnx", "folded.onnx", "pixels.onnx"])
        {
            Assert.Equal(expected, Labels(file));
            Assert.Equal(expected, Labels(file, "--engine", "onnxruntime"));
        }

        var evaluated = workshop.Run("evaluate", "folded.onnx", "photos", "--seed", "1", "--engine", "onnxruntime", "--json").Json;
        Assert.Equal("onnxruntime", evaluated.GetProperty("engine").GetString());
        Assert.Equal(workshop.Run("evaluate", workshop.Model, "photos", "--json").Json.GetProperty("accuracy").GetDouble(), evaluated.GetProperty("accuracy").GetDouble());
    }

    [Fact]
    public void An_onnx_file_is_described_compared_and_imported()
    {
        Export("shown.onnx");
        var known = workshop.Run("describe", "shown.onnx", "--json").Json;
        Assert.Equal("mobilenet_v1", known.GetProperty("name").GetString());
        Assert.Contains("arXiv:1704.04861", known.GetProperty("paper").GetString(), StringComparison.Ordinal);

        Export("nodes.onnx", "--fold");
        var nodes = workshop.Run("describe", "nodes.onnx", "--json").Json;
        Assert.Equal("other", nodes.GetProperty("family").GetString());
        Assert.Contains("without options", workshop.Run("describe", "nodes.onnx", "--width", "2").OneLine(2, skipNotes: true), StringComparison.Ordinal);

        var table = workshop.Run("compare", "shown.onnx", workshop.Model, "--json").Json;
        var macs = table.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("key").GetString() == "macs");
        Assert.False(macs.GetProperty("differs").GetBoolean());

        var imported = workshop.Run("import", "nodes.onnx", "--output", "nodes.safetensors", "--json").Json;
        Assert.Equal("mobilenet_v1", imported.GetProperty("network").GetString());
        Assert.Equal(Labels(workshop.Model), Labels("nodes.safetensors"));
        Assert.Contains("is ONNX, which says itself", workshop.Run("import", "nodes.onnx", "--source", "timm/resnet18").OneLine(2), StringComparison.Ordinal);
    }

    /// <summary>A network that no name stands for is trained as it is, on other classes, and goes on after a stop.</summary>
    [Fact]
    public void An_onnx_file_is_trained_on_other_classes()
    {
        Export("start.onnx", "--fold");
        foreach (string name in (string[])["apple", "leaf"])
            Copy($"photos/{name}", $"pair/{name}");
        string[] command = ["train", "pair", "--from", "start.onnx", "--epochs", "2", "--output", "runs/nodes"];
        var trained = workshop.Run([.. command, "--json"]);

        Assert.Contains("its classifier of 3 classes is left out; one for the 2 classes of pair starts afresh", trained.Error, StringComparison.Ordinal);
        Assert.Equal(2, trained.Json.GetProperty("epochs").GetInt32());
        Assert.Equal(["apple", "leaf"], workshop.Run("evaluate", "runs/nodes", "pair", "--json").Json.GetProperty("classes").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(0, workshop.Run([.. command, "--resume"]).ExitCode);

        Assert.Contains("without options of the network", workshop.Run([.. command[..^1], "runs/other", "--width", "2"]).OneLine(2, skipNotes: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten_and_options_belong_to_their_format()
    {
        Export("there.onnx");
        Assert.Contains("there.onnx exists", Refused("--to", "onnx", "--output", "there.onnx"), StringComparison.Ordinal);
        Export("there.onnx", "--force");
        Assert.Contains("--to onnx|safetensors is needed", Refused(), StringComparison.Ordinal);
        Assert.Contains("--names timm is for --to safetensors", Refused("--to", "onnx", "--names", "timm"), StringComparison.Ordinal);
        Assert.Contains("--fold is for --to onnx", Refused("--to", "safetensors", "--fold"), StringComparison.Ordinal);
        Assert.Contains("--opset 12 is out of range: 17 to 22", Refused("--to", "onnx", "--opset", "12"), StringComparison.Ordinal);
        Assert.Contains("--names keras is unknown: menut, timm", Refused("--to", "safetensors", "--names", "keras"), StringComparison.Ordinal);
        Assert.Contains("torchvision has no mobilenet_v1", Refused("--to", "safetensors", "--names", "torchvision"), StringComparison.Ordinal);
        Assert.Contains("is a folder", Refused("--to", "onnx", "--output", "photos"), StringComparison.Ordinal);
        Assert.Contains("is the model itself", workshop.Run("export", "there.onnx", "--to", "onnx", "--output", "there.onnx", "--force").OneLine(2), StringComparison.Ordinal);

        string Refused(params string[] options) => workshop.Run(["export", workshop.Model, .. options]).OneLine(2);
    }

    [Fact]
    public void An_operation_that_nobody_knows_is_named()
    {
        Export("relu.onnx");
        byte[] file = File.ReadAllBytes(workshop.PathOf("relu.onnx"));
        Replace(file, "Relu", "Rulu", all: true);
        Replace(file, "Clip", "Clop", all: true);
        File.WriteAllBytes(workshop.PathOf("strange.onnx"), file);

        string line = workshop.Run("predict", "strange.onnx", "photos/sky/000.png").OneLine(3);
        Assert.Matches("strange.onnx: .*(Rulu|Clop)", line);
    }

    [Fact]
    public void Weights_outside_of_the_folder_are_not_read()
    {
        var model = Model.Load(workshop.PathOf(workshop.Model));
        OnnxFile.Write(workshop.PathOf("beside.onnx"), model, new OnnxWriteOptions { LargestFile = 1000 });
        Assert.Equal(0, workshop.Run("describe", "beside.onnx").ExitCode);
        byte[] file = File.ReadAllBytes(workshop.PathOf("beside.onnx"));
        Replace(file, "beside.onnx.data", "../side.onnx.dat", all: true);
        File.WriteAllBytes(workshop.PathOf("outside.onnx"), file);

        Assert.Contains("../side.onnx.dat", workshop.Run("describe", "outside.onnx").OneLine(3), StringComparison.Ordinal);
    }

    private void Export(string file, params string[] options) =>
        Assert.Equal(file, workshop.Run(["export", workshop.Model, "--to", "onnx", "--output", file, "--force", .. options, "--json"]).Json.GetProperty("file").GetString());

    private string[] Labels(string model, params string[] options) =>
    [
        .. workshop.Run(["predict", model, "photos/leaf", "photos/sky", "--top", "1", "--json", .. options]).Predictions()
            .Select(prediction => $"{prediction.Label} {prediction.Probability:0.000}"),
    ];

    private void Copy(string from, string to)
    {
        Directory.CreateDirectory(workshop.PathOf(to));
        foreach (string file in Directory.EnumerateFiles(workshop.PathOf(from)).Where(file => !file.EndsWith("letter.jpg", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(workshop.PathOf(to), Path.GetFileName(file)), overwrite: true);
    }

    private static void Replace(byte[] file, string old, string with, bool all)
    {
        byte[] from = Encoding.ASCII.GetBytes(old), to = Encoding.ASCII.GetBytes(with);
        Assert.Equal(from.Length, to.Length);
        for (int at = file.AsSpan().IndexOf(from), start = 0; at >= 0; at = all ? file.AsSpan(start).IndexOf(from) : -1)
        {
            to.CopyTo(file.AsSpan(start + at));
            start += at + from.Length;
        }
    }
}
