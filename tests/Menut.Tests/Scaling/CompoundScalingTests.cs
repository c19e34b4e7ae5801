using Menut.Costs;
using Menut.Networks;
using Menut.Scaling;

namespace Menut.Tests.Scaling;

public sealed class CompoundScalingTests
{
    private static readonly CompoundScaling B0 = new("efficientnet_b0");

    [Fact]
    public void Phi_zero_is_the_base()
    {
        var scaled = B0.At(CompoundCoefficients.Paper, 0);
        Assert.Equal(5_288_548, scaled.Cost.Parameters);
        Assert.Equal(385_814_752, scaled.Cost.MultiplyAdds);
        Assert.Equal((1, 1, 224), (scaled.Depth, scaled.Width, scaled.Resolution));
    }

    [Fact]
    public void Phi_is_the_exponent_of_all_three()
    {
        var scaled = B0.At(CompoundCoefficients.Paper, 2);
        Assert.Equal(1.2 * 1.2, scaled.Depth, 12);
        Assert.Equal(1.1 * 1.1, scaled.Width, 12);
        Assert.Equal(296, scaled.Resolution); // 224·1.15² = 296.24
    }

    /// <summary>The released networks were rounded by hand; at their cost the formula finds about the phi that they are said to have.</summary>
    [Theory]
    [InlineData("efficientnet_b2", 1)]
    [InlineData("efficientnet_b3", 2)]
    [InlineData("efficientnet_b4", 3.5)]
    [InlineData("efficientnet_b5", 4.5)]
    [InlineData("efficientnet_b6", 5.5)]
    [InlineData("efficientnet_b7", 6.5)]
    public void The_released_networks_lie_near_the_ray(string name, double phi)
    {
        long released = NetworkCost.Of(KnownNetworks.Create(name)).MultiplyAdds;
        Assert.InRange(B0.Fit(CompoundCoefficients.Paper, released).Nearest(released)!.Phi, phi - 0.6, phi + 0.6);
    }

    [Fact]
    public void Costs_never_fall_as_phi_grows()
    {
        long last = 0;
        for (double phi = -3; phi <= 4; phi += 0.05)
        {
            long macs = B0.At(CompoundCoefficients.Paper, phi).Cost.MultiplyAdds;
            Assert.True(macs >= last, $"phi {phi}: {last} -> {macs}");
            last = macs;
        }
    }

    [Theory]
    [InlineData(100_000_000)]
    [InlineData(386_000_000)]
    [InlineData(700_000_000)]
    [InlineData(1_800_000_000)]
    [InlineData(20_000_000_000)]
    public void A_budget_is_met_and_the_next_step_is_beyond_it(long budget)
    {
        var fit = B0.Fit(CompoundCoefficients.Paper, budget);
        Assert.NotNull(fit.Within);
        Assert.NotNull(fit.Beyond);
        Assert.InRange(fit.Within.Cost.MultiplyAdds, 1, budget);
        Assert.True(fit.Beyond.Cost.MultiplyAdds > budget);

        // What is printed makes the same network again.
        Assert.True(B0.At(CompoundCoefficients.Paper, fit.Within.Phi).IsSameNetwork(fit.Within));

        // Nothing lies between: halfway in phi it is one of the two.
        var between = B0.At(CompoundCoefficients.Paper, (fit.Within.Phi + fit.Beyond.Phi) / 2);
        Assert.True(between.IsSameNetwork(fit.Within) || between.IsSameNetwork(fit.Beyond));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void One_dimension_alone_reaches_the_same_cost(int dimension)
    {
        const long Target = 1_800_000_000;
        var direction = new[] { CompoundCoefficients.DepthOnly, CompoundCoefficients.WidthOnly, CompoundCoefficients.ResolutionOnly }[dimension];
        var scaled = B0.Fit(direction, Target).Nearest(Target);

        Assert.NotNull(scaled);
        Assert.InRange(scaled.Cost.MultiplyAdds / (double)Target, 0.9, 1.1);
        Assert.Equal(
            [dimension == 0, dimension == 1, dimension == 2],
            [scaled.Depth != 1, scaled.Width != 1, scaled.Resolution != 224]);
    }

    [Fact]
    public void A_budget_below_everything_finds_nothing_within()
    {
        var fit = B0.Fit(CompoundCoefficients.DepthOnly, 1_000_000);
        Assert.Null(fit.Within);
        Assert.NotNull(fit.Beyond);
        Assert.Same(fit.Beyond, fit.Nearest(1_000_000));
    }

    [Fact]
    public void A_network_without_depth_scales_the_other_two()
    {
        var scaling = new CompoundScaling("mobilenet_v1");
        Assert.False(scaling.ScalesDepth);
        Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(() => scaling.At(CompoundCoefficients.Paper, 1)).Fault);

        var fit = scaling.Fit(CompoundCoefficients.Paper.WithoutDepth, 150_000_000);
        Assert.InRange(fit.Within!.Cost.MultiplyAdds, 120_000_000, 150_000_000);
        Assert.True(fit.Within.Phi < 0);
    }

    [Fact]
    public void The_bases_own_options_are_multiplied()
    {
        var scaling = new CompoundScaling("efficientnet_b0", new NetworkOptions { Width = 0.5, Resolution = 64, Classes = 10, StemStride = 1 });
        var scaled = scaling.At(CompoundCoefficients.Paper, 1);
        Assert.Equal(0.55, scaled.Network.Options.Width, 12);
        Assert.Equal(74, scaled.Resolution); // 64·1.15 = 73.6
        Assert.Equal(10, scaled.Network.Classes);
    }

    [Fact]
    public void A_network_without_a_width_does_not_scale() => Assert.Contains(
        "inception_v3 has no width to scale", Assert.Throws<MenutException>(() => new CompoundScaling("inception_v3")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0.9, 1.1, 1.1, "--alpha")]
    [InlineData(1.1, double.NaN, 1.1, "--beta")]
    [InlineData(1.1, 1.1, 5, "--gamma")]
    [InlineData(1, 1, 1, "nothing would grow")]
    public void Directions_in_which_nothing_grows_are_refused(double alpha, double beta, double gamma, string part) =>
        Assert.Contains(part, Assert.Throws<MenutException>(() => B0.At(new(alpha, beta, gamma), 1)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(-30)]
    [InlineData(100)]
    [InlineData(double.NaN)]
    public void A_phi_that_cannot_be_built_is_named(double phi) =>
        Assert.StartsWith("--phi", Assert.Throws<MenutException>(() => B0.At(CompoundCoefficients.Paper, phi)).Message, StringComparison.Ordinal);
}
