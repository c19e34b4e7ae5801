using Menut.Networks;
using static TorchSharp.torch;

namespace Menut.Training.Modules;

/// <summary>What a layer is made from.</summary>
/// <param name="Node">The node.</param>
/// <param name="Inputs">Shapes of its inputs.</param>
/// <param name="Weight">Its weights by part: <c>weight</c>, <c>bias</c> ...</param>
/// <param name="OwnsInput">Whether nobody else reads its only input, so that it may be changed in place.</param>
internal sealed record LayerContext(Node Node, IReadOnlyList<Shape> Inputs, Func<string, Tensor> Weight, bool OwnsInput)
{
    /// <summary>Whether a node's only input has no other reader and shares no memory with an older output.</summary>
    public static bool OwnsMemory(Network network, Node node, int readersOfInput) =>
        node.Inputs.Length == 1
        && readersOfInput == 1
        && network[node.Inputs[0]].Operation is (Convolution or BatchNorm or ChannelAffine or Linear or Add or Scale or Concatenation);
}
