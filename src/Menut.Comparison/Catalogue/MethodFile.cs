using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Menut.Comparison.Catalogue;

/// <summary>How a method lies in its file. An unknown or missing key is an error, so that a typo cannot lose a fact.</summary>
internal sealed class MethodFile
{
    public required string Id { get; init; }
    public required Dictionary<string, string> Names { get; init; }
    public required string Field { get; init; }
    public required string Family { get; init; }
    public required int Year { get; init; }
    public required string Author { get; init; }
    public required Dictionary<string, string> Type { get; init; }
    public required MethodSource Source { get; init; }
    public required ImmutableArray<string> Aliases { get; init; }
    public required ImmutableArray<string> DescendsFrom { get; init; }
    public required ImmutableArray<string> Uses { get; init; }
    public required ImmutableArray<string> Related { get; init; }
    public required Dictionary<string, string> Summary { get; init; }
    public required ImmutableArray<string> Networks { get; init; }

    /// <summary>Reads one file.</summary>
    /// <exception cref="MenutException">Not JSON, an unknown key, a key that is missing.</exception>
    public static Method Read(string name, string json)
    {
        try
        {
            var file = JsonSerializer.Deserialize(json, CatalogueJson.Default.MethodFile)!;
            return new Method
            {
                Id = file.Id,
                Names = new(file.Names),
                Field = file.Field,
                Family = file.Family,
                Year = file.Year,
                Author = file.Author,
                Type = new(file.Type),
                Source = file.Source,
                Aliases = file.Aliases,
                DescendsFrom = file.DescendsFrom,
                Uses = file.Uses,
                Related = file.Related,
                Summary = new(file.Summary),
                Networks = file.Networks,
            };
        }
        catch (JsonException e)
        {
            throw MenutException.WrongData($"{name}: {e.Message}", e);
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MethodFile))]
[JsonSerializable(typeof(ImmutableArray<PublishedFigure>))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
