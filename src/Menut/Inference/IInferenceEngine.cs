using Menut.Networks;

namespace Menut.Inference;

/// <summary>Something that computes a network's logits: Menut's own engine, TorchSharp, ONNX Runtime.</summary>
public interface IInferenceEngine : IDisposable
{
    /// <summary>Name in tables: <c>torch</c>.</summary>
    string Name { get; }

    /// <summary>Threads it computes with.</summary>
    int Threads { get; }

    /// <summary>Shape of one picture.</summary>
    Shape Input { get; }

    /// <summary>Values a picture gives.</summary>
    int Classes { get; }

    /// <summary>Computes logits.</summary>
    /// <param name="pictures">Normalised float32 pictures, <c>[batch, channels, height, width]</c>.</param>
    /// <param name="batch">Pictures.</param>
    /// <returns><c>[batch, classes]</c>, before softmax.</returns>
    float[] Logits(ReadOnlySpan<float> pictures, int batch);

    /// <summary>Computes logits into the caller's memory.</summary>
    /// <param name="pictures">Normalised float32 pictures, <c>[batch, channels, height, width]</c>.</param>
    /// <param name="batch">Pictures.</param>
    /// <param name="logits"><c>[batch, classes]</c>, before softmax.</param>
    void Run(ReadOnlySpan<float> pictures, int batch, Span<float> logits) => Logits(pictures, batch).CopyTo(logits);
}
