using static TorchSharp.torch;

namespace Menut.Training.Distillation.Losses;

/// <summary>Lengths and directions of vectors, with gradients that stay finite where a vector is zero.</summary>
internal static class Directions
{
    /// <summary>Squared lengths up to here count as zero.</summary>
    private const double Nothing = 1e-24;

    /// <summary>Vectors of centred values this much shorter than the values themselves (squared) are rounding, not variation.</summary>
    private const double Rounding = 1e-12;

    /// <summary>
    /// Each vector along the last dimension divided by its length. A zero vector stays zero and gets no gradient: the derivative of its
    /// length does not exist, and libtorch's would be NaN or an arbitrarily large number.
    /// </summary>
    public static Tensor Unit(Tensor vectors) => Scaled(vectors, square => square.le(Nothing));

    /// <summary>
    /// Pearson's correlation of two tensors along the last dimension. Where either does not vary it is 0, without gradient.
    /// </summary>
    public static Tensor Pearson(Tensor a, Tensor b) => Standard(a).mul(Standard(b)).sum(-1);

    private static Tensor Standard(Tensor values)
    {
        var threshold = values.detach().square().sum(-1, keepdim: true).mul(Rounding);
        return Scaled(values.sub(values.mean([-1L], keepdim: true)), square => square.le(threshold));
    }

    private static Tensor Scaled(Tensor vectors, Func<Tensor, Tensor> isZero)
    {
        var square = vectors.square().sum(-1, keepdim: true);
        var zero = isZero(square.detach());
        return vectors.mul(square.masked_fill(zero, 1).rsqrt().masked_fill(zero, 0));
    }
}
