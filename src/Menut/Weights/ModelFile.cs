using System.Collections.Immutable;
using System.Text.Json;
using Menut.Images;
using Menut.Networks;
using Menut.Weights.Metadata;

namespace Menut.Weights;

/// <summary>The metadata that makes a safetensors file a model: one JSON text under <c>menut</c>.</summary>
internal static class ModelFile
{
    private const string Key = "menut";
    private const int Version = 1;

    public static Model Read(string path) => SafetensorsFile.Open(path, stream => Read(stream, path, path));

    public static Model Read(Stream stream) => Read(stream, "the stream", "The stream");

    private static Model Read(Stream stream, string name, string nameAtStart)
    {
        var file = SafetensorsFile.ReadHeader(stream, name);
        if (!file.Metadata.TryGetValue(Key, out string? json))
            throw MenutException.WrongData($"{nameAtStart} is a safetensors file but not a Menut model: its metadata has no '{Key}'.");
        // In a cold process the network takes as long as its weights.
        var described = new Beside<DescribedModel>(() => Describe(json, nameAtStart));
        var tensors = SafetensorsFile.ReadTensors(stream, file, name);
        var (header, network) = described.Result();
        return Told(nameAtStart, () => new Model(network, tensors, header.Classes, header.Preprocessing, header.Provenance));
    }

    private static DescribedModel Describe(string json, string path) => Told(path, () =>
    {
        var header = MetadataJson.Read(json, HeaderJson.ReadModel);
        if (header.Version < 1)
            throw MenutException.WrongData($"{path} is not a Menut model: there is no model format {header.Version}.");
        if (header.Version > Version)
            throw MenutException.WrongData($"{path} was written by a newer Menut (model format {header.Version}, known up to {Version}).");
        return new DescribedModel(
            header,
            header.Nodes is { } nodes
                ? Network.Of(header.Network, nodes.Select(StoredNode.ToDescription))
                : KnownNetworks.Create(header.Network, header.Options));
    });

    /// <summary>Whatever is wrong with what a file says is said of the file.</summary>
    private static T Told<T>(string path, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (JsonException exception)
        {
            throw MenutException.WrongData($"{path} is not a Menut model: its metadata cannot be read.", exception);
        }
        catch (ArgumentException exception)
        {
            throw MenutException.WrongData($"{path} cannot be used. {ForeignText.OneLine(exception.Message)}", exception);
        }
        catch (MenutException exception) when (exception.Fault == Fault.Usage)
        {
            throw MenutException.WrongData($"{path} describes a network that cannot be made: {ForeignText.OneLine(exception.Message)}", exception);
        }
    }

    public static void Write(string path, Model model)
    {
        var header = new ModelHeader(
            Version, model.Network.Name, model.Network.Options, model.Classes, model.Preprocessing, model.Provenance,
            model.Network.IsKnown ? null : [.. model.Network.Nodes.Select(StoredNode.Of)]);
        string json = MetadataJson.Write(json => HeaderJson.Write(json, header));
        var ordered = NetworkWeights.Of(model.Network).Select(weight => weight.Name).ToDictionary(name => name, name => model.Tensors[name]);
        SafetensorsFile.Write(path, ordered, new Dictionary<string, string> { [Key] = json });
    }
}

/// <summary>The JSON under <c>menut</c>.</summary>
/// <param name="Version">Format version; a reader refuses what is newer than itself.</param>
/// <param name="Network">Name for <see cref="KnownNetworks"/>, or of the nodes.</param>
/// <param name="Options">Options for it.</param>
/// <param name="Classes">Class names.</param>
/// <param name="Preprocessing">How a picture becomes the input.</param>
/// <param name="Provenance">Where the weights come from.</param>
/// <param name="Nodes">The nodes of a network that no name stands for.</param>
internal sealed record ModelHeader(
    int Version,
    string Network,
    NetworkOptions Options,
    ImmutableArray<string> Classes,
    Preprocessing Preprocessing,
    Provenance? Provenance = null,
    ImmutableArray<StoredNode>? Nodes = null);

/// <summary>A model without its weights.</summary>
/// <param name="Header">What the file says.</param>
/// <param name="Network">The network that it means.</param>
internal sealed record DescribedModel(ModelHeader Header, Network Network);
