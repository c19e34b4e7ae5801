using System.Text.Json;
using Menut.Comparison.Catalogue;

namespace Menut.Comparison.Exports.DataSet;

/// <summary>Every method and published figure, in all languages, as JSON (<c>menut.schema.json</c>).</summary>
public static class MethodSetJson
{
    private const int Version = 1;

    /// <summary>The whole set.</summary>
    public static string Write(MethodCatalogue catalogue) => JsonText.Write(json =>
    {
        WriteHead(json, catalogue);
        WriteMethods(json, catalogue, catalogue.Methods);
        json.Array("published", catalogue.Published, figure => json.Object(() => PublishedJson.Write(json, figure)));
    });

    /// <summary>Schema, version, and the data's version.</summary>
    public static void WriteHead(Utf8JsonWriter json, MethodCatalogue catalogue)
    {
        json.Schema("menut-methods", Version);
        json.WriteString("data_version", catalogue.Version);
    }

    /// <summary>Some of the methods.</summary>
    public static void WriteMethods(Utf8JsonWriter json, MethodCatalogue catalogue, IEnumerable<Method> methods) =>
        json.Array("methods", methods, method => json.Object(() => MethodJson.Write(json, method, catalogue)));
}
