using System.Text.Json.Serialization;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation;

namespace Menut.Training.Studies.Descriptions;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true, PropertyNameCaseInsensitive = false,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool?))]
[JsonSerializable(typeof(long?))]
[JsonSerializable(typeof(long[]))]
[JsonSerializable(typeof(double[]))]
[JsonSerializable(typeof(NetworkOptions))]
[JsonSerializable(typeof(RecipeChoices))]
[JsonSerializable(typeof(Augmentation))]
[JsonSerializable(typeof(DistillationOptions))]
internal sealed partial class StudyJson : JsonSerializerContext;
