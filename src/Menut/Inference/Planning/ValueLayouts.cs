using Menut.Inference.Execution;
using Menut.Inference.Graph;
using Menut.Networks;

namespace Menut.Inference.Planning;

/// <summary>What every value of a network looks like in memory, for pictures of one size.</summary>
internal static class ValueLayouts
{
    /// <summary>The shape of every value; of no channels where a number stands for no value of its own.</summary>
    public static Shape[] Shapes(FusedNetwork network, Shape input)
    {
        var shapes = new Shape[network.Values];
        shapes[FusedNetwork.Picture] = input;
        foreach (var operation in network.Operations)
        {
            var inputs = new Shape[operation.Inputs.Length];
            for (int i = 0; i < inputs.Length; i++)
                inputs[i] = shapes[operation.Inputs[i]];
            shapes[operation.Output] = operation.OutputShape(inputs);
            if (operation is FusedConvolution { Mean: { } mean })
                shapes[mean] = new Shape(shapes[operation.Output].Channels, 1, 1);
        }

        return shapes;
    }

    /// <summary>A layout for every value, with the border that its readers' windows need.</summary>
    /// <param name="network">Whose values.</param>
    /// <param name="weights">Its packed weights.</param>
    /// <param name="shapes">Of each value.</param>
    /// <param name="makesItsBorder">Which convolutions need none.</param>
    public static ValueLayout?[] Of(FusedNetwork network, WeightArena weights, Shape[] shapes, Func<FusedConvolution, bool> makesItsBorder)
    {
        var borders = new PaddingExtent[network.Values];
        foreach (var convolution in network.Operations.OfType<FusedConvolution>().Where(convolution => !makesItsBorder(convolution)))
        {
            int value = convolution.Inputs[0];
            borders[value] = Union(borders[value], BorderFor(convolution, weights[convolution].Form, shapes[value]));
        }

        var layouts = new ValueLayout?[network.Values];
        for (int value = 0; value < layouts.Length; value++)
        {
            if (shapes[value].Channels == 0)
                continue;
            layouts[value] = value == FusedNetwork.Picture && network.PictureIsPlanar
                ? ValueLayout.Planar(shapes[value], borders[value])
                : ValueLayout.ChannelsLast(shapes[value], borders[value]);
        }

        return layouts;
    }

    /// <summary>A depthwise convolution takes rows by pointers, so rows above and below need not exist.</summary>
    private static PaddingExtent BorderFor(FusedConvolution convolution, PackedForm form, Shape input)
    {
        var source = convolution.Source;
        var padding = PaddingExtent.Of(source.Padding, input, source.Kernel, source.Stride);
        return form == PackedForm.Depthwise ? padding with { Top = 0, Bottom = 0 } : padding;
    }

    private static PaddingExtent Union(PaddingExtent a, PaddingExtent b) =>
        new(Math.Max(a.Top, b.Top), Math.Max(a.Bottom, b.Bottom), Math.Max(a.Left, b.Left), Math.Max(a.Right, b.Right));
}
