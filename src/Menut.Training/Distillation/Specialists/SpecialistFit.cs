using static TorchSharp.torch;

namespace Menut.Training.Distillation.Specialists;

/// <summary>
/// One distribution over all classes from what a generalist and its specialists say: the q with the smallest
/// KL(generalist, q) + sum over the specialists asked of KL(specialist, q), q's probabilities of a dustbin's classes added up for the latter
/// (Hinton, Vinyals and Dean 2015, arXiv:1503.02531 equation 5).
/// </summary>
/// <remarks>
/// <para>The sum is convex in q, as a KL is and adding up is linear. In logits of q, which the paper goes down by gradient, it is not: there a
/// dustbin's term has a concave part. But no gradient vanishes away from the minimum, since the softmax has a smooth way back. So it is enough
/// to find q where it vanishes, which is where q is the mean of what was said, each dustbin shared out in proportion to q:
/// q = (p + sum over m of (own_m + dustbin_m·q·others_m / sum of q·others_m)) / (1 + specialists asked).</para>
/// <para>Going on with that from the generalist's q is the EM algorithm (Dempster, Laird and Rubin 1977) for counts of which some are only known
/// together. The sum never goes up, and near the minimum a step leaves at most m / (1 + m) of the distance for m specialists. With nobody asked q is
/// the generalist's; with one it is exact after one step; where all have all classes it is the arithmetic mean (the geometric mean would belong to
/// the KL's other direction).</para>
/// </remarks>
public static class SpecialistFit
{
    private const int MostSteps = 1000;

    /// <summary>Stands for an impossible dustbin: below any probability that a softmax gives, and a normal number.</summary>
    private const double Nothing = 1e-300;

    /// <summary>q for every picture of a batch.</summary>
    /// <param name="evidence">What was said.</param>
    /// <param name="tolerance">The largest change of a probability in a step that still counts.</param>
    /// <returns>Probabilities <c>[batch, classes]</c>, float64.</returns>
    public static Tensor Solve(SpecialistEvidence evidence, double tolerance = 1e-12)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var sum = Said(evidence);
        var count = evidence.Active.sum(1, keepdim: true).add(1);
        var q = evidence.Generalist;
        for (int step = 0; step < MostSteps; step++)
        {
            using var inner = NewDisposeScope();
            var next = sum.add(q.mul(Shares(evidence, q))).div(count);
            double change = next.sub(q).abs().max().item<double>();
            q = next.MoveToOuterDisposeScope();
            if (!(change > tolerance))
                break;
        }

        return (ReferenceEquals(q, evidence.Generalist) ? q.clone() : q).MoveToOuterDisposeScope();
    }

    /// <summary>The sum of divergences for q = softmax(z), <c>[batch]</c>.</summary>
    /// <param name="evidence">What was said.</param>
    /// <param name="z">Logits <c>[batch, classes]</c>, float64.</param>
    public static Tensor Objective(SpecialistEvidence evidence, Tensor z)
    {
        var q = z.softmax(-1);
        var specialists = Divergence(evidence.Own, q.unsqueeze(1)).add(Divergence(evidence.Dustbin.unsqueeze(-1), Together(evidence, q).unsqueeze(-1)));
        return Divergence(evidence.Generalist, q).add(specialists.mul(evidence.Active).sum(1));
    }

    /// <summary>Its gradient with respect to z, <c>[batch, classes]</c>: q·(1 + specialists asked) less what was said, each dustbin shared out by q.</summary>
    /// <param name="evidence">What was said.</param>
    /// <param name="z">Logits <c>[batch, classes]</c>, float64.</param>
    public static Tensor Gradient(SpecialistEvidence evidence, Tensor z)
    {
        var q = z.softmax(-1);
        return q.mul(evidence.Active.sum(1, keepdim: true).add(1)).sub(Said(evidence)).sub(q.mul(Shares(evidence, q)));
    }

    /// <summary>Everything that was said of single classes, added up.</summary>
    private static Tensor Said(SpecialistEvidence evidence) =>
        evidence.Generalist.add(evidence.Own.mul(evidence.Active.unsqueeze(-1)).sum(1));

    /// <summary>For each class, the sum over the dustbins that it is in of dustbin / q's probability of that dustbin.</summary>
    private static Tensor Shares(SpecialistEvidence evidence, Tensor q)
    {
        // Of a dustbin of no classes nothing can be said: 0 / 0 is to be 0.
        var together = Together(evidence, q).clamp_min(Nothing);
        return evidence.Dustbin.div(together).mul(evidence.Active).unsqueeze(-1).mul(evidence.Others).sum(1);
    }

    /// <summary>q's probability of each dustbin, <c>[batch, specialists]</c>.</summary>
    private static Tensor Together(SpecialistEvidence evidence, Tensor q) => q.unsqueeze(1).mul(evidence.Others).sum(-1);

    /// <summary>Sum of p·log(p / q) over the last dimension; 0·log 0 is 0.</summary>
    private static Tensor Divergence(Tensor p, Tensor q) => xlogy(p, p).sub(xlogy(p, q)).sum(-1);
}
