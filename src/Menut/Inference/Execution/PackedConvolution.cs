using System.Runtime.CompilerServices;
using Menut.Inference.Graph;

namespace Menut.Inference.Execution;

/// <summary>How a convolution's weights lie in memory.</summary>
internal enum PackedForm
{
    /// <summary>Panels of output channels, in each all taps (down, across), in each all input channels.</summary>
    Panels,

    /// <summary>Panels too, for an input of planes: a tap is an input channel and a place in the kernel.</summary>
    Planar,

    /// <summary>Blocks of 16 channels, in each all places of the kernel.</summary>
    Depthwise,
}

/// <summary>A panel of a convolution: neighbouring output channels that a tile computes at once.</summary>
/// <param name="Channel">Its first output channel.</param>
/// <param name="Width">Channels, with padding.</param>
/// <param name="Weights">Bytes from the arena's start.</param>
/// <param name="Bias">Bytes from the arena's start.</param>
internal readonly record struct Panel(int Channel, int Width, nint Weights, nint Bias);

/// <summary>A convolution's weights as the kernels read them. Groups that are not depthwise are spelled out with zeros between.</summary>
internal sealed unsafe class PackedConvolution
{
    private const int Block = 16;

    /// <summary>A panel's lines for that many inputs stay in the first cache while one output after the other is spread over them.</summary>
    private const int InputsAtOnce = 64;

    private FusedConvolution? _source;

    /// <summary>Lays out panels or blocks.</summary>
    /// <param name="source">The convolution.</param>
    /// <param name="form">How it is packed.</param>
    /// <param name="panelWidth">Channels of a full panel.</param>
    /// <param name="take">Takes room for floats in the arena.</param>
    public PackedConvolution(FusedConvolution source, PackedForm form, int panelWidth, Func<nint, nint> take)
    {
        (_source, Form) = (source, form);
        var kernel = source.Source.Kernel;
        (Taps, Depth) = form == PackedForm.Panels ? (kernel.Area, source.InputChannels) : (kernel.Area * (form == PackedForm.Planar ? source.InputChannels : 1), 1);
        if (form == PackedForm.Depthwise)
            panelWidth = Block;
        int padded = (source.Source.OutputChannels + Block - 1) / Block * Block;
        Panels = new Panel[(padded + panelWidth - 1) / panelWidth];
        for (int p = 0, channel = 0; p < Panels.Length; p++, channel += panelWidth)
        {
            int width = Math.Min(panelWidth, padded - channel);
            Panels[p] = new(channel, width, take((nint)Taps * Depth * width), take(width));
        }
    }

    public PackedForm Form { get; }

    /// <summary>Places of the kernel, times input channels where they are planes.</summary>
    public int Taps { get; }

    /// <summary>Input channels of a tap.</summary>
    public int Depth { get; }

    public Panel[] Panels { get; }

    /// <summary>Bytes of all weights.</summary>
    public long WeightBytes
    {
        get
        {
            long bytes = 0;
            foreach (var panel in Panels)
                bytes += (long)panel.Width * Taps * Depth * sizeof(float);
            return bytes;
        }
    }

    /// <summary>Multiplies the weights and copies them; the source lets them go.</summary>
    public void Fill(byte* arena)
    {
        var source = _source!;
        var weights = source.Weights!;
        int outputs = source.Source.OutputChannels;
        foreach (var panel in Panels)
        {
            float* bias = (float*)(arena + panel.Bias);
            for (int lane = 0; lane < panel.Width && panel.Channel + lane < outputs; lane++)
                bias[lane] = (float)weights.Bias[panel.Channel + lane];
            FillPanel(source, weights, panel, (float*)(arena + panel.Weights));
        }

        (source.Weights, _source) = (null, null);
    }

    /// <summary>Fully compiled at once: it runs a few dozen times in a process, over all weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillPanel(FusedConvolution source, FoldedWeights folded, Panel panel, float* target)
    {
        var convolution = source.Source;
        int outputs = convolution.OutputChannels, area = convolution.Kernel.Area, width = panel.Width;
        int perGroup = source.InputChannels / convolution.Groups, outputsPerGroup = outputs / convolution.Groups;
        int lanes = Math.Min(width, outputs - panel.Channel);
        nint fromInput = (Form == PackedForm.Planar ? area : 1) * width, fromTap = (Form == PackedForm.Panels ? Depth : 1) * width;
        fixed (float* kernel = folded.Kernel)
        fixed (double* factors = folded.Factors)
        {
            for (int tap = 0; tap < area; tap++)
            {
                for (int first = 0; first < perGroup; first += InputsAtOnce)
                {
                    int end = Math.Min(first + InputsAtOnce, perGroup);
                    for (int lane = 0; lane < lanes; lane++)
                    {
                        int output = panel.Channel + lane;
                        int group = Form == PackedForm.Depthwise ? 0 : output / outputsPerGroup * perGroup;
                        double factor = factors[output];
                        float* own = kernel + ((nint)output * perGroup + first) * area + tap;
                        float* place = target + (group + first) * fromInput + tap * fromTap + lane;
                        for (int c = first; c < end; c++, own += area, place += fromInput)
                            *place = (float)(*own * factor);
                    }
                }
            }
        }
    }
}
