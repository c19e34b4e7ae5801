using System.Collections.Immutable;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Inference.Graph;

/// <summary>
/// The passes over a network. In the order of its nodes, each convolution takes in what follows it as long as nobody else reads
/// between: norms and channel affines (into its weights), an activation, an addition whose other side is already there. A gate
/// moves into the projection that reads the gated map, a global average into the convolution whose output it reads. What only
/// training needs disappears.
/// </summary>
internal sealed class NetworkFusion
{
    private readonly Network _network;
    private readonly IReadOnlyDictionary<string, StoredTensor> _weights;
    private readonly FusionPasses _passes;
    private readonly Dictionary<string, List<Node>> _readers = [];
    private readonly Dictionary<string, int> _order = [];
    private readonly List<FusedOperation> _operations = [];
    private readonly Dictionary<string, int> _valueOf = [];
    private readonly Dictionary<int, FusedOperation> _maker = [];
    private readonly Dictionary<int, GatedMap> _gated = [];
    private readonly HashSet<string> _taken = [];
    private int _values;

    private NetworkFusion(Network network, IReadOnlyDictionary<string, StoredTensor> weights, FusionPasses passes)
    {
        (_network, _weights, _passes) = (network, weights, passes);
        foreach (var node in network.Nodes)
        {
            if (network.IsAuxiliary(node))
                continue;
            _order.Add(node.Name, _order.Count);
            _readers.Add(node.Name, []);

            // Once, however often it reads the same.
            foreach (string input in node.Inputs)
            {
                var readers = _readers[input];
                if (readers.Count == 0 || !ReferenceEquals(readers[^1], node))
                    readers.Add(node);
            }
        }
    }

    public static FusedNetwork Of(Network network, IReadOnlyDictionary<string, StoredTensor> weights, FusionPasses passes = FusionPasses.All) =>
        new NetworkFusion(network, weights, passes).Fuse();

    private FusedNetwork Fuse()
    {
        foreach (var node in _network.Nodes)
        {
            if (_network.IsAuxiliary(node) || _taken.Contains(node.Name))
                continue;
            switch (node.Operation)
            {
                case Input:
                    _valueOf[node.Name] = _values++;
                    break;
                case Dropout or DropPath:
                    _valueOf[node.Name] = _valueOf[node.Inputs[0]];
                    break;
                case Flatten when _network[node.Inputs[0]].Output.Positions == 1:
                    _valueOf[node.Name] = _valueOf[node.Inputs[0]];
                    break;
                case Convolution convolution:
                    Convolve(node, convolution, _network[node.Inputs[0]].Output.Channels);
                    break;
                case Linear linear:
                    Convolve(node, new Convolution(linear.Outputs, 1, 1, Padding.None, Bias: linear.Bias), checked((int)_network[node.Inputs[0]].Output.Elements));
                    break;
                case BatchNorm or ChannelAffine:
                    Affine(node);
                    break;
                case GlobalAveragePool:
                    Average(node);
                    break;
                case Scale when GatesOneProjection(node):
                    int gated = _values++;
                    _valueOf[node.Name] = gated;
                    _gated[gated] = new(_valueOf[node.Inputs[0]], _valueOf[node.Inputs[1]]);
                    break;
                default:
                    Plain(node);
                    break;
            }
        }

        return new(Used(), _values, _valueOf[_network.Nodes[^1].Name]);
    }

    /// <summary>A convolution nobody reads but for its mean still runs; all others are there because somebody reads them.</summary>
    private ImmutableArray<FusedOperation> Used()
    {
        foreach (var convolution in _operations.OfType<FusedConvolution>().Where(convolution => convolution.Mean is not null))
            convolution.OnlyMean = !_operations.Any(operation => operation.Reads.Contains(convolution.Output));
        return [.. _operations];
    }

    private void Convolve(Node node, Convolution convolution, int inputChannels)
    {
        var folding = new FoldedWeights(Weight(node, "weight"), convolution.Bias ? Weight(node, "bias") : null);
        var end = Fold(node, folding);
        int input = _valueOf[node.Inputs[0]];
        var (map, gate) = _gated.TryGetValue(input, out var gated) ? (gated.Map, (int?)gated.Gate) : (input, null);
        var fused = new FusedConvolution
        {
            Name = node.Name, Inputs = [map], Output = _values++, Source = convolution with { Bias = true },
            Weights = folding, InputChannels = inputChannels, Gate = gate,
        };
        end = TakeActivation(fused, end);
        end = TakeResidual(fused, end, node);
        if (fused.Residual is not null && fused.Activation is null)
        {
            fused.ResidualBeforeActivation = true;
            end = TakeActivation(fused, end);
        }

        Add(fused, end);
    }

