using System.Text.Json.Nodes;
using Menut.Comparison.Exports;

namespace Menut.Fixtures;

/// <summary>The published schema, made strict: readers ignore members that they don't know, but a test must see them.</summary>
internal static class SchemaReading
{
    public static async Task AssertValid(string definition, string json)
    {
        var schema = JsonNode.Parse(JsonSchema.Text)!.AsObject();
        Close(schema);
        schema.Remove("anyOf");
        schema["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/definitions/" + definition });
        var errors = (await NJsonSchema.JsonSchema.FromJsonAsync(schema.ToJsonString())).Validate(json);
        Assert.True(errors.Count == 0, string.Join('\n', errors.Take(5).Select(error => error.ToString())));
    }

    private static void Close(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            if (members.ContainsKey("properties") && members["type"]?.GetValueKind() == System.Text.Json.JsonValueKind.String)
                members["additionalProperties"] = false;
            foreach (var (_, member) in members)
                Close(member);
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
                Close(item);
        }
    }
}
