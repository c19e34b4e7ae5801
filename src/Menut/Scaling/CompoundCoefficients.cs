namespace Menut.Scaling;

/// <summary>
/// The direction in which a network grows: alpha for depth, beta for width, gamma for resolution, each raised to one power phi
/// (Tan and Le 2019, arXiv:1905.11946 section 3.3). Multiply-adds grow by about <see cref="Growth"/> for each step of phi.
/// </summary>
/// <param name="Alpha">Depth, at least 1.</param>
/// <param name="Beta">Width, at least 1; multiply-adds grow with its square.</param>
/// <param name="Gamma">Resolution, at least 1; multiply-adds grow with its square.</param>
public sealed record CompoundCoefficients(double Alpha, double Beta, double Gamma)
{
    /// <summary>What the paper's authors found on EfficientNet-B0, by training every candidate of a small grid.</summary>
    public static CompoundCoefficients Paper { get; } = new(1.2, 1.1, 1.15);

    /// <summary>Only the number of layers grows.</summary>
    public static CompoundCoefficients DepthOnly { get; } = new(2, 1, 1);

    /// <summary>Only the channels grow.</summary>
    public static CompoundCoefficients WidthOnly { get; } = new(1, Math.Sqrt(2), 1);

    /// <summary>Only the picture grows.</summary>
    public static CompoundCoefficients ResolutionOnly { get; } = new(1, 1, Math.Sqrt(2));

    /// <summary>alpha·beta²·gamma²: how many times the multiply-adds when phi grows by one, before anything is rounded.</summary>
    public double Growth => Alpha * Beta * Beta * Gamma * Gamma;

    /// <summary>The same direction without depth, for networks whose depth is fixed.</summary>
    public CompoundCoefficients WithoutDepth => this with { Alpha = 1 };

    /// <summary>Refuses directions in which something shrinks or nothing grows.</summary>
    /// <exception cref="MenutException">A coefficient below 1, or all equal to 1.</exception>
    internal void Validate()
    {
        Check(Alpha, "--alpha");
        Check(Beta, "--beta");
        Check(Gamma, "--gamma");
        if (Growth <= 1.001)
            throw MenutException.WrongUsage("alpha, beta and gamma are all 1: nothing would grow. The paper's are 1.2, 1.1 and 1.15.");
    }

    private static void Check(double coefficient, string option)
    {
        if (!(coefficient is >= 1 and <= 4))
            throw MenutException.WrongUsage(FormattableString.Invariant($"{option} {coefficient} is out of range: 1 to 4."));
    }
}
