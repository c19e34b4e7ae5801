using System.Collections.Immutable;
using Menut.Networks;
using Menut.Onnx.Format;

namespace Menut.Onnx.Importing;

/// <summary>What is known, while a graph is read, about a value of it.</summary>
internal abstract record Value;

/// <summary>A weight or another constant.</summary>
internal sealed record ConstantValue(OnnxTensor Tensor) : Value;

/// <summary>Whole numbers that some nodes compute from a tensor's shape. The size of the batch is null.</summary>
/// <param name="Numbers">The numbers.</param>
/// <param name="IsScalar">Whether it has no dimension; else it has one.</param>
internal sealed record IntegersValue(ImmutableArray<long?> Numbers, bool IsScalar) : Value;

/// <summary>Activations: a function, element by element, of what a draft node computes.</summary>
/// <param name="Source">The draft node.</param>
/// <param name="Function">The function.</param>
/// <param name="Layout">The order in which the elements stand.</param>
internal sealed record FeatureValue(DraftNode Source, ScalarFunction Function, Layout Layout) : Value
{
    /// <summary>Whether nobody else can see the draft node's values, so that it may still change.</summary>
    public bool Sole { get; init; } = true;

    /// <summary>What the activation that the function turns out to be is called.</summary>
    public string Pending { get; init; } = "activation";

    /// <summary>A border that the next convolution or pooling shall make its own.</summary>
    public PendingPadding? Padding { get; init; }

    public bool IsNchw => Layout.Equals(Layout.Nchw(Source.Shape));
}

/// <summary>One channel of a map, scaled and shifted, until all of them are joined again.</summary>
/// <param name="Map">The map.</param>
/// <param name="Channel">Which channel.</param>
/// <param name="Scale">Its factor.</param>
/// <param name="Shift">Added after it.</param>
/// <param name="HasAxis">Whether the dimension of the channels is still there, with size 1.</param>
internal sealed record ChannelValue(FeatureValue Map, int Channel, double Scale, double Shift, bool HasAxis) : Value;

/// <summary>What a Pad node put around a map.</summary>
internal sealed record PendingPadding(PaddingExtent Extent, double Value);

/// <summary>Softmax over the classes. Logits are what a model gives, so it is left out where it comes last.</summary>
internal sealed record ProbabilitiesValue(FeatureValue Logits) : Value;

/// <summary>Products of queries and keys, before or after softmax over the keys.</summary>
/// <param name="Query">Queries, <c>[N, heads, positions, d]</c>.</param>
/// <param name="Key">Keys, <c>[N, 1, d, positions]</c>.</param>
/// <param name="Scale">Factor of the products.</param>
/// <param name="IsNormalized">Whether softmax came.</param>
internal sealed record AttentionValue(FeatureValue Query, FeatureValue Key, double Scale, bool IsNormalized = false) : Value;
