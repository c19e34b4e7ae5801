using System.Globalization;
using System.Text.Json.Nodes;

namespace Menut.Training.Runs;

/// <summary>Settings as a list of names and values, to compare two of them.</summary>
internal static class JsonText
{
    /// <summary>Each value under the path to it; a list of plain values is one value.</summary>
    public static Dictionary<string, string> Flatten(JsonNode? root)
    {
        var flat = new Dictionary<string, string>();
        void Visit(string path, JsonNode? node)
        {
            if (node is JsonObject values)
            {
                foreach (var (key, value) in values)
                    Visit(path.Length == 0 ? key : $"{path}.{key}", value);
            }
            else if (node is JsonArray { Count: > 0 } items && items[0] is JsonObject)
            {
                for (int i = 0; i < items.Count; i++)
                    Visit($"{path}.{i.ToString(CultureInfo.InvariantCulture)}", items[i]);
            }
            else
            {
                flat[path] = node?.ToJsonString() ?? "null";
            }
        }

        Visit("", root);
        return flat;
    }
}
