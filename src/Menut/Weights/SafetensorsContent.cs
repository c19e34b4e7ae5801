namespace Menut.Weights;

/// <summary>What a safetensors file holds.</summary>
/// <param name="Tensors">By name, in the file's order of bytes.</param>
/// <param name="Metadata">The header's <c>__metadata__</c>; empty where there is none.</param>
public sealed record SafetensorsContent(
    IReadOnlyDictionary<string, StoredTensor> Tensors,
    IReadOnlyDictionary<string, string> Metadata);
