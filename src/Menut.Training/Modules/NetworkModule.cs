using System.Collections.Immutable;
using Menut.Networks;
using Menut.Weights;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Menut.Training.Modules;

/// <summary>
/// A network as a TorchSharp module: <c>[batch, channels, height, width]</c> in, logits <c>[batch, classes]</c> out. Its
/// parameters and buffers bear the names of the network's weights.
/// </summary>
public sealed class NetworkModule : nn.Module<Tensor, Tensor>
{
    private readonly ImmutableArray<Step?> _steps;
    private readonly Dictionary<string, Tensor> _weights;

    private NetworkModule(Network network, IReadOnlyDictionary<string, StoredTensor> weights, Device device)
        : base(network.Name)
    {
        (Network, Device) = (network, device);
        Specifications = NetworkWeights.Of(network);
        _weights = new(Specifications.Length);
        foreach (var specification in Specifications)
        {
            var tensor = weights[specification.Name].ToTorch(device);
            if (specification.IsTrained)
            {
                var parameter = new Parameter(tensor);
                parameter.DetachFromDisposeScope();
                register_parameter(specification.Name, parameter);
                tensor = parameter;
            }
            else
            {
                register_buffer(specification.Name, tensor);
            }

            _weights.Add(specification.Name, tensor);
        }

        _steps = Compile(network);
    }

    /// <summary>What it computes.</summary>
    public Network Network { get; }

    /// <summary>Where it computes.</summary>
    public Device Device { get; }

    /// <summary>Its weights' names, roles and shapes, in order.</summary>
    public ImmutableArray<WeightSpecification> Specifications { get; }

    /// <summary>
    /// Told of every node's output as it is computed, in order. The tensor is overwritten or freed later on: whoever needs it longer copies it.
    /// </summary>
    internal Action<Node, Tensor>? Observer { get; set; }

    /// <summary>A module with fresh weights.</summary>
    /// <param name="network">What to compute.</param>
    /// <param name="seed">Decides the weights.</param>
    /// <param name="device">Where; the processor if null.</param>
    public static NetworkModule Create(Network network, long seed, Device? device = null) =>
        new(network, Initialization.Of(network, seed), device ?? CPU);

    /// <summary>A module with a model's weights.</summary>
    /// <param name="model">The model.</param>
    /// <param name="device">Where; the processor if null.</param>
    public static NetworkModule Create(Model model, Device? device = null) => new(model.Network, model.Tensors, device ?? CPU);

    /// <summary>The tensor of a weight.</summary>
    public Tensor Weight(string name) => _weights[name];

    /// <summary>Copies of all weights, in the network's order.</summary>
    public Dictionary<string, StoredTensor> Export() =>
        Specifications.ToDictionary(specification => specification.Name, specification => _weights[specification.Name].ToStored());

    /// <summary>Overwrites all weights.</summary>
    /// <exception cref="KeyNotFoundException">One is missing.</exception>
    /// <exception cref="ArgumentException">One has another shape.</exception>
    public void Import(IReadOnlyDictionary<string, StoredTensor> weights)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        foreach (var specification in Specifications)
        {
            if (!weights[specification.Name].Shape.AsSpan().SequenceEqual(specification.Shape.AsSpan()))
                throw new ArgumentException($"{specification.Name} has another shape", nameof(weights));
            using var tensor = weights[specification.Name].ToTorch(Device);
            _weights[specification.Name].copy_(tensor);
        }
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        var values = new Tensor?[_steps.Length];
        values[0] = input;
        for (int i = 1; i < _steps.Length; i++)
        {
            var step = _steps[i];
            if (step is null)
                continue;
            values[i] = step.Layer([.. step.Inputs.Select(input => values[input]!)], training);
            Observer?.Invoke(Network.Nodes[i], values[i]!);
            foreach (int dead in step.LastReads)
            {
                // The caller's input is the caller's, and a layer may hand on the very tensor that it got.
                if (dead != 0 && !ReferenceEquals(values[dead], values[i]))
                    values[dead]!.Dispose();
                values[dead] = null;
            }
        }

        return values[^1]!;
    }

    /// <summary>A step a node; none where the logits don't need it.</summary>
    private ImmutableArray<Step?> Compile(Network network)
    {
        var index = network.Nodes.Select((node, i) => (node.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i);
        var readers = network.Nodes.Where(node => !network.IsAuxiliary(node)).SelectMany(node => node.Inputs.Select(input => (input, node.Name))).ToLookup(pair => pair.input, pair => pair.Name);

        var steps = ImmutableArray.CreateBuilder<Step?>(network.Nodes.Length);
        foreach (var node in network.Nodes)
        {
            if (network.IsAuxiliary(node))
            {
                steps.Add(null);
                continue;
            }

            var context = new LayerContext(node, network.InputShapes(node), part => _weights[$"{node.Name}.{part}"],
                LayerContext.OwnsMemory(network, node, readers[node.Inputs.FirstOrDefault("")].Count()));
            steps.Add(new(
                node.Operation.Read(LayerReader.Instance, context),
                [.. node.Inputs.Select(input => index[input])],
                [.. node.Inputs.Where(input => readers[input].Last() == node.Name).Select(input => index[input]).Distinct()]));
        }

        return steps.MoveToImmutable();
    }

    /// <param name="Layer">Computes the node.</param>
    /// <param name="Inputs">Steps whose outputs it reads.</param>
    /// <param name="LastReads">Those of them that nobody reads later.</param>
    private sealed record Step(Layer Layer, ImmutableArray<int> Inputs, ImmutableArray<int> LastReads);
}
