using Menut.Networks;
using Menut.Training.Modules;
using Menut.Training.Native;
using TorchSharp;
using static TorchSharp.torch;
using Padding = Menut.Networks.Padding;

namespace Menut.Training.Tests.Modules;

/// <summary>Average pooling against a loop that says what it is.</summary>
public sealed class AveragePoolTests
{
    public AveragePoolTests() => LibTorch.Require();

    public static TheoryData<Padding, Window, Window, bool> Cases()
    {
        var data = new TheoryData<Padding, Window, Window, bool>();
        foreach (bool counts in (bool[])[true, false])
        {
            data.Add(Padding.Symmetric, 3, 1, counts);
            data.Add(Padding.Symmetric, new(3, 5), new(2, 1), counts);
            data.Add(Padding.Same, 3, 2, counts); // of eight rows nothing is padded above and one row below, of seven columns one on either side
            data.Add(Padding.Same, 2, 1, counts);
            data.Add(Padding.None, 5, 3, counts);
            data.Add(Padding.Of(new(0, 2, 1, 0)), 3, 2, counts);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_window_is_the_mean_of_its_pixels(Padding padding, Window kernel, Window stride, bool countsPadding)
    {
        using var scope = NewDisposeScope();
        manual_seed(11);
        var shape = new Shape(2, 8, 7);
        var operation = new AveragePool(kernel, stride, padding, countsPadding);
        var zeros = PaddingExtent.Of(padding, shape, kernel, stride);
        var output = new Shape(
            shape.Channels,
            (shape.Height + zeros.Top + zeros.Bottom - kernel.Height) / stride.Height + 1,
            (shape.Width + zeros.Left + zeros.Right - kernel.Width) / stride.Width + 1);
        var node = new Node("pool", operation, ["input"], output);
        var layer = operation.Read(LayerReader.Instance, new LayerContext(node, [shape], _ => throw new InvalidOperationException("It has no weights."), false));
        var input = randn(3, shape.Channels, shape.Height, shape.Width).ChannelsLast();

        var pooled = layer([input], training: false);

        Assert.Equal([3, output.Channels, output.Height, output.Width], pooled.shape);
        for (int picture = 0; picture < 3; picture++)
        {
            for (int channel = 0; channel < output.Channels; channel++)
            {
                for (int row = 0; row < output.Height; row++)
                {
                    for (int column = 0; column < output.Width; column++)
                    {
                        float expected = Mean(input[picture, channel], row * stride.Height - zeros.Top, column * stride.Width - zeros.Left, kernel, countsPadding);
                        Assert.Equal(expected, pooled[picture, channel, row, column].item<float>(), 1e-5);
                    }
                }
            }
        }
    }

    private static float Mean(Tensor map, int top, int left, Window kernel, bool countsPadding)
    {
        double sum = 0;
        int pixels = 0;
        for (int y = top; y < top + kernel.Height; y++)
        {
            for (int x = left; x < left + kernel.Width; x++)
            {
                if (y < 0 || x < 0 || y >= map.shape[0] || x >= map.shape[1])
                    continue;
                sum += map[y, x].item<float>();
                pixels++;
            }
        }

        return (float)(sum / (countsPadding ? kernel.Area : pixels));
    }
}
