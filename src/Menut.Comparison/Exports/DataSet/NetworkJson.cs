using System.Text.Json;
using Menut.Comparison.Catalogue;
using Menut.Networks;

namespace Menut.Comparison.Exports.DataSet;

/// <summary>A network as published, with its computed costs, as JSON.</summary>
public static class NetworkJson
{
    private const int Version = 1;

    /// <summary>Schema, version, and the data's version.</summary>
    public static void WriteHead(Utf8JsonWriter json, MethodCatalogue catalogue)
    {
        json.Schema("menut-networks", Version);
        json.WriteString("data_version", catalogue.Version);
    }

    /// <summary>Every network.</summary>
    public static void WriteNetworks(Utf8JsonWriter json, MethodCatalogue catalogue) =>
        json.Array("networks", KnownNetworks.All, definition => json.Object(() => Write(json, definition, catalogue)));

    /// <summary>Writes the members of its object.</summary>
    public static void Write(Utf8JsonWriter json, NetworkDefinition definition, MethodCatalogue catalogue)
    {
        var (network, cost) = Thing.CostedAsPublished(definition);
        json.WriteString("name", definition.Name);
        json.WriteString("family", definition.Family);
        json.WriteNumber("parameters", cost.Parameters);
        json.WriteNumber("macs", cost.MultiplyAdds);
        json.WriteNumber("resolution", network.Resolution);
        json.WriteNumber("classes", network.Classes);
        json.Text("method", catalogue.OfNetwork(definition.Name)?.Id);
        if (catalogue.PublishedFor(definition.Name) is { } figure)
        {
            json.WriteStartObject("published");
            PublishedJson.Write(json, figure);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("published");
        }
    }
}
