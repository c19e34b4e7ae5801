using System.Text.Json;
using Menut.Networks;
using Menut.Onnx.Format;
using Menut.Training.Native;
using Menut.Weights;
using Microsoft.ML.OnnxRuntime;

namespace Menut.Onnx.Tests;

/// <summary>What is in a file that Menut writes, and its variants.</summary>
public sealed class WritingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public WritingTests() => LibTorch.Require();

    public void Dispose() => _folder.Dispose();

    private static Model Small(string name = "mobilenet_v2") =>
        RandomModel.Of(KnownNetworks.Create(name, new NetworkOptions { Width = 0.35, Resolution = 40, Classes = 6, Conventions = Conventions.TensorFlow }));

    [Fact]
    public void A_file_says_what_goes_in_and_what_comes_out()
    {
        var model = Small();
        string path = _folder.Of("model.onnx");
        OnnxFile.Write(path, model);
        using var session = new InferenceSession(path);
        Assert.Equal([-1, 3, 40, 40], session.InputMetadata["input"].Dimensions);
        Assert.Equal("batch", session.InputMetadata["input"].SymbolicDimensions[0]);
        Assert.Equal([-1, 6], session.OutputMetadata["logits"].Dimensions);
        Assert.Equal("Menut", session.ModelMetadata.ProducerName);
        var metadata = session.ModelMetadata.CustomMetadataMap;
        Assert.Equal(model.Classes, JsonSerializer.Deserialize<string[]>(metadata["classes"])!);
        using var preprocessing = JsonDocument.Parse(metadata["preprocessing"]);
        Assert.Equal(40, preprocessing.RootElement.GetProperty("resolution").GetInt32());
        Assert.Equal(0.25f, preprocessing.RootElement.GetProperty("standard_deviation")[0].GetSingle());

        var onnx = OnnxParser.Parse(File.ReadAllBytes(path));
        Assert.Equal((8, 17), (onnx.IrVersion, onnx.Opsets[""]));
        Assert.Contains(onnx.Graph.Nodes, node => node is { Name: "stage2.block1.depthwise.conv", Operator: "Conv" });
        Assert.Contains(onnx.Graph.Initializers, tensor => tensor.Name == "stage2.block1.depthwise.conv.weight");
    }

    [Theory]
    [InlineData("mobilenet_v2", false)]
    [InlineData("efficientnet_b0", true)]
    public void Normalisation_in_the_graph_takes_pixels(string name, bool fold)
    {
        var model = Small(name);
        string path = _folder.Of("pixels.onnx");
        OnnxFile.Write(path, model, new OnnxWriteOptions { WithPreprocessing = true, Fold = fold });

        var random = new Random(3);
        float[] pixels = [.. Enumerable.Range(0, 3 * 40 * 40).Select(_ => (float)random.Next(256))];
        float[] prepared = [.. pixels.Select((value, i) => (value / 255 - model.Preprocessing.Mean[i / 1600]) / model.Preprocessing.StandardDeviation[i / 1600])];
        float[] ours = Engines.Ours(model, prepared, 1);
        Engines.Agree(Engines.OnnxRuntime(path, pixels, 1, 3, 40, 40), ours);

        // Read again, the normalisation is where a model has it, and the rest is what it was.
        var read = OnnxFile.Read(path).Model;
        Assert.Equal(model.Preprocessing, read.Preprocessing);
        Assert.Equal(!fold, read.Network.IsKnown);
        Engines.Agree(ours, Engines.Ours(read, prepared, 1));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Weights_of_a_large_file_stand_beside_it(bool fold)
    {
        var model = Small();
        string path = _folder.Of("large.onnx");
        OnnxFile.Write(path, model, new OnnxWriteOptions { LargestFile = 300_000, Fold = fold });
        Assert.Equal(["large.onnx", "large.onnx.data"], Directory.EnumerateFiles(_folder.Path).Select(file => Path.GetFileName(file)).Order());
        Assert.True(new FileInfo(path).Length < 300_000);
        Assert.True(new FileInfo($"{path}.data").Length > 500_000);

        float[] pictures = RandomModel.Pictures(model.Network.Input, 1);
        float[] ours = Engines.Ours(model, pictures, 1);
        Engines.Agree(Engines.OnnxRuntime(path, pictures, 1, 3, 40, 40), ours);
        Engines.Agree(ours, Engines.Ours(OnnxFile.Read(path).Model, pictures, 1));
    }

    [Theory]
    [InlineData("mobilenet_v2", 224)]
    [InlineData("efficientnet_b0", 224)]
    [InlineData("mobilenet_v3_large", 224)]
    [InlineData("efficientnet_lite0", 224)]
    [InlineData("inception_v3", 299)]
    public void Networks_as_published_at_their_own_resolution(string name, int resolution)
    {
        var model = RandomModel.Of(KnownNetworks.Create(name));
        Assert.Equal(resolution, model.Network.Resolution);
        string path = _folder.Of("whole.onnx");
        OnnxFile.Write(path, model);
        float[] pictures = RandomModel.Pictures(model.Network.Input, 1);
        float[] ours = Engines.Ours(model, pictures, 1);
        Engines.Agree(Engines.OnnxRuntime(path, pictures, 1, 3, resolution, resolution), ours);
        Engines.Agree(ours, Engines.Ours(OnnxFile.Read(path).Model, pictures, 1));
    }

    [Fact]
    public void A_network_from_elsewhere_can_be_written_again()
    {
        var first = Small();
        string path = _folder.Of("first.onnx"), second = _folder.Of("second.onnx");
        OnnxFile.Write(path, first, new OnnxWriteOptions { Fold = true });
        var read = OnnxFile.Read(path).Model;
        OnnxFile.Write(second, read);
        var (again, notes) = OnnxFile.Read(second);
        Assert.Empty(notes);
        Assert.Equal(read.Network.Name, again.Network.Name);
        Assert.Equal(read.Classes, again.Classes);
        float[] pictures = RandomModel.Pictures(first.Network.Input, 1);
        Engines.Agree(Engines.Ours(first, pictures, 1), Engines.Ours(again, pictures, 1));
    }

    [Fact]
    public void A_graph_that_somebody_changed_is_no_known_network_any_more()
    {
        string path = _folder.Of("changed.onnx");
        OnnxFile.Write(path, Small());
        var onnx = OnnxParser.Parse(File.ReadAllBytes(path));
        onnx.Graph.Nodes.First(node => node.Operator == "Clip").Operator = "Relu";
        onnx.Graph.Nodes.First(node => node.Name == "stem.act").Inputs.RemoveRange(1, 2);
        using (var stream = File.Create(path))
            OnnxSerializer.Write(onnx).CopyTo(stream);
        var (model, notes) = OnnxFile.Read(path);
        Assert.False(model.Network.IsKnown);
        Assert.Contains(notes, note => note.Contains("mobilenet_v2 once", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_the_old_one()
    {
        string path = _folder.Of("model.onnx");
        File.WriteAllText(path, "old");
        Directory.CreateDirectory($"{path}.data");
        var exception = Assert.Throws<MenutException>(() => OnnxFile.Write(path, Small(), new OnnxWriteOptions { LargestFile = 0 }));
        Assert.Equal(Fault.Failed, exception.Fault);
        Assert.Equal("old", File.ReadAllText(path));
    }
}
