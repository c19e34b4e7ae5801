using Menut.Networks;
using Menut.Weights;

namespace Menut.Onnx.Importing;

/// <summary>A node of the network that is being read.</summary>
internal sealed class DraftNode(string name, Operation operation, Shape shape, params DraftNode[] inputs)
{
    public string Name { get; } = name;

    public Operation Operation { get; set; } = operation;

    public Shape Shape { get; } = shape;

    public DraftNode[] Inputs { get; set; } = inputs;

    /// <summary>Weights by part: <c>weight</c>, <c>bias</c> ...</summary>
    public Dictionary<string, StoredTensor> Weights { get; } = [];

    /// <summary>Whether what comes out is a vector, not a map: a fully connected layer can read it.</summary>
    public bool IsFlat { get; set; } = operation is Flatten or Linear || (operation is Activation or BatchNorm or Add or Concatenation && inputs[0].IsFlat);
}
