namespace Menut.Onnx;

/// <summary>How a model is written as ONNX.</summary>
public sealed record OnnxWriteOptions
{
    /// <summary>The operator set that has all that is written: layer normalisation's, of 2022.</summary>
    public const int LowestOpset = 17;

    /// <summary>The newest operator set in which what is written means the same.</summary>
    public const int HighestOpset = 22;

    /// <summary>The operator set that the file declares; a reader that is older refuses it.</summary>
    public int Opset { get; init; } = LowestOpset;

    /// <summary>Puts each batch norm into the convolution before it: fewer nodes, but nothing left to train on.</summary>
    public bool Fold { get; init; }

    /// <summary>
    /// Puts the normalisation (x/255 - mean) / deviation into the graph, so that its input is red, green and blue from 0 to 255, float32,
    /// <c>[batch, 3, height, width]</c>. Resizing and cropping stay with the caller.
    /// </summary>
    public bool WithPreprocessing { get; init; }

    /// <summary>
    /// Weights of a file that would be larger than this many bytes stand beside it, in <c>NAME.data</c>. Protobuf ends at 2 GiB, and
    /// some readers stop a little before.
    /// </summary>
    public long LargestFile { get; init; } = 2_000_000_000;
}
