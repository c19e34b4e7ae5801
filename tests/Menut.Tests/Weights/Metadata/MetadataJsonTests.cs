using System.Collections.Immutable;
using Menut.Images;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Tests.Weights.Metadata;

/// <summary>Files that were written stay readable, and what is written stays what others read: every field, letter by letter.</summary>
public sealed class MetadataJsonTests : IDisposable
{
    private const string Known = """
        {"version":1,"network":"mobilenet_v3_small","options":{"width":0.05,"depth":1,"resolution":33,"classes":2,
        "stem_stride":2,"dropout":0.1,"drop_path":0.2,"activation":"GELU","squeeze_excitation":false,"source":"TensorFlow",
        "auxiliary_head":false,"conventions":{"padding":"Same","batch_norm_epsilon":0.001,"batch_norm_momentum":0.01}},
        "classes":["\u003C\u00E9\u003E","\u0022\u0026\u0027"],"preprocessing":{"resolution":33,"interpolation":"Lanczos",
        "crop_fraction":0.9,"mean":[0.5,0.1,1E-07],"standard_deviation":[1,0.25,300000000],"resize_to":40,"crop_mode":"Squash"},
        "provenance":{"data":"d","data_fingerprint":"f","recipe":{"a":"1","b":"2"},"seed":-9223372036854775808,"epochs":3,
        "teachers":["t"],"menut_version":"1"}}
        """;

    private const string Other = """
        {"version":1,"network":"own","options":{"width":1,"depth":1,"resolution":8,"classes":2,"stem_stride":2,
        "squeeze_excitation":true,"auxiliary_head":false},"classes":["\u003C\u00E9\u003E","\u0022\u0026\u0027"],
        "preprocessing":{"resolution":8,"interpolation":"Nearest","crop_fraction":1,"mean":[0,0,0],"standard_deviation":[1,1,1],
        "crop_mode":"Center"},"provenance":{"recipe":{},"teachers":[]},"nodes":[{"name":"in","operation":"input","inputs":[],
        "shape":[3,8,9]},{"name":"c","operation":"convolution","inputs":["in"],"outputs":4,"kernel":[3,1],"stride":[2,1],
        "padding":"Explicit","extent":[1,0,2,3],"groups":1,"bias":false},{"name":"n","operation":"batch_norm","inputs":["c"],
        "epsilon":1E-05,"momentum":0.1},{"name":"a","operation":"activation","inputs":["n"],"function":"HardSwish"},{"name":"m",
        "operation":"max_pool","inputs":["a"],"kernel":[1,1],"stride":[1,1],"padding":"None"},{"name":"v",
        "operation":"average_pool","inputs":["m"],"kernel":[1,1],"stride":[1,1],"padding":"Same","counts_padding":true},
        {"name":"f","operation":"channel_affine","inputs":["v"],"bias":true},{"name":"p","operation":"global_average_pool",
        "inputs":["f"]},{"name":"s","operation":"scale","inputs":["f","p"]},{"name":"q","operation":"multi_query_attention",
        "inputs":["s","s","s"],"heads":1},{"name":"\u002B","operation":"add","inputs":["q","s"]},{"name":"k",
        "operation":"concatenation","inputs":["\u002B"]},{"name":"g","operation":"global_average_pool","inputs":["k"]},
        {"name":"l","operation":"flatten","inputs":["g"]},{"name":"d","operation":"dropout","inputs":["l"],"rate":0.2},
        {"name":"x","operation":"drop_path","inputs":["d"],"rate":0.5},{"name":"z","operation":"linear","inputs":["x"],
        "outputs":2,"bias":true}]}
        """;

    private static readonly ImmutableArray<string> Classes = ["<é>", "\"&'"];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_option_of_a_known_network_has_its_place()
    {
        var network = KnownNetworks.Create("mobilenet_v3_small", new NetworkOptions
        {
            Width = 0.05, Resolution = 33, Classes = 2, Dropout = 0.1, DropPath = 0.2, Activation = ActivationFunction.GELU,
            SqueezeExcitation = false, Source = NetworkSource.TensorFlow, Conventions = Conventions.TensorFlow,
        });
        var preprocessing = new Preprocessing(33, Interpolation.Lanczos, 0.9, [0.5f, 0.1f, 1e-7f], [1f, 0.25f, 3e8f])
        {
            ResizeTo = 40, CropMode = CropMode.Squash,
        };
        var provenance = new Provenance
        {
            Data = "d", DataFingerprint = "f", Seed = long.MinValue, Epochs = 3, Teachers = ["t"], MenutVersion = "1",
            Recipe = ImmutableSortedDictionary<string, string>.Empty.Add("b", "2").Add("a", "1"),
        };
        AssertWritten(Known, network, preprocessing, provenance);
    }

    [Fact]
    public void Every_operation_of_another_network_has_its_place()
    {
        var none = Padding.None;
        var network = Network.Of("own",
        [
            new("in", new Input(new Shape(3, 8, 9)), []),
            new("c", new Convolution(4, new Window(3, 1), new Window(2, 1), Padding.Of(new PaddingExtent(1, 0, 2, 3))), ["in"]),
            new("n", new BatchNorm(1e-5, 0.1), ["c"]),
            new("a", new Activation(ActivationFunction.HardSwish), ["n"]),
            new("m", new MaxPool(1, 1, none), ["a"]),
            new("v", new AveragePool(1, 1, PaddingRule.Same, CountsPadding: true), ["m"]),
            new("f", new ChannelAffine(true), ["v"]),
            new("p", new GlobalAveragePool(), ["f"]),
            new("s", new Scale(), ["f", "p"]),
            new("q", new MultiQueryAttention(1), ["s", "s", "s"]),
            new("+", new Add(), ["q", "s"]),
            new("k", new Concatenation(), ["+"]),
            new("g", new GlobalAveragePool(), ["k"]),
            new("l", new Flatten(), ["g"]),
            new("d", new Dropout(0.2), ["l"]),
            new("x", new DropPath(0.5), ["d"]),
            new("z", new Linear(2, Bias: true), ["x"]),
        ]);
        AssertWritten(Other, network, new Preprocessing(8, Interpolation.Nearest, 1, [0, 0, 0], [1, 1, 1]), new Provenance());
    }

    private void AssertWritten(string expected, Network network, Preprocessing preprocessing, Provenance provenance)
    {
        var tensors = NetworkWeights.Of(network).ToDictionary(
            weight => weight.Name, weight => StoredTensor.FromFloats(weight.Shape, new float[weight.Shape.Aggregate(1L, (product, side) => product * side)]));
        string first = _folder.Of("first.safetensors"), second = _folder.Of("second.safetensors");
        new Model(network, tensors, Classes, preprocessing, provenance).Save(first);
        Assert.Equal(expected.ReplaceLineEndings(""), Text(first));

        // What was read and is written again shows that every field was read.
        Model.Load(first).Save(second);
        Assert.Equal(Text(first), Text(second));
        Assert.Equal(Classes.AsEnumerable(), Model.Load(second).Classes);
    }

    private static string Text(string path) => SafetensorsFile.Read(path).Metadata["menut"];
}
