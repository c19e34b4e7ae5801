using Menut.Networks;

namespace Menut.Tests.Networks;

public sealed class ShapeReaderTests
{
    [Theory]
    [InlineData(5, 3, 2, PaddingRule.None, 2)]
    [InlineData(5, 5, 2, PaddingRule.None, 1)]
    [InlineData(4, 3, 2, PaddingRule.Symmetric, 2)]
    [InlineData(1, 5, 1, PaddingRule.Symmetric, 1)]
    public void A_kernel_slides_where_it_fits(int size, int kernel, int stride, PaddingRule padding, int positions)
    {
        Assert.Equal(new Shape(7, positions, positions), Slid(new Convolution(7, kernel, stride, padding), size));
        Assert.Equal(new Shape(2, positions, positions), Slid(new MaxPool(kernel, stride, padding), size));
    }

    /// <summary>A pixel too few, divided by a stride of two, must not be taken for a position.</summary>
    [Theory]
    [InlineData(2, 3, 1)]
    [InlineData(2, 3, 2)]
    [InlineData(1, 7, 2)]
    [InlineData(4, 0, 1)]
    [InlineData(4, 3, 0)]
    public void Where_it_does_not_fit_there_is_no_shape(int size, int kernel, int stride)
    {
        Assert.Throws<ArgumentException>(() => Slid(new Convolution(7, kernel, stride, Padding.None), size));
        Assert.Throws<ArgumentException>(() => Slid(new MaxPool(kernel, stride, Padding.None), size));
    }

    [Fact]
    public void One_side_is_enough() => Assert.Throws<ArgumentException>(
        () => new MaxPool(new Window(1, 3), 1, Padding.None).Read(ShapeReader.Instance, [new Shape(2, 5, 2)]));

    private static Shape Slid(Operation operation, int size) => operation.Read(ShapeReader.Instance, [new Shape(2, size, size)]);
}
