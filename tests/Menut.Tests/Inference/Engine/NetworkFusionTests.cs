using Menut.Inference.Graph;
using Menut.Networks;

namespace Menut.Tests.Inference.Engine;

public sealed class NetworkFusionTests
{
    /// <summary>MobileNetV2: a stem, 17 blocks of two or three convolutions, the last convolution, the classifier; nothing else remains.</summary>
    [Fact]
    public void Norms_activations_and_additions_disappear_into_convolutions()
    {
        var fused = Fuse("mobilenet_v2");

        Assert.Equal(1 + 2 + 16 * 3 + 1 + 1, fused.Operations.Length);
        Assert.All(fused.Operations, operation => Assert.IsType<FusedConvolution>(operation));
        Assert.Equal(10, fused.Operations.Count(operation => operation is FusedConvolution { Residual: not null }));
        Assert.Equal(ActivationFunction.ReLU6, fused.Operations[0].Activation);
    }

    /// <summary>EfficientNet-B0: each gate's mean comes out of the depthwise convolution, each gate goes into the projection.</summary>
    [Fact]
    public void Squeeze_and_excitation_needs_no_pass_over_the_map()
    {
        var fused = Fuse("efficientnet_b0");

        Assert.All(fused.Operations, operation => Assert.IsType<FusedConvolution>(operation));
        Assert.Equal(16, fused.Operations.Count(operation => operation is FusedConvolution { IsDepthwise: true, Mean: not null, OnlyMean: false }));
        Assert.Equal(16, fused.Operations.Count(operation => operation is FusedConvolution { IsPointwise: true, Gate: not null }));
    }

    [Fact]
    public void The_map_before_the_global_average_is_never_stored() =>
        Assert.True(Fuse("mobilenet_v1").Operations.OfType<FusedConvolution>().Single(convolution => convolution.Mean is not null).OnlyMean);

    /// <summary>ResNet activates the sum; EfficientNetV2's first blocks add to what is activated.</summary>
    [Fact]
    public void A_residual_keeps_its_side_of_the_activation()
    {
        Assert.All(
            Fuse("resnet18").Operations.OfType<FusedConvolution>().Where(convolution => convolution.Residual is not null),
            convolution => Assert.True(convolution is { ResidualBeforeActivation: true, Activation: ActivationFunction.ReLU }));
        Assert.Contains(
            Fuse("efficientnet_v2_s").Operations.OfType<FusedConvolution>(),
            convolution => convolution is { Residual: not null, ResidualBeforeActivation: false, Activation: ActivationFunction.SiLU });
    }

    private static FusedNetwork Fuse(string name)
    {
        var model = RandomModel.Of(name, new NetworkOptions { Resolution = 64, Classes = 3 });
        return NetworkFusion.Of(model.Network, model.Tensors);
    }
}
