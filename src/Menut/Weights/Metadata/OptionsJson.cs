using System.Text.Json;
using Menut.Networks;

namespace Menut.Weights.Metadata;

/// <summary>What was changed in a known network, as JSON.</summary>
internal static class OptionsJson
{
    private static readonly NetworkOptions Standard = new();

    public static NetworkOptions Read(JsonElement json) => new()
    {
        Width = json.Given("width")?.GetDouble() ?? Standard.Width,
        Depth = json.Given("depth")?.GetDouble() ?? Standard.Depth,
        Resolution = json.Optional("resolution")?.GetInt32(),
        Classes = json.Given("classes")?.GetInt32() ?? Standard.Classes,
        StemStride = json.Given("stem_stride")?.GetInt32() ?? Standard.StemStride,
        Dropout = json.Optional("dropout")?.GetDouble(),
        DropPath = json.Optional("drop_path")?.GetDouble(),
        Activation = json.Optional("activation")?.GetMember<ActivationFunction>(),
        SqueezeExcitation = json.Given("squeeze_excitation")?.GetBoolean() ?? Standard.SqueezeExcitation,
        Source = json.Optional("source")?.GetMember<NetworkSource>(),
        AuxiliaryHead = json.Given("auxiliary_head")?.GetBoolean() ?? Standard.AuxiliaryHead,
        Conventions = json.Optional("conventions") is { } conventions ? ReadConventions(conventions) : null,
    };

    public static void Write(Utf8JsonWriter json, NetworkOptions options)
    {
        json.WriteStartObject();
        json.WriteNumber("width", options.Width);
        json.WriteNumber("depth", options.Depth);
        json.WriteOptional("resolution", options.Resolution);
        json.WriteNumber("classes", options.Classes);
        json.WriteNumber("stem_stride", options.StemStride);
        json.WriteOptional("dropout", options.Dropout);
        json.WriteOptional("drop_path", options.DropPath);
        json.WriteOptional("activation", options.Activation);
        json.WriteBoolean("squeeze_excitation", options.SqueezeExcitation);
        json.WriteOptional("source", options.Source);
        json.WriteBoolean("auxiliary_head", options.AuxiliaryHead);
        if (options.Conventions is { } conventions)
        {
            json.WriteStartObject("conventions");
            json.WriteString("padding", conventions.Padding.ToString());
            json.WriteNumber("batch_norm_epsilon", conventions.BatchNormEpsilon);
            json.WriteNumber("batch_norm_momentum", conventions.BatchNormMomentum);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static Conventions ReadConventions(JsonElement json) => new(
        json.GetProperty("padding").GetMember<PaddingRule>(),
        json.GetProperty("batch_norm_epsilon").GetDouble(),
        json.GetProperty("batch_norm_momentum").GetDouble());
}
