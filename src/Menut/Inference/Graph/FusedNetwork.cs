using System.Collections.Immutable;

namespace Menut.Inference.Graph;

/// <summary>A network as the engine runs it: few operations, each with what follows it folded in. Value 0 is the picture.</summary>
/// <param name="Operations">In an order in which they can be computed.</param>
/// <param name="Values">How many values flow between them.</param>
/// <param name="Logits">Number of the logits' value; not always the last operation's output, it may be a mean that an operation makes beside it.</param>
internal sealed record FusedNetwork(ImmutableArray<FusedOperation> Operations, int Values, int Logits)
{
    /// <summary>Number of the picture's value.</summary>
    public const int Picture = 0;

    /// <summary>
    /// Whether the picture may stay as it comes, plane by plane: only convolutions over all its channels read it.
    /// </summary>
    public bool PictureIsPlanar =>
        Operations.Where(operation => operation.Reads.Contains(Picture))
            .All(operation => operation is FusedConvolution { IsDepthwise: false, Gate: null } convolution && convolution.Residual != Picture);
}
