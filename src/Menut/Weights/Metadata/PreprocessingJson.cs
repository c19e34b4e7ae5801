using System.Text.Json;
using Menut.Images;

namespace Menut.Weights.Metadata;

/// <summary>How a picture becomes the input, as JSON.</summary>
internal static class PreprocessingJson
{
    public static Preprocessing Read(JsonElement json) => new(
        json.GetProperty("resolution").GetInt32(),
        json.GetProperty("interpolation").GetMember<Interpolation>(),
        json.GetProperty("crop_fraction").GetDouble(),
        json.GetProperty("mean").GetSingles(),
        json.GetProperty("standard_deviation").GetSingles())
    {
        ResizeTo = json.Optional("resize_to")?.GetInt32(),
        CropMode = json.Given("crop_mode")?.GetMember<CropMode>() ?? CropMode.Center,
    };

    public static void Write(Utf8JsonWriter json, Preprocessing preprocessing)
    {
        json.WriteStartObject();
        json.WriteNumber("resolution", preprocessing.Resolution);
        json.WriteString("interpolation", preprocessing.Interpolation.ToString());
        json.WriteNumber("crop_fraction", preprocessing.CropFraction);
        json.WriteSingles("mean", preprocessing.Mean);
        json.WriteSingles("standard_deviation", preprocessing.StandardDeviation);
        json.WriteOptional("resize_to", preprocessing.ResizeTo);
        json.WriteString("crop_mode", preprocessing.CropMode.ToString());
        json.WriteEndObject();
    }
}
