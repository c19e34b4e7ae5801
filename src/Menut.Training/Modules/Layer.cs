using Menut.Networks;
using static TorchSharp.torch;

namespace Menut.Training.Modules;

/// <summary>Computes one node from its inputs.</summary>
internal delegate Tensor Layer(ReadOnlySpan<Tensor> inputs, bool training);

/// <summary>What a layer is made from.</summary>
/// <param name="Node">The node.</param>
/// <param name="Inputs">Shapes of its inputs.</param>
/// <param name="Weight">Its weights by part: <c>weight</c>, <c>bias</c> ...</param>
/// <param name="OwnsInput">Whether nobody else reads its only input, so that it may be changed in place.</param>
internal sealed record LayerContext(Node Node, IReadOnlyList<Shape> Inputs, Func<string, Tensor> Weight, bool OwnsInput);
