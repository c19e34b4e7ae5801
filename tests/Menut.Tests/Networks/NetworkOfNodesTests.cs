using System.Collections.Immutable;
using Menut.Networks;
using Menut.Tests.Weights;
using Menut.Weights;

namespace Menut.Tests.Networks;

/// <summary>Networks that come as a list of nodes, in memory and in a model file.</summary>
public sealed class NetworkOfNodesTests
{
    public static TheoryData<string> Names() => [.. KnownNetworks.All.Select(known => known.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_nodes_of_every_known_network_make_it_again(string name)
    {
        var known = KnownNetworks.Create(name, new NetworkOptions { Resolution = 107, Classes = 5 });
        var again = Network.Of("again", known.Nodes.Select(node => new NodeDescription(node.Name, node.Operation, node.Inputs)));
        Assert.False(again.IsKnown);
        Assert.Equal(known.Nodes.Select(node => (node.Name, node.Operation, node.Output)), again.Nodes.Select(node => (node.Name, node.Operation, node.Output)));
        Assert.Equal(NetworkWeights.Of(known).Select(weight => weight.Name), NetworkWeights.Of(again).Select(weight => weight.Name));

        // And the form in which a model file keeps them loses nothing.
        Assert.Equal(known.Nodes.Select(node => (node.Name, node.Operation)), known.Nodes.Select(node => StoredNode.ToDescription(StoredNode.Of(node))).Select(node => (node.Name, node.Operation)));
    }

    [Fact]
    public void Every_operation_can_be_kept()
    {
        Operation[] all =
        [
            new Input(new(3, 8, 8)), new Convolution(4, new(3, 1), 2, Padding.Of(new(1, 0, 2, 1)), 2, true), new BatchNorm(1e-3, 0.01),
            new Activation(ActivationFunction.GELU), new Add(), new Scale(), new MaxPool(3, 2, Padding.Same), new AveragePool(2, 1, Padding.None, false),
            new Concatenation(), new ChannelAffine(true), new MultiQueryAttention(4), new GlobalAveragePool(), new Flatten(), new Dropout(0.2),
            new DropPath(0.1), new Linear(7, false),
        ];
        var types = typeof(Operation).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Operation)));
        Assert.Equal(types.Select(type => type.Name).Order(), all.Select(operation => operation.GetType().Name).Order());
        Assert.All(all, operation => Assert.Equal(operation, StoredNode.ToDescription(StoredNode.Of(new Node("n", operation, [], default))).Operation));
    }

    /// <summary>Of a window that lies in the border alone there is nothing to take a maximum or a mean of.</summary>
    [Fact]
    public void A_pooling_with_a_border_as_wide_as_its_window_is_refused()
    {
        foreach (var operation in (Operation[])[new MaxPool(1, 8, Padding.Of(new(0, 4000, 0, 0))), new AveragePool(2, 1, Padding.Of(new(0, 0, 2, 0)))])
        {
            var error = Assert.Throws<ArgumentException>(() => Network.Of("n", [new("input", new Input(new(3, 8, 8)), []), new("pool", operation, ["input"])]));
            Assert.Contains("around a pooling of", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_model_of_nodes_survives_its_file()
    {
        using var folder = new TemporaryFolder();
        var known = SmallModel.Make();
        var network = Network.Of("mine", known.Network.Nodes.Select(node => new NodeDescription(node.Name, node.Operation, node.Inputs)));
        string path = folder.Of("mine.safetensors");
        new Model(network, known.Tensors, known.Classes, known.Preprocessing).Save(path);
        var loaded = Model.Load(path);
        Assert.Equal("mine", loaded.Network.Name);
        Assert.Equal(Network.OtherFamily, loaded.Network.Family);
        Assert.Equal(network.Nodes.Select(node => (node.Name, node.Operation, node.Output)), loaded.Network.Nodes.Select(node => (node.Name, node.Operation, node.Output)));
    }

    [Theory]
    [InlineData("the first node is the input", "input:input", "input2:input")]
    [InlineData("Two nodes are named 'a'", "input:input", "a:relu(input)", "a:relu(input)")]
    [InlineData("reads 'b', which no node before it is", "input:input", "a:relu(b)", "b:relu(a)")]
    [InlineData("2 inputs where 1 belong", "input:input", "a:relu(input,input)")]
    [InlineData("gives the logits, a vector", "input:input", "a:relu(input)")]
    [InlineData("a vector where a map belongs", "input:input", "a:linear(input)")]
    [InlineData("a vector where a map belongs", "input:input", "a:flatten(input)", "b:conv(a)")]
    [InlineData("a vector where a map belongs", "input:input", "a:flatten(input)", "b:add(input,a)")]
    [InlineData("cannot be", "input:input", "a:pool(input)", "b:add(input,a)")]
    [InlineData("0 channels", "input:input", "a:nothing(input)")]
    [InlineData("a border of", "input:input", "a:wide(input)")]
    [InlineData("would compute", "input:input", "a:huge(input)", "b:flatten(a)")]
    public void Nodes_that_make_no_network_are_refused(string reason, params string[] nodes)
    {
        var exception = Assert.Throws<ArgumentException>(() => Network.Of("broken", nodes.Select(Parse)));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":"a","operation":"warp","inputs":["input"]}""", "unknown operation 'warp'")]
    [InlineData("""{"name":"a","operation":"convolution","inputs":["input"],"outputs":3,"kernel":[3],"stride":[1,1],"padding":"symmetric"}""", "no kernel")]
    [InlineData("""{"name":"a","operation":"activation","inputs":["input"],"function":99}""", "unknown function")]
    [InlineData("""{"name":"a","operation":"convolution","inputs":["input"],"outputs":3,"kernel":[3,3],"stride":[1,1],"padding":"explicit","extent":[-1,0,0,0]}""", "fewer than none")]
    public void Nodes_of_a_file_that_cannot_be_are_named(string node, string reason)
    {
        using var folder = new TemporaryFolder();
        string header = """{"version":1,"network":"x","options":{},"classes":["a"],"preprocessing":{"resolution":8,"interpolation":"bicubic","crop_fraction":1,"mean":[0,0,0],"standard_deviation":[1,1,1]},"nodes":[{"name":"input","operation":"input","shape":[3,8,8]},"""
            + node + "]}";
        string path = folder.Of("x.safetensors");
        SafetensorsFile.Write(path, new Dictionary<string, StoredTensor>(), new Dictionary<string, string> { ["menut"] = header });
        var exception = Assert.Throws<MenutException>(() => Model.Load(path));
        Assert.Equal(Fault.Data, exception.Fault);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    private static NodeDescription Parse(string text)
    {
        string[] parts = text.Split(':', '(', ')');
        ImmutableArray<string> inputs = parts.Length > 2 ? [.. parts[2].Split(',')] : [];
        return new(parts[0], parts[1] switch
        {
            "input" => new Input(new(3, 8, 8)),
            "relu" => new Activation(ActivationFunction.ReLU),
            "linear" => new Linear(4),
            "flatten" => new Flatten(),
            "conv" => new Convolution(4, 1, 1, Padding.None),
            "nothing" => new Convolution(0, 1, 1, Padding.None),
            "wide" => new Convolution(4, 1, 1, Padding.Of(new(0, 5000, 0, 0))),
            "huge" => new Convolution(1 << 24, 1, 1, Padding.Of(new(100, 100, 100, 100))),
            "pool" => new MaxPool(2, 2, Padding.None),
            "add" => new Add(),
            _ => throw new ArgumentException(text),
        }, inputs);
    }
}
