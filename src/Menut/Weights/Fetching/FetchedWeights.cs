using System.Text.Json.Serialization;

namespace Menut.Weights.Fetching;

/// <summary>A published file that is on this machine, as it was published.</summary>
/// <param name="Source">The publication: <c>timm/tf_efficientnet_b0.ns_jft_in1k</c>.</param>
/// <param name="File">The file's name in its folder.</param>
/// <param name="Address">Where it came from.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">SHA-256 of its content.</param>
/// <param name="CheckedBy">Who said that this is the right one.</param>
public sealed record FetchedWeights(string Source, string File, string Address, long Bytes, string Sha256, ChecksumSource CheckedBy);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    WriteIndented = true,
    MaxDepth = 4)]
[JsonSerializable(typeof(FetchedWeights))]
internal sealed partial class FetchedWeightsJson : JsonSerializerContext;
