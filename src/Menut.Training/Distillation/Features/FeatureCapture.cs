using Menut.Networks;
using Menut.Training.Modules;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Features;

/// <summary>
/// Keeps the outputs of some nodes while a module computes its logits: one pass gives both. What it hands out lives in the caller's
/// disposal scope and has its gradient's way back.
/// </summary>
internal sealed class FeatureCapture
{
    private readonly NetworkModule _module;
    private readonly HashSet<string> _kept;
    private readonly HashSet<string> _overwritten;

    /// <param name="module">What computes.</param>
    /// <param name="names">Names of nodes, each one that the logits depend on.</param>
    public FeatureCapture(NetworkModule module, IEnumerable<string> names)
    {
        (_module, _kept) = (module, [.. names]);
        // Rectifiers may work in their input's memory.
        _overwritten = [.. module.Network.Nodes.Where(node => node.Operation is Activation).SelectMany(node => node.Inputs).Where(_kept.Contains)];
    }

    /// <summary>Logits and features of a batch.</summary>
    public (Tensor Logits, Dictionary<string, Tensor> Features) Run(Tensor pictures)
    {
        var features = new Dictionary<string, Tensor>();
        if (_kept.Count == 0)
            return (_module.call(pictures), features);
        var before = _module.Observer;
        _module.Observer = (node, output) =>
        {
            before?.Invoke(node, output);
            if (_kept.Contains(node.Name))
                features[node.Name] = _overwritten.Contains(node.Name) ? output.clone() : output.alias();
        };
        try
        {
            return (_module.call(pictures), features);
        }
        finally
        {
            _module.Observer = before;
        }
    }
}
