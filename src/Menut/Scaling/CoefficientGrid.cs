using System.Collections.Immutable;

namespace Menut.Scaling;

/// <summary>
/// The small grid on which the paper looks for alpha, beta and gamma at phi = 1 (arXiv:1905.11946 section 3.3, step 1).
/// The authors train every candidate and keep the most accurate; a grid alone says what is affordable, not what is accurate.
/// </summary>
public static class CoefficientGrid
{
    /// <summary>Every point of the grid whose alpha·beta²·gamma² is near a growth, in order of alpha, beta, gamma.</summary>
    /// <param name="scalesDepth">False keeps alpha at 1.</param>
    /// <param name="growth">The wanted growth of multiply-adds: 2 in the paper.</param>
    /// <param name="tolerance">How far from it a candidate may be; the paper's own choice is 0.08 off.</param>
    /// <param name="stepsPerUnit">Points between 1 and 2: 20 gives steps of 0.05, which hold the paper's choice.</param>
    public static ImmutableArray<CompoundCoefficients> Candidates(
        bool scalesDepth = true, double growth = 2, double tolerance = 0.1, int stepsPerUnit = 20)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(growth, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(stepsPerUnit, 1);

        // Whole steps, so that 1.15 is 1.15 and not a sum of three roundings.
        double At(int step) => (double)(stepsPerUnit + step) / stepsPerUnit;
        int last = (int)Math.Ceiling((growth + tolerance - 1) * stepsPerUnit);
        var found = ImmutableArray.CreateBuilder<CompoundCoefficients>();
        for (int a = 0; a <= (scalesDepth ? last : 0); a++)
        {
            for (int b = 0; b <= last; b++)
            {
                for (int c = 0; c <= last; c++)
                {
                    var candidate = new CompoundCoefficients(At(a), At(b), At(c));
                    if (Math.Abs(candidate.Growth - growth) <= tolerance)
                        found.Add(candidate);
                }
            }
        }

        return found.ToImmutable();
    }
}
