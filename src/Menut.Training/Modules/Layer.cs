using static TorchSharp.torch;

namespace Menut.Training.Modules;

/// <summary>Computes one node from its inputs.</summary>
internal delegate Tensor Layer(ReadOnlySpan<Tensor> inputs, bool training);
