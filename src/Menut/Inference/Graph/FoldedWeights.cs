using Menut.Networks;
using Menut.Weights;

namespace Menut.Inference.Graph;

/// <summary>
/// The weights of a convolution and what is folded into them: norms and affines that follow, together one factor and one shift an output.
/// Products are formed in double and rounded once, where the weights are packed; until then they lie nowhere but in the model.
/// </summary>
/// <param name="kernel">Weights <c>[outputs, inputs / groups, height, width]</c>.</param>
/// <param name="bias">A value an output; null for none.</param>
internal sealed class FoldedWeights(StoredTensor kernel, StoredTensor? bias)
{
    private readonly OutputAffine _affine = new(Ones((int)kernel.Shape[0]), bias is null ? new double[kernel.Shape[0]] : Doubles(bias));

    /// <summary>As the model has them, row-major.</summary>
    public ReadOnlySpan<float> Kernel => kernel.Floats();

    /// <summary>What each output's weights are multiplied by.</summary>
    public ReadOnlySpan<double> Factors => _affine.Factors;

    /// <summary>What is added to each output.</summary>
    public ReadOnlySpan<double> Bias => _affine.Shifts;

    /// <summary>Multiplies every output by a factor, then adds a shift.</summary>
    public void Apply(OutputAffine next)
    {
        for (int o = 0; o < next.Factors.Length; o++)
        {
            _affine.Factors[o] *= next.Factors[o];
            _affine.Shifts[o] = _affine.Shifts[o] * next.Factors[o] + next.Shifts[o];
        }
    }

    internal static double[] Doubles(StoredTensor tensor)
    {
        var values = tensor.Floats();
        double[] doubles = new double[values.Length];
        for (int i = 0; i < doubles.Length; i++)
            doubles[i] = values[i];
        return doubles;
    }

    private static double[] Ones(int length)
    {
        double[] ones = new double[length];
        for (int i = 0; i < ones.Length; i++)
            ones[i] = 1;
        return ones;
    }
}

/// <summary>A factor and a shift a channel: what a norm or a channel affine does.</summary>
/// <param name="factors">Multiplied first.</param>
/// <param name="shifts">Added then.</param>
internal sealed class OutputAffine(double[] factors, double[] shifts)
{
    public double[] Factors { get; } = factors;

    public double[] Shifts { get; } = shifts;

    /// <summary>A batch norm with the statistics that it learnt.</summary>
    public static OutputAffine OfNorm(BatchNorm norm, StoredTensor scale, StoredTensor shift, StoredTensor mean, StoredTensor variance)
    {
        double[] factors = FoldedWeights.Doubles(variance), shifts = FoldedWeights.Doubles(mean);
        ReadOnlySpan<float> scales = scale.Floats(), offsets = shift.Floats();
        for (int c = 0; c < factors.Length; c++)
        {
            factors[c] = scales[c] / Math.Sqrt(factors[c] + norm.Epsilon);
            shifts[c] = offsets[c] - shifts[c] * factors[c];
        }

        return new(factors, shifts);
    }

    /// <summary>A channel affine.</summary>
    public static OutputAffine OfAffine(StoredTensor factors, StoredTensor? shifts) =>
        new(FoldedWeights.Doubles(factors), shifts is null ? new double[factors.Elements] : FoldedWeights.Doubles(shifts));
}
