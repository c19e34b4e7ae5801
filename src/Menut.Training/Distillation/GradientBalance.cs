using System.Runtime.InteropServices;
using Menut.Networks;
using Menut.Training.Modules;
using Menut.Weights;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Distillation;

/// <summary>
/// Makes weights comparable: in the first steps it measures how strongly each term pulls at the student's weights, beside how strongly the
/// true labels pull at the same weights, and scales the term by the ratio. A weight is then a part of the labels' gradient instead of a
/// number that fits one loss, one pair of networks and one data set. After <see cref="Steps"/> steps the scales stay as they are.
/// </summary>
internal sealed class GradientBalance
{
    /// <summary>Steps that are measured, each at the cost of one way back a term and one for the labels.</summary>
    public const int Steps = 20;

    private const string Prefix = "balance.";
    private readonly Network _network;
    private readonly (string Node, Tensor Weight)[] _weights;
    private readonly Dictionary<string, int[]> _reached = [];
    private readonly SortedDictionary<string, Measurement> _measured = [];

    /// <param name="student">Whose weights are pulled at.</param>
    public GradientBalance(NetworkModule student)
    {
        _network = student.Network;
        var trained = student.Specifications.Where(weight => weight.IsTrained).Select(weight => (Node: weight.Name[..weight.Name.LastIndexOf('.')], weight.Name));
        _weights = [.. trained.Where(weight => !_network.IsAuxiliary(_network[weight.Node])).Select(weight => (weight.Node, student.Weight(weight.Name)))];
    }

    /// <summary>By how much each term is multiplied at this step.</summary>
    /// <param name="hard">The loss on true labels, unweighted.</param>
    /// <param name="terms">The terms, unweighted, by name, with the student's layer that each compares.</param>
    public IReadOnlyDictionary<string, double> Scales(Tensor hard, IReadOnlyList<(string Name, string Layer, Tensor Term)> terms)
    {
        if (terms.Any(term => !_measured.TryGetValue(term.Name, out var measured) || measured.Count < Steps))
            Measure(hard, terms);
        return terms.ToDictionary(term => term.Name, term => _measured.TryGetValue(term.Name, out var sums) ? sums.Labels / sums.Term : 1);
    }

    /// <summary>Everything measured, by name: sums of both norms, and the number of steps.</summary>
    public Dictionary<string, StoredTensor> Export() => _measured.ToDictionary(
        pair => Prefix + pair.Key,
        pair => new StoredTensor(ElementType.F64, [3], MemoryMarshal.AsBytes([pair.Value.Labels, pair.Value.Term, (double)pair.Value.Count]).ToArray()));

    /// <summary>Takes up what <see cref="Export"/> gave.</summary>
    /// <exception cref="ArgumentException">A measurement of another form.</exception>
    public void Import(IReadOnlyDictionary<string, StoredTensor> state)
    {
        foreach (var (key, stored) in state.Where(pair => pair.Key.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            if (stored.Type != ElementType.F64 || stored.Elements != 3)
                throw new ArgumentException($"{key} is no measurement", nameof(state));
            var sums = MemoryMarshal.Cast<byte, double>(stored.Bytes.Span);
            _measured[key[Prefix.Length..]] = new(sums[0], sums[1], (long)sums[2]);
        }
    }

    private void Measure(Tensor hard, IReadOnlyList<(string Name, string Layer, Tensor Term)> terms)
    {
        using var scope = NewDisposeScope();
        double[] labels = SquaredNorms(hard, Reached(_network.Nodes[^1].Name));
        foreach (var (name, layer, term) in terms)
        {
            // A term on a middle layer does not reach what comes after it, and is not compared there.
            if (_measured.GetValueOrDefault(name).Count >= Steps)
                continue;
            int[] reached = Reached(layer);
            double labelsNorm = Math.Sqrt(reached.Sum(i => labels[i])), termNorm = Math.Sqrt(SquaredNorms(term, reached).Sum());
            if (!(labelsNorm > 0 && termNorm > 0))
                continue; // A batch without labels, or without a difference, says nothing.
            var before = _measured.GetValueOrDefault(name);
            _measured[name] = new(before.Labels + labelsNorm, before.Term + termNorm, before.Count + 1);
        }
    }

    private double[] SquaredNorms(Tensor loss, int[] reached)
    {
        var gradients = autograd.grad([loss], [.. reached.Select(i => _weights[i].Weight)], retain_graph: true);
        return [.. gradients.Select(gradient => (double)gradient.square().sum().item<float>())];
    }

    /// <summary>
    /// Places of the weights that a layer's output depends on. From the network's description: TorchSharp's own answer for a weight that is
    /// not reached is a tensor that is counted and can't be disposed.
    /// </summary>
    private int[] Reached(string layer)
    {
        if (_reached.TryGetValue(layer, out int[]? known))
            return known;
        var needed = new HashSet<string> { layer };
        foreach (var node in _network.Nodes.Reverse())
        {
            if (needed.Contains(node.Name))
                needed.UnionWith(node.Inputs);
        }

        return _reached[layer] = [.. Enumerable.Range(0, _weights.Length).Where(i => needed.Contains(_weights[i].Node))];
    }

    private readonly record struct Measurement(double Labels, double Term, long Count);
}
