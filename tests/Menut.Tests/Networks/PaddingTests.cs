using Menut.Networks;

namespace Menut.Tests.Networks;

public sealed class PaddingTests
{
    /// <summary>TensorFlow's SAME: the pixel that cannot be halved goes after.</summary>
    [Theory]
    [InlineData(224, 3, 2, 0, 1)]
    [InlineData(112, 5, 2, 1, 2)]
    [InlineData(75, 3, 2, 1, 1)] // odd inputs are padded evenly
    [InlineData(225, 3, 2, 1, 1)]
    [InlineData(56, 3, 1, 1, 1)]
    [InlineData(7, 5, 1, 2, 2)]
    [InlineData(224, 1, 2, 0, 0)] // nothing to pad for a single pixel
    public void Same_puts_the_odd_pixel_after(int size, int kernel, int stride, int before, int after) =>
        Assert.Equal(new PaddingExtent(before, after, before, after), PaddingExtent.Of(Padding.Same, new Shape(1, size, size), kernel, stride));

    [Theory]
    [InlineData(3, 1)]
    [InlineData(5, 2)]
    [InlineData(7, 3)]
    public void Symmetric_is_half_the_kernel_whatever_the_size(int kernel, int zeros)
    {
        foreach (int size in (int[])[7, 8, 224])
        {
            var extent = PaddingExtent.Of(Padding.Symmetric, new Shape(1, size, size), kernel, 2);
            Assert.Equal(new PaddingExtent(zeros, zeros, zeros, zeros), extent);
            Assert.True(extent.IsSymmetric);
        }
    }

    [Fact]
    public void Height_and_width_are_padded_on_their_own() =>
        Assert.Equal(new PaddingExtent(0, 1, 1, 1), PaddingExtent.Of(Padding.Same, new Shape(1, 224, 75), 3, 2));

    /// <summary>Only sampled positions differ: every shape and so every cost is the same under both rules.</summary>
    [Theory]
    [InlineData("efficientnet_b0", 224)]
    [InlineData("efficientnet_b3", 301)]
    [InlineData("mobilenet_v2", 75)]
    public void Both_rules_give_the_same_shapes(string name, int resolution)
    {
        var symmetric = KnownNetworks.Create(name, new NetworkOptions { Resolution = resolution, Conventions = Conventions.PyTorch });
        var same = KnownNetworks.Create(name, new NetworkOptions { Resolution = resolution, Conventions = Conventions.TensorFlow });
        Assert.Equal(symmetric.Nodes.Select(node => node.Output), same.Nodes.Select(node => node.Output));
    }
}
