using System.Collections.Immutable;
using System.Text.Json;

namespace Menut.Weights.Metadata;

/// <summary>Where weights come from, as JSON.</summary>
internal static class ProvenanceJson
{
    public static Provenance Read(JsonElement json)
    {
        var recipe = ImmutableSortedDictionary<string, string>.Empty;
        if (json.Given("recipe") is { } settings)
        {
            foreach (var setting in settings.EnumerateObject())
                recipe = recipe.Add(setting.Name, setting.Value.GetString()!);
        }

        return new()
        {
            Data = json.Optional("data")?.GetText(),
            DataFingerprint = json.Optional("data_fingerprint")?.GetText(),
            Recipe = recipe,
            Seed = json.Optional("seed")?.GetInt64(),
            Epochs = json.Optional("epochs")?.GetInt32(),
            Teachers = json.Given("teachers")?.GetTexts() ?? [],
            MenutVersion = json.Optional("menut_version")?.GetText(),
        };
    }

    public static void Write(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject();
        json.WriteOptional("data", provenance.Data);
        json.WriteOptional("data_fingerprint", provenance.DataFingerprint);
        json.WriteStartObject("recipe");
        foreach (var (name, value) in provenance.Recipe)
            json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteOptional("seed", provenance.Seed);
        json.WriteOptional("epochs", provenance.Epochs);
        json.WriteTexts("teachers", provenance.Teachers);
        json.WriteOptional("menut_version", provenance.MenutVersion);
        json.WriteEndObject();
    }
}
