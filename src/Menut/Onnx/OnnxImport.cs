using System.Collections.Immutable;
using Menut.Weights;

namespace Menut.Onnx;

/// <summary>What came out of an ONNX file.</summary>
/// <param name="Model">The model.</param>
/// <param name="Notes">What was assumed or left out, a clause each: class names or preprocessing that the file doesn't say, a softmax at the end.</param>
public sealed record OnnxImport(Model Model, ImmutableArray<string> Notes);
