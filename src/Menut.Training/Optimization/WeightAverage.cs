using Menut.Training.Modules;
using Menut.Weights;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Optimization;

/// <summary>
/// Exponential moving average of all weights and running statistics (Polyak averaging as in EfficientNet's recipe). The decay
/// warms up as (1 + n) / (10 + n), or the average would stay near its random start for many epochs.
/// </summary>
internal sealed class WeightAverage : IDisposable
{
    private readonly NetworkModule _module;
    private readonly double _decay;
    private readonly Dictionary<string, Tensor> _average;
    private readonly bool _ownsAverage = true;

    /// <summary>Begins with the weights as they are.</summary>
    public WeightAverage(NetworkModule module, double decay)
    {
        (_module, _decay) = (module, decay);
        using var noGrad = no_grad();
        _average = module.Specifications.ToDictionary(
            weight => weight.Name, weight => module.Weight(weight.Name).detach().clone().DetachFromDisposeScope());
    }

    /// <summary>Keeps the average in the weights of another module of the same network, which so computes with it.</summary>
    public WeightAverage(NetworkModule module, double decay, NetworkModule into)
    {
        (_module, _decay, _ownsAverage) = (module, decay, false);
        _average = module.Specifications.ToDictionary(weight => weight.Name, weight => into.Weight(weight.Name));
    }

    /// <summary>Moves the average towards the weights.</summary>
    /// <param name="step">1 for the first.</param>
    public void Update(long step)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        double decay = Math.Min(_decay, (1.0 + step) / (10.0 + step));
        var weight = torch.tensor((float)(1 - decay), device: _module.Device);
        foreach (var (name, average) in _average)
            average.lerp_(_module.Weight(name), weight);
    }

    /// <summary>Exchanges average and weights; twice restores them.</summary>
    public void Swap()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        foreach (var (name, average) in _average)
        {
            var weight = _module.Weight(name);
            var copy = weight.detach().clone();
            weight.copy_(average);
            average.copy_(copy);
        }
    }

    public Dictionary<string, StoredTensor> Export() => _average.ToDictionary(pair => pair.Key, pair => pair.Value.ToStored());

    /// <exception cref="KeyNotFoundException">One is missing.</exception>
    /// <exception cref="ArgumentException">One has another shape.</exception>
    public void Import(IReadOnlyDictionary<string, StoredTensor> state)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        foreach (var (name, average) in _average)
        {
            using var tensor = state[name].ToTorch(_module.Device);
            if (!tensor.shape.SequenceEqual(average.shape))
                throw new ArgumentException($"the average of {name} has another shape", nameof(state));
            average.copy_(tensor);
        }
    }

    public void Dispose()
    {
        if (!_ownsAverage)
            return;
        foreach (var tensor in _average.Values)
            tensor.Dispose();
    }
}
