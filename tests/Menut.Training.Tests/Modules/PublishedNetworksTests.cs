using Menut.Fixtures;
using Menut.Networks;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Weights.Import;
using Menut.Weights.Names;
using TorchSharp;

namespace Menut.Training.Tests.Modules;

/// <summary>Weights under the keys of torchvision and timm, imported and run: what the libraries answer, at the end and on the way.</summary>
public sealed class PublishedNetworksTests
{
    public PublishedNetworksTests() => LibTorch.Require();

    public static TheoryData<string> Fixtures() => [.. NetworkFixture.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Logits_and_outputs_on_the_way_agree_with_the_library(string name)
    {
        var fixture = NetworkFixture.Load(name);
        var plan = WeightImport.Plan(fixture.Weights(), $"{name}.pth", new ImportOptions
        {
            Source = fixture.Source,
            Resolution = fixture.Resolution,
            AuxiliaryHead = fixture.Source == "torchvision/inception_v3",
        });
        Assert.Empty(plan.Missing);
        Assert.Empty(plan.Unused);
        Assert.Equal(Menut.Costs.NetworkCost.Of(plan.Network).Parameters, fixture.Parameters);
        using var module = NetworkModule.Create(plan.Load());
        module.eval();
        var stages = fixture.Stages.ToLookup(stage => NodeOf(stage.Module, plan.Network, plan.Library), stage => stage);
        int seen = 0;
        module.Observer = (node, output) =>
        {
            foreach (var stage in stages[node.Name])
            {
                Compare(stage, output);
                seen++;
            }
        };

        using var noGrad = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        var logits = module.call(torch.tensor(fixture.Input(), [1, 3, fixture.Resolution, fixture.Resolution]).ChannelsLast());

        AssertClose(fixture.Logits, logits.contiguous().data<float>().ToArray(), "logit");
        Assert.Equal(fixture.Stages.Length, seen);
    }

    private static void Compare(NetworkFixture.Stage stage, torch.Tensor output)
    {
        using var scope = torch.NewDisposeScope();
        Assert.Equal(stage.Shape.Select(side => (long)side), output.shape.Concat(Enumerable.Repeat(1L, 4)).Take(stage.Shape.Length));
        float[] values = output.contiguous().data<float>().ToArray();
        AssertClose(stage.First, values[..stage.First.Length], stage.Module);
        double mean = values.Average(value => (double)value), variance = values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
        AssertClose([(float)stage.Mean, (float)stage.Std], [(float)mean, (float)Math.Sqrt(variance)], $"mean and deviation of {stage.Module}");
    }

    private static void AssertClose(float[] theirs, float[] ours, string what)
    {
        for (int i = 0; i < theirs.Length; i++)
            Assert.True(Math.Abs(ours[i] - theirs[i]) <= 1e-4 + 1e-4 * Math.Abs(theirs[i]), $"{what} {i}: {ours[i]}, theirs {theirs[i]}");
    }

    /// <summary>
    /// The last node of one of the library's modules: a layer by its own key; a block, a stage or a sequence by the last key inside, and
    /// then what our names hold together with it (activation, addition, concatenation).
    /// </summary>
    private static string NodeOf(string module, Network network, WeightLibrary library)
    {
        var nodes = WeightNames.Of(network, library)
            .Select(weight => (Node: Parent(weight.Name), Key: Parent(weight.Key)))
            .Where(pair => pair.Key == module || pair.Key.StartsWith($"{module}.", StringComparison.Ordinal)).ToArray();
        // timm's conv_head lets MobileNetV1 through.
        if (nodes is [])
            return network["head.pool"].Inputs[0];
        var (node, key) = nodes[^1];
        if (key == module)
            return node;
        string[] parts = node.Split('.');
        string scope = parts is [var stage, var block, ..] && block.StartsWith("block", StringComparison.Ordinal) ? $"{stage}.{block}"
            : parts is ["stem", _, _] ? $"{parts[0]}.{parts[1]}"
            : parts[0];
        return network.Nodes.Last(candidate => candidate.Name.StartsWith($"{scope}.", StringComparison.Ordinal)).Name;
    }

    private static string Parent(string name) => name[..name.LastIndexOf('.')];
}
