using Menut.Networks;

namespace Menut.Inference.Graph;

/// <summary>
/// A convolution with all that is folded into it: norms in its weights, then activation and a residual in either order; a gate
/// a channel on its input; the mean of its output over positions.
/// </summary>
internal sealed class FusedConvolution : FusedOperation
{
    /// <summary>The convolution; a linear layer is one over the whole map.</summary>
    public required Convolution Source { get; init; }

    /// <summary>Its weights, until they are packed; null from then on, so that the model can be let go.</summary>
    public required FoldedWeights? Weights { get; set; }

    /// <summary>Channels that come in.</summary>
    public required int InputChannels { get; init; }

    /// <summary>Value of the output's shape that is added.</summary>
    public int? Residual { get; set; }

    /// <summary>Whether the sum is activated (ResNet) or only the convolution (EfficientNetV2's first blocks).</summary>
    public bool ResidualBeforeActivation { get; set; }

    /// <summary>A factor a channel of the input: squeeze-and-excitation's gate.</summary>
    public int? Gate { get; set; }

    /// <summary>Value that gets the mean over positions, computed along with the output.</summary>
    public int? Mean { get; set; }

    /// <summary>Whether nobody reads the output itself, only its mean.</summary>
    public bool OnlyMean { get; set; }

    /// <summary>Whether every output position reads its own input position and no other.</summary>
    public bool IsPointwise =>
        Source is { Kernel.Area: 1, Groups: 1, Stride: { Height: 1, Width: 1 } } && Source.Padding.Extent == default;

    /// <summary>Whether every channel is a convolution of its own.</summary>
    public bool IsDepthwise => Source.Groups == InputChannels && Source.OutputChannels == InputChannels && Source.Groups > 1;

    public override Shape OutputShape(IReadOnlyList<Shape> inputs) => ShapeReader.Instance.Convolution(Source, inputs);

    public override IEnumerable<int> Reads
    {
        get
        {
            yield return Inputs[0];
            if (Residual is { } residual)
                yield return residual;
            if (Gate is { } gate)
                yield return gate;
        }
    }

    public override IEnumerable<int> Writes
    {
        get
        {
            if (!OnlyMean)
                yield return Output;
            if (Mean is { } mean)
                yield return mean;
        }
    }
}
