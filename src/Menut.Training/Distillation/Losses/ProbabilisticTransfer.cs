using static TorchSharp.torch;

namespace Menut.Training.Distillation.Losses;

/// <summary>
/// Who is whose neighbour, as probabilities (Passalis and Tefas 2018, "Learning deep representations with probabilistic knowledge
/// transfer", PKT, arXiv:1803.10837 section 3). Features may differ in number; a batch of one gives 0.
/// </summary>
public static class ProbabilisticTransfer
{
    /// <summary>Inside the logarithm, as in the authors' code.</summary>
    private const double Epsilon = 1e-7;

    /// <summary>
    /// p_t·log(p_t / p_s) for the conditional probabilities (cos + 1) / 2 over their sum: mean over all batch² pairs, as in the authors'
    /// code, on which the usual weight of 30000 rests.
    /// </summary>
    /// <param name="student"><c>[batch, features]</c>.</param>
    /// <param name="teacher"><c>[batch, other features]</c>; no gradient flows into it.</param>
    public static Tensor Loss(Tensor student, Tensor teacher)
    {
        var (own, target) = (Neighbours(student), Neighbours(teacher.detach()));
        return target.mul(target.add(Epsilon).log().sub(own.add(Epsilon).log())).mean();
    }

    /// <summary>How probable each picture is as another's neighbour, <c>[batch, batch]</c>; each row sums to 1.</summary>
    /// <param name="features"><c>[batch, features]</c>.</param>
    public static Tensor Neighbours(Tensor features)
    {
        var unit = Directions.Unit(Precision.AtLeastSingle(features));
        var similarity = unit.matmul(unit.transpose(0, 1)).add(1).div(2);
        return similarity.div(similarity.sum(-1, keepdim: true));
    }
}
