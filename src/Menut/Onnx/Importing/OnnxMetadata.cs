using System.Collections.Immutable;
using System.Text.Json;
using Menut.Images;
using Menut.Weights.Metadata;

namespace Menut.Onnx.Importing;

/// <summary>What a file's metadata says of the model; what is absent, or can't be read, is null.</summary>
internal sealed record OnnxMetadata(OnnxHeader? Header, ImmutableArray<string>? Classes, Preprocessing? Preprocessing)
{
    public static OnnxMetadata Read(Dictionary<string, string> entries, List<string> notes)
    {
        var header = Parse(OnnxHeader.Key, HeaderJson.ReadOnnx);
        if (header is not null && (header.Version is < 1 or > OnnxHeader.CurrentVersion || string.IsNullOrWhiteSpace(header.Network) || header.Network.Length > 512))
            header = null;
        var preprocessing = Parse(OnnxHeader.PreprocessingKey, PreprocessingJson.Read);
        return new(
            header,
            entries.ContainsKey(OnnxHeader.ClassesKey) ? Parse(OnnxHeader.ClassesKey, MetadataJson.GetTexts) : null,
            header is null || preprocessing is not { Mean.IsDefault: false, StandardDeviation.IsDefault: false } ? null : preprocessing);

        T? Parse<T>(string key, Func<JsonElement, T> read)
        {
            if (!entries.TryGetValue(key, out string? json))
                return default;
            try
            {
                return MetadataJson.Read(json, read);
            }
            catch (JsonException)
            {
                // Another program may have its own entry of that name.
                notes.Add($"its metadata '{key}' cannot be read and is passed over");
                return default;
            }
        }
    }
}