    /// <summary>Multiplies norms and affines that follow into the weights; the last node taken.</summary>
    private Node Fold(Node node, FoldedWeights folding)
    {
        while (OnlyReader(node) is { } next)
        {
            if (next.Operation is BatchNorm or ChannelAffine)
                folding.Apply(AffineOf(next));
            else if (next.Operation is not (Dropout or DropPath))
                return node;
            _taken.Add(next.Name);
            node = next;
        }

        return node;
    }

    private Node TakeActivation(FusedOperation fused, Node end)
    {
        if (!_passes.HasFlag(FusionPasses.Activations) || OnlyReader(end) is not { Operation: Activation activation } next)
            return end;
        fused.Activation = activation.Function;
        _taken.Add(next.Name);
        return SkipDropped(next);
    }

    private Node SkipDropped(Node end)
    {
        while (OnlyReader(end) is { Operation: Dropout or DropPath } next)
        {
            _taken.Add(next.Name);
            end = next;
        }

        return end;
    }

    /// <summary>Takes an addition whose other side is computed before the convolution.</summary>
    private Node TakeResidual(FusedConvolution fused, Node end, Node convolution)
    {
        if (!_passes.HasFlag(FusionPasses.Residuals) || fused.IsDepthwise || OnlyReader(end) is not { Operation: Networks.Add } next)
            return end;
        string other = next.Inputs[0] == end.Name ? next.Inputs[1] : next.Inputs[0];
        if (other == end.Name || _order[other] > _order[convolution.Name] || !_valueOf.TryGetValue(other, out int residual))
            return end;
        fused.Residual = residual;
        _taken.Add(next.Name);
        return SkipDropped(next);
    }

    private void Affine(Node node)
    {
        var affine = AffineOf(node);
        var fused = new FusedAffine
        {
            Name = node.Name, Inputs = [_valueOf[node.Inputs[0]]], Output = _values++,
            Factors = Array.ConvertAll(affine.Factors, value => (float)value), Shifts = Array.ConvertAll(affine.Shifts, value => (float)value),
        };
        Add(fused, TakeActivation(fused, node));
    }

    /// <summary>The mean of a convolution's output is summed up while the output is in registers.</summary>
    private void Average(Node node)
    {
        if (_passes.HasFlag(FusionPasses.Means) && _maker.GetValueOrDefault(_valueOf[node.Inputs[0]]) is FusedConvolution { Mean: null } maker && maker.Output == _valueOf[node.Inputs[0]])
        {
            maker.Mean = _values++;
            _valueOf[node.Name] = maker.Mean.Value;
            return;
        }

        Plain(node);
    }

    private void Plain(Node node)
    {
        var fused = new FusedPlain
        {
            Name = node.Name, Inputs = [.. node.Inputs.Select(input => _valueOf[input])], Output = _values++, Source = node.Operation,
        };
        Add(fused, node.Operation is Activation ? node : TakeActivation(fused, node));
    }

    private void Add(FusedOperation fused, Node end)
    {
        _operations.Add(fused);
        _maker[fused.Output] = fused;
        _valueOf[end.Name] = fused.Output;
    }

    /// <summary>Whether the gated map goes to one 1x1 convolution and nowhere else.</summary>
    private bool GatesOneProjection(Node node) =>
        _passes.HasFlag(FusionPasses.Gates) && OnlyReader(node) is { Operation: Convolution { Kernel.Area: 1, Groups: 1, Stride: { Height: 1, Width: 1 } } };

    private Node? OnlyReader(Node node) =>
        _readers[node.Name] is [var only] ? only : null;

    /// <summary>What a batch norm or a channel affine does.</summary>
    private OutputAffine AffineOf(Node node) => node.Operation switch
    {
        BatchNorm norm => OutputAffine.OfNorm(
            norm, Weight(node, "weight"), Weight(node, "bias"), Weight(node, "running_mean"), Weight(node, "running_var")),
        ChannelAffine affine => OutputAffine.OfAffine(Weight(node, "weight"), affine.Bias ? Weight(node, "bias") : null),
        _ => throw new ArgumentException($"{node.Operation.Kind} is no factor and shift a channel.", nameof(node)),
    };

    private StoredTensor Weight(Node node, string part) => _weights[$"{node.Name}.{part}"];

    /// <summary>A map that a gate multiplies in the convolution that reads it.</summary>
    private sealed record GatedMap(int Map, int Gate);
}
