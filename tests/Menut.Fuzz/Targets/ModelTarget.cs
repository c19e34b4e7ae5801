using System.Text.Json;
using Menut.Fuzz.Files;
using Menut.Fuzz.Mutations;
using Menut.Images;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Fuzz.Targets;

/// <summary>Menut's own model files: safetensors whose metadata describes a network, its options and its preprocessing.</summary>
internal sealed class ModelTarget : IFuzzTarget
{
    private const string Key = "menut";

    private static readonly string[] Words =
    [
        .. KnownNetworks.All.Select(definition => definition.Name),
        "version", "network", "options", "width", "resolution", "classes", "preprocessing", "crop", "mean", "tensor_flow", "timm", "hard_swish", "gelu", "bilinear", "",
        "convolution", "add", "scale", "flatten", "linear", "concatenation", "multi_query_attention", "average_pool", "input", "stem.conv", "head.pool",
        "explicit", "same", "outputs", "groups", "kernel", "extent", "shape",
    ];

    /// <summary>Options that a file may set, and the seed does not.</summary>
    private static readonly string[] Options =
    [
        "\"depth\":2", "\"dropout\":0.5", "\"drop_path\":0.1", "\"stem_stride\":1", "\"activation\":\"re_l_u\"", "\"source\":\"torchvision\"",
        "\"squeeze_excitation\":false", "\"auxiliary_head\":true",
    ];

    private readonly (string Header, string Metadata, byte[] Data)[] _seeds = [Seed(asNodes: false), Seed(asNodes: true)];

    public string Name => "model";

    public byte[] Next(Random random)
    {
        const string Begin = "\"options\":{";
        var (header, metadata, data) = Interesting.Of(random, _seeds);
        if (random.Next(2) == 0)
            metadata = metadata.Replace(Begin, $"{Begin}{Interesting.Of(random, Options)},", StringComparison.Ordinal);
        metadata = TextMutations.Apply(random, metadata, Words);
        return SafetensorsBytes.Of(
            $"{{\"__metadata__\":{{\"{Key}\":\"{JsonEncodedText.Encode(metadata)}\"}},{header[1..]}", data);
    }

    public void Read(string path) => Model.Load(path);

    /// <summary>A small model as Menut writes it, taken apart; with a name for its network, or with a list of nodes.</summary>
    private static (string Header, string Metadata, byte[] Data) Seed(bool asNodes)
    {
        var network = KnownNetworks.Create("mobilenet_v1_shallow", new NetworkOptions { Width = 0.01, Resolution = 17, Classes = 2 });
        if (asNodes)
            network = Network.Of("nodes", network.Nodes.Select(node => new NodeDescription(node.Name, node.Operation, node.Inputs)));
        var tensors = NetworkWeights.Of(network).ToDictionary(
            weight => weight.Name, weight => StoredTensor.FromFloats(weight.Shape, new float[weight.Shape.Aggregate(1L, (product, side) => product * side)]));
        string path = Path.GetTempFileName();
        try
        {
            new Model(network, tensors, ["a", "b"], Preprocessing.ImageNet(17)).Save(path);
            byte[] file = File.ReadAllBytes(path);
            int length = (int)BitConverter.ToInt64(file);
            using var document = JsonDocument.Parse(file.AsMemory(8, length));
            string header = JsonSerializer.Serialize(document.RootElement.EnumerateObject()
                .Where(property => property.Name != "__metadata__").ToDictionary(property => property.Name, property => property.Value));
            return (header, document.RootElement.GetProperty("__metadata__").GetProperty(Key).GetString()!, file[(8 + length)..]);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
