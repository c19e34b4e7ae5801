using System.Runtime.InteropServices;
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
/// <param name="student">Whose weights are pulled at.</param>
internal sealed class GradientBalance(NetworkModule student)
{
    /// <summary>Steps that are measured, each at the cost of one way back a term and one for the labels.</summary>
    public const int Steps = 20;

    private readonly Tensor[] _weights = [.. student.Specifications.Where(weight => weight.IsTrained).Select(weight => student.Weight(weight.Name))];
    private readonly SortedDictionary<string, Measurement> _measured = [];
    private readonly record struct Measurement(double Labels, double Term, long Count);

    /// <summary>By how much each term is multiplied at this step.</summary>
    /// <param name="hard">The loss on true labels, unweighted.</param>
    /// <param name="terms">The terms, unweighted, by name.</param>
    public IReadOnlyDictionary<string, double> Scales(Tensor hard, IReadOnlyList<(string Name, Tensor Term)> terms)
    {
        if (terms.Any(term => !_measured.TryGetValue(term.Name, out var measured) || measured.Count < Steps))
            Measure(hard, terms);
        return terms.ToDictionary(term => term.Name, term => _measured.TryGetValue(term.Name, out var sums) ? sums.Labels / sums.Term : 1);
    }

    /// <summary>Everything measured, by name: sums of both norms as 64-bit floats, and the number of steps.</summary>
    public Dictionary<string, StoredTensor> Export() => _measured.ToDictionary(
        pair => $"balance.{pair.Key}",
        pair => new StoredTensor(ElementType.F64, [3], MemoryMarshal.AsBytes([pair.Value.Labels, pair.Value.Term, (double)pair.Value.Count]).ToArray()));

    /// <summary>Takes up what <see cref="Export"/> gave.</summary>
    /// <exception cref="ArgumentException">A measurement of another form.</exception>
    public void Import(IReadOnlyDictionary<string, StoredTensor> state)
    {
        foreach (var (key, stored) in state.Where(pair => pair.Key.StartsWith("balance.", StringComparison.Ordinal)))
        {
            if (stored.Type != ElementType.F64 || stored.Elements != 3)
                throw new ArgumentException($"{key} is no measurement", nameof(state));
            var sums = MemoryMarshal.Cast<byte, double>(stored.Bytes.Span);
            _measured[key["balance.".Length..]] = new(sums[0], sums[1], (long)sums[2]);
        }
    }

    private void Measure(Tensor hard, IReadOnlyList<(string Name, Tensor Term)> terms)
    {
        using var scope = NewDisposeScope();
        var labels = Gradients(hard);
        foreach (var (name, term) in terms)
        {
            var own = Gradients(term);
            // A term on a middle layer does not reach what comes after it, and is not compared there.
            double labelsNorm = Norm(labels.Where((_, i) => own[i] is not null)), termNorm = Norm(own);
            if (!(labelsNorm > 0 && termNorm > 0))
                continue; // A batch without labels, or without a difference, says nothing.
            var before = _measured.GetValueOrDefault(name);
            _measured[name] = new(before.Labels + labelsNorm, before.Term + termNorm, before.Count + 1);
        }
    }

    /// <summary>By weight; null where it is not reached, which TorchSharp says with an empty handle.</summary>
    private Tensor?[] Gradients(Tensor loss) =>
        [.. autograd.grad([loss], _weights, retain_graph: true, allow_unused: true).Select(gradient => gradient.IsInvalid ? null : gradient)];

    private static double Norm(IEnumerable<Tensor?> gradients) => Math.Sqrt(gradients.Sum(gradient => gradient is null ? 0 : gradient.square().sum().item<float>()));
}
