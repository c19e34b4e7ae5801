using Menut.Networks;
using Menut.Training.Native;
using Menut.Weights;

namespace Menut.Onnx.Tests;

/// <summary>Ours to ONNX, read by ONNX Runtime and by ourselves: every network that Menut knows, with batch norms that do something.</summary>
public sealed class RoundTripTests : IDisposable
{
    private const int Batch = 2;

    private readonly TemporaryFolder _folder = new();

    public RoundTripTests() => LibTorch.Require();

    public static TheoryData<string> Networks() => [.. KnownNetworks.All.Select(known => known.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Networks))]
    public void Every_network_computes_the_same_everywhere(string name)
    {
        var model = RandomModel.Of(Small(name));
        string path = _folder.Of("model.onnx");
        OnnxFile.Write(path, model);

        float[] pictures = RandomModel.Pictures(model.Network.Input, Batch);
        float[] ours = Engines.Ours(model, pictures, Batch);
        Engines.Agree(ours, Runtime(path, model, pictures));

        var (read, notes) = OnnxFile.Read(path);
        Assert.Empty(notes);
        Assert.True(read.Network.IsKnown);
        Assert.Equal(name, read.Network.Name);
        Assert.Equal(model.Network.Options with { AuxiliaryHead = false }, read.Network.Options);
        Assert.Equal(model.Classes, read.Classes);
        Assert.Equal(model.Preprocessing, read.Preprocessing);
        Assert.Equal(model.Provenance.Data, read.Provenance.Data);
        Engines.Agree(ours, Engines.Ours(read, pictures, Batch));
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Folded_batch_norms_change_nothing(string name)
    {
        var model = RandomModel.Of(Small(name));
        string path = _folder.Of("folded.onnx"), saved = _folder.Of("folded.safetensors");
        OnnxFile.Write(path, model, new OnnxWriteOptions { Fold = true });

        float[] pictures = RandomModel.Pictures(model.Network.Input, Batch);
        float[] ours = Engines.Ours(model, pictures, Batch);
        Engines.Agree(ours, Runtime(path, model, pictures));

        var (read, notes) = OnnxFile.Read(path);
        Assert.Single(notes);
        Assert.DoesNotContain(read.Network.Nodes, node => node.Operation is BatchNorm && read.Network[node.Inputs[0]].Operation is Convolution);
        Assert.Equal(model.Classes, read.Classes);
        Assert.Equal(model.Preprocessing, read.Preprocessing);

        // A network without a name goes on as a list of nodes.
        read.Save(saved);
        var loaded = Model.Load(saved);
        Assert.Equal(read.Network.Nodes.Select(node => (node.Name, node.Operation, node.Output)), loaded.Network.Nodes.Select(node => (node.Name, node.Operation, node.Output)));
        Engines.Agree(ours, Engines.Ours(loaded, pictures, Batch));
    }

    private static float[] Runtime(string path, Model model, float[] pictures)
    {
        var (channels, height, width) = model.Network.Input;
        return Engines.OnnxRuntime(path, pictures, Batch, channels, height, width);
    }

    /// <summary>Small pictures, few classes and half the channels: what a deep network repeats is the same at any size.</summary>
    private static Network Small(string name) => KnownNetworks.Create(name, new NetworkOptions
    {
        Resolution = name.StartsWith("inception", StringComparison.Ordinal) ? 107 : 47,
        Width = !KnownNetworks.Find(name)!.ScalesWidth ? 1 : name == "efficientnet_l2" ? 0.1 : 0.5,
        Classes = 7,
    });
}
