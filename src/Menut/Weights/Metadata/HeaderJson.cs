using System.Text.Json;
using Menut.Onnx;

namespace Menut.Weights.Metadata;

/// <summary>What stands under <c>menut</c> in a model file and in an ONNX file.</summary>
internal static class HeaderJson
{
    public static ModelHeader ReadModel(JsonElement json) => new(
        json.GetProperty("version").GetInt32(),
        json.GetProperty("network").GetText(),
        OptionsJson.Read(json.GetProperty("options")),
        json.GetProperty("classes").GetTexts(),
        PreprocessingJson.Read(json.GetProperty("preprocessing")),
        json.Optional("provenance") is { } provenance ? ProvenanceJson.Read(provenance) : null,
        json.Optional("nodes") is { } nodes ? [.. nodes.EnumerateArray().Select(NodeJson.Read)] : null);

    public static void Write(Utf8JsonWriter json, ModelHeader header)
    {
        json.WriteStartObject();
        json.WriteNumber("version", header.Version);
        json.WriteString("network", header.Network);
        json.WritePropertyName("options");
        OptionsJson.Write(json, header.Options);
        json.WriteTexts("classes", header.Classes);
        json.WritePropertyName("preprocessing");
        PreprocessingJson.Write(json, header.Preprocessing);
        WriteProvenance(json, header.Provenance);
        if (header.Nodes is { } nodes)
        {
            json.WriteStartArray("nodes");
            foreach (var node in nodes)
                NodeJson.Write(json, node);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static OnnxHeader ReadOnnx(JsonElement json) => new(
        json.GetProperty("version").GetInt32(),
        json.GetProperty("network").GetText(),
        json.Optional("options") is { } options ? OptionsJson.Read(options) : null,
        json.Given("pixels")?.GetBoolean() ?? false,
        json.Optional("provenance") is { } provenance ? ProvenanceJson.Read(provenance) : null);

    public static void Write(Utf8JsonWriter json, OnnxHeader header)
    {
        json.WriteStartObject();
        json.WriteNumber("version", header.Version);
        json.WriteString("network", header.Network);
        if (header.Options is { } options)
        {
            json.WritePropertyName("options");
            OptionsJson.Write(json, options);
        }

        json.WriteBoolean("pixels", header.Pixels);
        WriteProvenance(json, header.Provenance);
        json.WriteEndObject();
    }

    private static void WriteProvenance(Utf8JsonWriter json, Provenance? provenance)
    {
        if (provenance is null)
            return;
        json.WritePropertyName("provenance");
        ProvenanceJson.Write(json, provenance);
    }
}
