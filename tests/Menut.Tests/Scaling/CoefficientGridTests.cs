using Menut.Scaling;

namespace Menut.Tests.Scaling;

public sealed class CoefficientGridTests
{
    [Fact]
    public void The_grid_holds_the_papers_choice_exactly() => Assert.Contains(CompoundCoefficients.Paper, CoefficientGrid.Candidates());

    [Fact]
    public void Every_candidate_doubles_the_cost_and_shrinks_nothing() => Assert.All(CoefficientGrid.Candidates(), candidate =>
    {
        Assert.InRange(candidate.Growth, 1.9, 2.1);
        Assert.All([candidate.Alpha, candidate.Beta, candidate.Gamma], coefficient => Assert.True(coefficient >= 1));
    });

    [Fact]
    public void The_corners_are_there()
    {
        var candidates = CoefficientGrid.Candidates();
        Assert.Contains(new CompoundCoefficients(2, 1, 1), candidates);
        Assert.Contains(new CompoundCoefficients(1, 1.4, 1), candidates);
        Assert.Contains(new CompoundCoefficients(1, 1, 1.4), candidates);
        Assert.Equal(candidates.Length, candidates.Distinct().Count());
    }

    [Fact]
    public void Without_depth_alpha_stays_one() => Assert.All(CoefficientGrid.Candidates(scalesDepth: false), candidate => Assert.Equal(1, candidate.Alpha));
}
