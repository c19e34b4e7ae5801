using Menut.Networks;
using Menut.OnnxRuntime;

namespace Menut.Onnx.Tests;

public sealed class OnnxRuntimeEngineTests
{
    [Fact]
    public void It_answers_as_ours_does()
    {
        var model = RandomModel.Of(KnownNetworks.Create("mobilenet_v3_small", new NetworkOptions { Width = 0.5, Resolution = 64, Classes = 7 }));
        float[] pictures = RandomModel.Pictures(model.Network.Input, 3);
        using var engine = new OnnxRuntimeEngine(model, threads: 1);
        Assert.Equal(("onnxruntime", 1, 7, model.Network.Input), (engine.Name, engine.Threads, engine.Classes, engine.Input));
        Engines.Agree(Engines.Ours(model, pictures, 3), engine.Logits(pictures, 3));
        Engines.Agree(Engines.Ours(model, pictures[..(pictures.Length / 3)], 1), engine.Logits(pictures.AsSpan(0, pictures.Length / 3), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => engine.Logits(pictures, 2));

        using var folder = new TemporaryFolder();
        OnnxFile.Write(folder.Of("model.onnx"), model);
        using var read = new OnnxRuntimeEngine(folder.Of("model.onnx"), threads: 1);
        Assert.Equal((engine.Classes, engine.Input), (read.Classes, read.Input));
        Assert.Equal(engine.Logits(pictures, 3), read.Logits(pictures, 3));
    }

    [Fact]
    public void A_file_that_it_cannot_read_is_named_in_one_line()
    {
        var error = Assert.Throws<MenutException>(() => new OnnxRuntimeEngine("nowhere.onnx"));
        Assert.StartsWith("ONNX Runtime refuses nowhere.onnx: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mobilenet_v3_small")]
    [InlineData("mobilenet_v4_hybrid_medium")]
    [InlineData("inception_v3")]
    public void Every_operator_set_that_can_be_asked_for_runs(string name)
    {
        int resolution = name == "inception_v3" ? 96 : 64;
        var model = RandomModel.Of(KnownNetworks.Create(name, new NetworkOptions { Resolution = resolution, Classes = 7 }));
        float[] pictures = RandomModel.Pictures(model.Network.Input, 1);
        float[] expected = Engines.Ours(model, pictures, 1);
        using var folder = new TemporaryFolder();
        for (int opset = OnnxWriteOptions.LowestOpset; opset <= OnnxWriteOptions.HighestOpset; opset++)
        {
            string path = folder.Of($"{opset}.onnx");
            OnnxFile.Write(path, model, new OnnxWriteOptions { Opset = opset });
            Engines.Agree(expected, Engines.OnnxRuntime(path, pictures, 1, 3, resolution, resolution));
            Engines.Agree(expected, Engines.Ours(OnnxFile.Read(path).Model, pictures, 1));
        }
    }
}
