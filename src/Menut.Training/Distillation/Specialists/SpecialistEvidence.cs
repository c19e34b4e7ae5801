using System.Collections.Immutable;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Specialists;

/// <summary>What a generalist and its specialists say about a batch, in float64.</summary>
/// <param name="Generalist">Probabilities, <c>[batch, classes]</c>.</param>
/// <param name="Own">Each specialist's probabilities of its classes, in their places among all and 0 elsewhere, <c>[batch, specialists, classes]</c>.</param>
/// <param name="Dustbin">Each specialist's probability of the other classes together, <c>[batch, specialists]</c>.</param>
/// <param name="Others">1 for the classes that are in a specialist's dustbin, 0 for its own, <c>[specialists, classes]</c>.</param>
/// <param name="Active">1 for the specialists that are asked about a picture, 0 for those that are not, <c>[batch, specialists]</c>.</param>
public sealed record SpecialistEvidence(Tensor Generalist, Tensor Own, Tensor Dustbin, Tensor Others, Tensor Active)
{
    /// <summary>
    /// From logits. Asked are the specialists of whose classes one is among the generalist's most probable (Hinton, Vinyals and Dean 2015,
    /// arXiv:1503.02531 section 5.4).
    /// </summary>
    /// <param name="generalist">Logits <c>[batch, classes]</c>.</param>
    /// <param name="specialists">Logits <c>[batch, own classes + 1]</c> each, the dustbin last; one that knows all classes has none.</param>
    /// <param name="classes">Each specialist's classes, as places among all.</param>
    /// <param name="top">How many of the generalist's most probable classes are looked at; 1 in the paper.</param>
    public static SpecialistEvidence Of(
        Tensor generalist, IReadOnlyList<Tensor> specialists, IReadOnlyList<ImmutableArray<int>> classes, int top = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(classes.Count, specialists.Count, nameof(classes));
        var probabilities = Probabilities(generalist);
        long batch = probabilities.shape[0], count = probabilities.shape[1];
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, count);
        var own = zeros([batch, specialists.Count, count], ScalarType.Float64, probabilities.device);
        var dustbin = zeros([batch, specialists.Count], ScalarType.Float64, probabilities.device);
        var others = ones([specialists.Count, count], ScalarType.Float64, probabilities.device);
        for (int m = 0; m < specialists.Count; m++)
        {
            var said = Probabilities(specialists[m]);
            var places = tensor(classes[m].Select(i => (long)i).ToArray(), device: probabilities.device);
            own.select(1, m).index_copy_(1, places, said.narrow(1, 0, classes[m].Length));
            if (classes[m].Length < count)
                dustbin.select(1, m).copy_(said.select(1, classes[m].Length));
            others.select(0, m).index_fill_(0, places, 0);
        }

        var (_, first) = probabilities.topk(top, 1);
        var likely = zeros_like(probabilities).scatter_(1, first, ones_like(first, dtype: ScalarType.Float64));
        return new(probabilities, own, dustbin, others, likely.matmul(others.neg().add(1).t()).gt(0).to_type(ScalarType.Float64));
    }

    private static Tensor Probabilities(Tensor logits) => logits.detach().to_type(ScalarType.Float64).softmax(-1);
}
