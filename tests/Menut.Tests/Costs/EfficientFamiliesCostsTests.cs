using Menut.Costs;
using Menut.Networks;

namespace Menut.Tests.Costs;

/// <summary>Every size at which a later EfficientNet or Inception-v3 was published.</summary>
public sealed class EfficientFamiliesCostsTests
{
    /// <summary>The integers of an independent calculator.</summary>
    [Theory]
    [InlineData("efficientnet_lite0", 224, 4_652_008, 385_187_552)]
    [InlineData("efficientnet_lite1", 240, 5_416_680, 600_185_232)]
    [InlineData("efficientnet_lite2", 260, 6_092_072, 859_736_272)]
    [InlineData("efficientnet_lite3", 280, 8_197_096, 1_383_321_872)]
    [InlineData("efficientnet_lite3", 300, 8_197_096, 1_607_554_544)]
    [InlineData("efficientnet_lite4", 300, 13_006_568, 2_553_034_336)]
    [InlineData("efficientnet_lite4", 380, 13_006_568, 3_943_564_112)]
    [InlineData("efficientnet_v2_b0", 192, 7_139_704, 528_186_752)]
    [InlineData("efficientnet_v2_b0", 224, 7_139_704, 718_086_176)]
    [InlineData("efficientnet_v2_b1", 192, 8_141_052, 747_003_008)]
    [InlineData("efficientnet_v2_b1", 240, 8_141_052, 1_196_819_360)]
    [InlineData("efficientnet_v2_b2", 208, 10_096_086, 1_043_476_528)]
    [InlineData("efficientnet_v2_b2", 260, 10_096_086, 1_697_542_832)]
    [InlineData("efficientnet_v2_b3", 240, 14_358_406, 1_908_036_640)]
    [InlineData("efficientnet_v2_b3", 300, 14_358_406, 3_011_458_816)]
    [InlineData("efficientnet_v2_s", 288, 21_458_488, 4_707_823_040)]
    [InlineData("efficientnet_v2_s", 300, 21_458_488, 5_307_561_248)]
    [InlineData("efficientnet_v2_s", 384, 21_458_488, 8_365_617_152)]
    [InlineData("efficientnet_v2_m", 320, 54_139_356, 10_931_712_384)]
    [InlineData("efficientnet_v2_m", 384, 54_139_356, 15_736_775_680)]
    [InlineData("efficientnet_v2_m", 416, 54_139_356, 18_466_925_280)]
    [InlineData("efficientnet_v2_m", 480, 54_139_356, 24_582_460_384)]
    [InlineData("efficientnet_v2_l", 384, 118_515_272, 35_899_418_624)]
    [InlineData("efficientnet_v2_l", 480, 118_515_272, 56_079_699_008)]
    [InlineData("efficientnet_v2_xl", 384, 208_119_808, 52_529_254_400)]
    [InlineData("efficientnet_v2_xl", 512, 208_119_808, 93_353_451_520)]
    [InlineData("inception_v3", 299, 23_834_568, 5_713_216_096)]
    public void Costs_are_exact(string network, int resolution, long parameters, long macs)
    {
        var cost = NetworkCost.Of(KnownNetworks.Create(network, new NetworkOptions { Resolution = resolution }));
        Assert.Equal((parameters, macs), (cost.Parameters, cost.MultiplyAdds));
    }

    /// <summary>torchvision counts the auxiliary head's weights; nobody runs it to predict.</summary>
    [Fact]
    public void The_auxiliary_head_has_parameters_but_costs_nothing()
    {
        var cost = NetworkCost.Of(KnownNetworks.Create("inception_v3", new NetworkOptions { AuxiliaryHead = true }));
        Assert.Equal((27_161_264, 5_713_216_096), (cost.Parameters, cost.MultiplyAdds));
    }

    /// <summary>Of these timm says two decimals only, and its profiler counts up to 3 % of norms and activations beside multiply-adds.</summary>
    [Theory]
    [InlineData("efficientnet_edgetpu_s", 224, 5.44, 1.81)]
    [InlineData("efficientnet_edgetpu_m", 240, 6.90, 3.04)]
    [InlineData("efficientnet_edgetpu_l", 300, 10.59, 8.00)]
    [InlineData("efficientnet_b8", 672, 87.41, 63.48)]
    [InlineData("efficientnet_l2", 475, 480.31, 172.11)]
    [InlineData("efficientnet_l2", 800, 480.31, 479.12)]
    public void Costs_round_to_what_timm_says(string network, int resolution, double millionParameters, double billionMacs)
    {
        var cost = NetworkCost.Of(KnownNetworks.Create(network, new NetworkOptions { Resolution = resolution }));
        Assert.Equal(millionParameters, Math.Round(cost.Parameters / 1e6, 2));
        Assert.InRange(cost.MultiplyAdds / 1e9, billionMacs / 1.03, billionMacs + 0.005);
    }
}
