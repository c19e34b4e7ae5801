using System.Collections.Immutable;
using Menut.Images;
using Menut.Inference;

namespace Menut.Training.Distillation.Teachers;

/// <summary>A teacher of which only an inference engine knows how it is computed, such as an ONNX file that is no network of Menut's.</summary>
/// <param name="Path">What the user calls it.</param>
/// <param name="Sha256">Of its file.</param>
/// <param name="Classes">A name a class, in the order of its logits.</param>
/// <param name="Preprocessing">How a picture becomes its input.</param>
/// <param name="Open">Makes an engine for it; whoever calls disposes it.</param>
public sealed record ForeignTeacher(
    string Path, string Sha256, ImmutableArray<string> Classes, Preprocessing Preprocessing, Func<IInferenceEngine> Open);
