using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Menut.Training.Distillation.Losses;

/// <summary>
/// The figure that a batch's features form (Park et al. 2019, "Relational knowledge distillation", arXiv:1904.05068 section 3.2). Features
/// may differ in number. A batch of one has no distance, one of two no angle: they give 0 or what pairs alone give.
/// </summary>
public static class Relational
{
    /// <summary>
    /// Huber's difference of all pairwise distances, each over their mean (equations 6 and 7): mean over all batch² ordered pairs, as in
    /// the authors' code. Pictures with the very same features get no gradient from their own distance.
    /// </summary>
    /// <param name="student"><c>[batch, features]</c>.</param>
    /// <param name="teacher"><c>[batch, other features]</c>; no gradient flows into it.</param>
    public static Tensor Distance(Tensor student, Tensor teacher) => F.smooth_l1_loss(Distances(student), Distances(teacher.detach()));

    /// <summary>
    /// Huber's difference of the cosines of all angles that three pictures form (equations 8 and 9): mean over all batch³ ordered triples,
    /// as in the authors' code. Pictures whose features are the same up to rounding form no angle.
    /// </summary>
    /// <inheritdoc cref="Distance" path="/param"/>
    public static Tensor Angle(Tensor student, Tensor teacher) => F.smooth_l1_loss(Cosines(student), Cosines(teacher.detach()));

    private static Tensor Distances(Tensor features)
    {
        var points = Precision.AtLeastSingle(features);
        // Not by inner products: of near points they would leave nothing but rounding.
        var distances = cdist(points, points, 2, compute_mode.donot_use_mm_for_euclid_dist);
        long pairs = Math.Max(1, points.shape[0] * (points.shape[0] - 1));
        var mean = distances.sum().div(pairs);
        return distances.div(mean.masked_fill(mean.detach().eq(0), 1));
    }

    /// <summary>
    /// Cosines at each picture j between the directions to i and k, <c>[j, i, k]</c>. From inner products, so that nothing of the size
    /// batch²·features is made; about the mean, where they lose least by subtraction.
    /// </summary>
    private static Tensor Cosines(Tensor features)
    {
        var values = Precision.AtLeastSingle(features);
        var points = values.sub(values.mean([0L], keepdim: true));
        var inner = points.matmul(points.transpose(0, 1));
        var square = inner.diagonal();
        var lengths = square.unsqueeze(0).add(square.unsqueeze(1));
        var distances = lengths.sub(inner.mul(2));
        double rounding = 64 * (values.dtype == ScalarType.Float64 ? double.BitIncrement(1) - 1 : float.BitIncrement(1) - 1);
        var same = distances.detach().le(lengths.detach().mul(rounding));
        var inverse = distances.masked_fill(same, 1).rsqrt().masked_fill(same, 0);
        var products = inner.unsqueeze(0).sub(inner.unsqueeze(1)).sub(inner.unsqueeze(2)).add(square.reshape(-1, 1, 1));
        return products.mul(inverse.unsqueeze(1)).mul(inverse.unsqueeze(2));
    }
}
