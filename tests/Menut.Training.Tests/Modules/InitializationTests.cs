using Menut.Networks;
using Menut.Training.Modules;

namespace Menut.Training.Tests.Modules;

public sealed class InitializationTests
{
    [Fact]
    public void Kernels_have_the_variance_of_their_fan_out()
    {
        var weights = Initialization.Of(KnownNetworks.Create("resnet18", new NetworkOptions { Resolution = 64 }), seed: 1);
        float[] kernel = weights["stage4.block2.conv1.conv.weight"].ToFloats();
        double mean = kernel.Average(value => (double)value), variance = kernel.Average(value => (value - mean) * (value - mean));
        Assert.Equal(0, mean, 1e-4);
        Assert.Equal(1, variance / (2.0 / (512 * 9)), 0.01);
    }

    /// <summary>Uniform in ±sqrt(6 / (inputs + outputs)); the convolutions beside them are not.</summary>
    [Fact]
    public void Projections_of_attention_have_the_variance_of_both_fans()
    {
        var weights = Initialization.Of(KnownNetworks.Create("mobilenet_v4_hybrid_medium", new NetworkOptions { Resolution = 64 }), seed: 1);
        foreach (string part in (ReadOnlySpan<string>)["query", "key.project", "value.project", "output"])
        {
            var kernel = weights[$"stage4.block9.{part}.weight"];
            double bound = Math.Sqrt(6.0 / (kernel.Shape[0] + kernel.Shape[1]));
            Assert.Equal(bound, kernel.ToFloats().Max(Math.Abs), bound * 0.01);
            Assert.Equal(bound * bound / 3, kernel.ToFloats().Average(value => (double)value * value), bound * bound * 0.01);
        }

        Assert.All(weights["stage4.block9.scale.weight"].ToFloats(), value => Assert.Equal(1e-5f, value));
        Assert.Equal(1, weights["stage4.block8.expand.conv.weight"].ToFloats().Average(value => (double)value * value) / (2.0 / 1024), 0.01);
    }

    [Theory]
    [InlineData("resnet18", "stage1.block1.conv2.norm.weight", 0)]
    [InlineData("resnet18", "stage1.block1.conv1.norm.weight", 1)]
    [InlineData("resnet18", "stage2.block1.shortcut.norm.weight", 1)]
    [InlineData("efficientnet_b0", "stage2.block2.project.norm.weight", 0)]
    [InlineData("efficientnet_b0", "stage2.block1.project.norm.weight", 1)]
    public void Residual_branches_start_as_nothing(string network, string scale, float expected)
    {
        var weights = Initialization.Of(KnownNetworks.Create(network, new NetworkOptions { Resolution = 64 }), seed: 1);
        Assert.All(weights[scale].ToFloats(), value => Assert.Equal(expected, value));
    }

    [Fact]
    public void A_weight_depends_on_its_name_and_the_seed_alone()
    {
        var wide = Initialization.Of(KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Classes = 10 }), seed: 1);
        var other = Initialization.Of(KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Classes = 20 }), seed: 1);
        var reseeded = Initialization.Of(KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Classes = 10 }), seed: 2);
        Assert.Equal(wide["block5.pointwise.conv.weight"].ToFloats(), other["block5.pointwise.conv.weight"].ToFloats());
        Assert.NotEqual(wide["block5.pointwise.conv.weight"].ToFloats(), reseeded["block5.pointwise.conv.weight"].ToFloats());
    }
}
