using Menut.Networks;

namespace Menut.Inference.Graph;

/// <summary>An operation without weights that stands alone: pooling, addition, gate, concatenation, attention, activation.</summary>
internal sealed class FusedPlain : FusedOperation
{
    /// <summary>What it computes.</summary>
    public required Operation Source { get; init; }

    public override Shape OutputShape(IReadOnlyList<Shape> inputs) => Source.Read(ShapeReader.Instance, inputs);
}

/// <summary>A factor and a shift a channel: a norm or layer scale that follows no convolution.</summary>
internal sealed class FusedAffine : FusedOperation
{
    /// <summary>A factor a channel.</summary>
    public required float[] Factors { get; init; }

    /// <summary>A shift a channel.</summary>
    public required float[] Shifts { get; init; }

    public override Shape OutputShape(IReadOnlyList<Shape> inputs) => inputs[0];
}
