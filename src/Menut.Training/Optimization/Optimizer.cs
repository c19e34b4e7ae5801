using System.Runtime.InteropServices;
using Menut.Training.Modules;
using Menut.Training.Tasks;
using Menut.Weights;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Menut.Training.Optimization;

/// <summary>
/// Changes a module's weights by their gradients. Kernels and matrices decay; biases and batch norms do not. The state is
/// plain tensors with names, so that a training can stop and go on bit for bit.
/// </summary>
internal abstract class Optimizer : IDisposable
{
    private readonly Dictionary<string, Tensor> _state = [];
    private readonly List<(string Name, Parameter Parameter, bool Decays)> _parameters = [];

    protected Optimizer(NetworkModule module, double weightDecay)
    {
        WeightDecay = weightDecay;
        foreach (var weight in module.Specifications.Where(weight => weight.IsTrained))
            _parameters.Add((weight.Name, (Parameter)module.Weight(weight.Name), weight.Role is WeightRole.Kernel or WeightRole.Matrix));
    }

    protected double WeightDecay { get; }

    /// <summary>Steps done.</summary>
    protected long Steps { get; private set; }

    /// <summary>Makes the optimizer that a recipe asks for.</summary>
    public static Optimizer Create(Recipe recipe, NetworkModule module) => recipe.Optimizer switch
    {
        OptimizerKind.Sgd => new Sgd(module, recipe.Momentum, recipe.WeightDecay),
        OptimizerKind.AdamW => new AdamW(module, recipe.WeightDecay),
        OptimizerKind.RmsProp => new RmsProp(module, recipe.Momentum, recipe.WeightDecay),
        _ => throw new NotSupportedException($"{recipe.Optimizer} has no optimizer."),
    };

    /// <summary>Trains a matrix beside the module's weights.</summary>
    public void Add(TaskParameter parameter) => _parameters.Add((parameter.Name, parameter.Parameter, Decays: true));

    /// <summary>One step down the gradients, which are then forgotten.</summary>
    public void Step(double learningRate)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        Steps++;
        foreach (var (name, parameter, decays) in _parameters)
        {
            var gradient = parameter.grad;
            if (gradient is null)
                continue;
            Update(name, parameter, gradient, learningRate, decays ? WeightDecay : 0);
            parameter.grad = null;
        }
    }

    /// <summary>All state, by name.</summary>
    public Dictionary<string, StoredTensor> Export()
    {
        var state = _state.ToDictionary(pair => pair.Key, pair => pair.Value.ToStored());
        state["steps"] = new StoredTensor(ElementType.I64, [], BitConverter.GetBytes(Steps));
        return state;
    }

    /// <summary>Takes up a state that <see cref="Export"/> gave.</summary>
    /// <exception cref="KeyNotFoundException">It has no number of steps, or a tensor of no weight.</exception>
    /// <exception cref="ArgumentException">A tensor has another shape than its weight.</exception>
    public void Import(IReadOnlyDictionary<string, StoredTensor> state)
    {
        var weights = _parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Parameter);
        Steps = MemoryMarshal.Read<long>(state["steps"].Bytes.Span);
        foreach (var (key, stored) in state.Where(pair => pair.Key != "steps"))
        {
            var weight = weights[key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..]];
            if (!weight.shape.SequenceEqual(stored.Shape))
                throw new ArgumentException($"{key} has another shape", nameof(state));
            _state[key] = stored.ToTorch(weight.device);
        }
    }

    public void Dispose()
    {
        foreach (var tensor in _state.Values)
            tensor.Dispose();
    }

    /// <summary>Changes one weight.</summary>
    protected abstract void Update(string name, Tensor weight, Tensor gradient, double learningRate, double decay);

    /// <summary>A tensor of state that starts with one value and has the weight's shape and strides.</summary>
    protected Tensor State(string part, string name, Tensor weight, float initial)
    {
        string key = $"{part}/{name}";
        if (!_state.TryGetValue(key, out var tensor))
            _state[key] = tensor = full_like(weight.detach(), initial).DetachFromDisposeScope();
        return tensor;
    }
}
