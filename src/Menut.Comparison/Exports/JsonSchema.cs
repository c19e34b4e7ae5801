namespace Menut.Comparison.Exports;

/// <summary>The JSON Schema (draft 7) of every JSON document that Menut's page and API give, each under <c>definitions</c>.</summary>
public static class JsonSchema
{
    /// <summary>The schema's text.</summary>
    public static string Text { get; } = Resources.Read("menut.schema.json");
}
