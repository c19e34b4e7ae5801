using static TorchSharp.torch;

namespace Menut.Training.Distillation.Losses;

/// <summary>
/// Pictures that are alike to the teacher are alike to the student (Tung and Mori 2019, "Similarity-preserving knowledge distillation",
/// arXiv:1907.09682 section 3.1). Shapes may differ in all but the batch; a batch of one has nothing to compare and gives 0.
/// </summary>
public static class SimilarityPreserving
{
    /// <summary>Squared Frobenius norm of the difference of both batches' similarities, over batch² (equation 4).</summary>
    /// <param name="student"><c>[batch, ...]</c>.</param>
    /// <param name="teacher"><c>[batch, ...]</c>; no gradient flows into it.</param>
    public static Tensor Loss(Tensor student, Tensor teacher) => Similarities(student).sub(Similarities(teacher.detach())).square().mean();

    /// <summary>Inner products of the pictures' features, each row of length 1, <c>[batch, batch]</c>.</summary>
    /// <param name="features"><c>[batch, ...]</c>.</param>
    public static Tensor Similarities(Tensor features)
    {
        var rows = Precision.AtLeastSingle(features).flatten(1);
        return Directions.Unit(rows.matmul(rows.transpose(0, 1)));
    }
}
