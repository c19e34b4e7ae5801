namespace Menut.Cli.Commands;

/// <summary>What <c>menut export --json</c> answers. Parameters are values in the file, running statistics of batch norms not counted; tensors are the keys of a safetensors file.</summary>
internal sealed record ExportAnswer(string File, string Format, string? Names, int? Opset, long Parameters, long Bytes, int? Tensors);
