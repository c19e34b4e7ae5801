using Menut.Networks;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Weights;
using TorchSharp;

namespace Menut.Training.Tests.Modules;

/// <summary>Not only the logits of the deeper MobileNets: what comes out of every block.</summary>
public sealed class MobileNetStagesTests
{
    public MobileNetStagesTests() => LibTorch.Require();

    [Theory]
    [InlineData("timm.mobilenetv3_large_100", "mobilenet_v3_large", "pytorch", 19)]
    [InlineData("timm.tf_mobilenetv3_large_100", "mobilenet_v3_large", "tensorflow", 19)]
    [InlineData("timm.mobilenetv4_conv_small", "mobilenet_v4_conv_small", null, 20)]
    [InlineData("torchvision.mobilenet_v3_large", "mobilenet_v3_large", null, 18)]
    [InlineData("torchvision.mobilenet_v3_small", "mobilenet_v3_small", null, 14)]
    public void Every_block_agrees_with_public_implementations(string fixtureName, string networkName, string? conventions, int blocks)
    {
        var fixture = NetworkFixture.Load(fixtureName);
        var network = KnownNetworks.Create(
            networkName, new NetworkOptions { Resolution = fixture.Resolution, Conventions = NetworkFixture.Conventions(conventions) });
        // timm's stages (blocks.3) say again what their last blocks (blocks.3.5) say.
        var stages = fixture.Stages.Where(stage => !stage.Module.StartsWith("blocks.", StringComparison.Ordinal) || stage.Module.Count(letter => letter == '.') == 2).ToArray();
        Assert.Equal(blocks, stages.Length);

        using var scope = torch.NewDisposeScope();
        using var mode = torch.inference_mode();
        var outputs = Outputs(network, fixture);
        foreach (var (stage, node) in stages.Zip(Nodes(network, stages)))
        {
            var output = outputs[node.Name];
            Assert.Equal(stage.Shape, node.Name == "head.classifier" ? output.shape : [1, node.Output.Channels, node.Output.Height, node.Output.Width]);
            Close(stage.Mean, output.mean().item<float>(), $"{stage.Module}: mean");
            Close(stage.Std, output.std().item<float>(), $"{stage.Module}: deviation");
            float[] first = output.flatten()[..8].contiguous().data<float>().ToArray();
            for (int i = 0; i < first.Length; i++)
                Close(stage.First[i], first[i], $"{stage.Module}, value {i}");
        }
    }

    private static void Close(double theirs, float ours, string what) =>
        Assert.True(Math.Abs(theirs - ours) <= 1e-4 + 1e-4 * Math.Abs(theirs), $"{what}: {ours}, theirs {theirs}");

    /// <summary>
    /// Our nodes in the stages' order: the stem, the last node of every block, the convolution before pooling, [the hidden layer], the
    /// classifier. timm's stem and hidden layer are convolutions alone, torchvision's stem includes norm and activation.
    /// </summary>
    private static IEnumerable<Node> Nodes(Network network, NetworkFixture.Stage[] stages)
    {
        bool timm = stages[0].Module == "conv_stem";
        yield return network[timm ? "stem.conv" : "stem.act"];
        var blocks = network.Nodes.Where(node => node.Name.Contains("block", StringComparison.Ordinal));
        foreach (var block in blocks.GroupBy(node => node.Name[..(node.Name.IndexOf('.', node.Name.IndexOf("block", StringComparison.Ordinal)))]))
            yield return block.Last();
        yield return network["features.act"];
        if (timm)
            yield return network.Nodes.First(node => node.Name is "head.hidden" or "head.hidden.conv");
        yield return network["head.classifier"];
    }

    /// <summary>The output of every node, none given back.</summary>
    private static Dictionary<string, torch.Tensor> Outputs(Network network, NetworkFixture fixture)
    {
        var weights = fixture.Weights(network).ToDictionary(weight => weight.Key, weight => weight.Value.ToTorch(torch.CPU));
        var outputs = new Dictionary<string, torch.Tensor>();
        foreach (var node in network.Nodes)
        {
            torch.Tensor[] inputs = node.Operation is Input
                ? [torch.tensor(fixture.Input(), [1, 3, fixture.Resolution, fixture.Resolution])]
                : [.. node.Inputs.Select(input => outputs[input])];
            var context = new LayerContext(node, network.InputShapes(node), part => weights[$"{node.Name}.{part}"], OwnsInput: false);
            outputs.Add(node.Name, node.Operation.Read(LayerReader.Instance, context)(inputs, false));
        }

        return outputs;
    }
}
