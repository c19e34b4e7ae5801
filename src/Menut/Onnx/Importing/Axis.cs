namespace Menut.Onnx.Importing;

/// <summary>What a dimension of a picture's activations means, whatever its place in a tensor.</summary>
internal enum Axis
{
    Batch,
    Channels,
    Height,
    Width,
}

/// <summary>A whole axis, or a part of one that a Reshape split: index along the axis = sum over its parts of index · stride.</summary>
/// <param name="Axis">Which.</param>
/// <param name="Stride">Steps along the axis from one index to the next.</param>
/// <param name="Size">Indices; -1 for the batch, whose size nobody knows.</param>
internal readonly record struct AxisPart(Axis Axis, int Stride, int Size);
