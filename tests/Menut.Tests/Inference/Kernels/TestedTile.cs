using Menut.Inference.Kernels;

namespace Menut.Tests.Inference.Kernels;

/// <summary>A convolution tile in guarded memory, filled again and again; the same random numbers give the same tile.</summary>
internal sealed unsafe class TestedTile : IDisposable
{
    private readonly GuardedBuffer _input = new(), _offsets = new(), _weights = new(), _bias = new(), _output = new(), _residual = new();
    private int _rows, _width, _outputFloats;

    public ConvolutionTile Tile;

    public Span<float> Output => new(Tile.Output, _outputFloats);

    /// <summary>A random tile.</summary>
    /// <param name="random">Draws everything but the arguments.</param>
    /// <param name="value">Draws one value of input, weights, bias, residual.</param>
    /// <param name="rows">Output pixels.</param>
    /// <param name="width">Panel width.</param>
    /// <param name="taps">Taps.</param>
    /// <param name="depth">Floats a tap.</param>
    /// <param name="epilogue">Epilogue; a clamp gets random bounds, sometimes none.</param>
    public void Fill(Random random, Func<float> value, int rows, int width, int taps, int depth, Epilogue epilogue)
    {
        (_rows, _width) = (rows, width);
        int pixelFloats = random.Next(1, depth + 20), outputFloats = width + (16 * random.Next(3)), residualFloats = width + (16 * random.Next(3));
        nint* offsets = (nint*)_offsets.Take(taps * sizeof(nint));
        int furthest = 0;
        for (int tap = 0; tap < taps; tap++)
        {
            int offset = random.Next(3 * depth);
            furthest = Math.Max(furthest, offset);
            offsets[tap] = offset * sizeof(float);
        }

        _outputFloats = ((rows - 1) * outputFloats) + width;
        // Half of the offsets are negative: the first output pixel's input needs not be the first that is read.
        int before = random.Next(furthest + 1);
        float* input = _input.Take(furthest + ((rows - 1) * pixelFloats) + depth, value);
        for (int tap = 0; tap < taps; tap++)
            offsets[tap] -= before * sizeof(float);
        bool bounded = epilogue == Epilogue.Clamp && random.Next(3) > 0;
        Tile = new ConvolutionTile
        {
            Input = (byte*)(input + before),
            PixelStride = pixelFloats * sizeof(float),
            TapOffsets = offsets,
            Taps = taps,
            Depth = depth,
            Weights = _weights.Take(taps * depth * width, value),
            Bias = _bias.Take(width, value),
            Output = _output.Take(_outputFloats, value),
            OutputStride = outputFloats * sizeof(float),
            Residual = random.Next(2) == 0 ? null : _residual.Take(((rows - 1) * residualFloats) + width, value),
            ResidualStride = residualFloats * sizeof(float),
            ResidualBeforeActivation = random.Next(2) == 0,
            Accumulate = random.Next(3) == 0,
            Epilogue = epilogue,
            Low = bounded ? random.Next(-3, 1) : float.NegativeInfinity,
            High = bounded && random.Next(2) == 0 ? random.Next(1, 7) : float.PositiveInfinity,
        };
    }

    /// <summary>Runs a kernel from the output as it was filled, and checks that it writes its channels and no others.</summary>
    /// <returns>The output, with what lies between the pixels.</returns>
    public float[] Run(delegate*<ConvolutionTile*, void> kernel)
    {
        float[] before = Output.ToArray();
        fixed (ConvolutionTile* tile = &Tile)
            kernel(tile);
        float[] after = Output.ToArray();
        before.CopyTo(Output);
        int stride = (int)(Tile.OutputStride / sizeof(float));
        for (int i = 0; i < after.Length; i++)
            Assert.True(i % stride < _width || after[i].Equals(before[i]), $"Float {i} lies beside the panel and was changed.");
        return after;
    }

    /// <summary>The sums before the epilogue in double precision, without residual, and the sums of their terms' magnitudes.</summary>
    public (double[] Sums, double[] Magnitudes) Exact()
    {
        double[] sums = new double[_outputFloats], magnitudes = new double[_outputFloats];
        int stride = (int)(Tile.OutputStride / sizeof(float));
        for (int row = 0; row < _rows; row++)
        {
            for (int channel = 0; channel < _width; channel++)
            {
                int at = (row * stride) + channel;
                double sum = Tile.Accumulate ? Tile.Output[at] : Tile.Bias[channel], magnitude = Math.Abs(sum);
                for (int tap = 0; tap < Tile.Taps; tap++)
                {
                    for (int depth = 0; depth < Tile.Depth; depth++)
                    {
                        double product = (double)((float*)(Tile.Input + (row * Tile.PixelStride) + Tile.TapOffsets[tap]))[depth]
                            * Tile.Weights[(((tap * (int)Tile.Depth) + depth) * _width) + channel];
                        sum += product;
                        magnitude += Math.Abs(product);
                    }
                }

                (sums[at], magnitudes[at]) = (sum, magnitude);
            }
        }

        return (sums, magnitudes);
    }

    /// <summary>Goes on to the next pixel.</summary>
    public void Step()
    {
        Tile.Input += Tile.PixelStride;
        Tile.Output = (float*)((byte*)Tile.Output + Tile.OutputStride);
        if (Tile.Residual != null)
            Tile.Residual = (float*)((byte*)Tile.Residual + Tile.ResidualStride);
        _outputFloats = Math.Max(_outputFloats - (int)(Tile.OutputStride / sizeof(float)), 0);
    }

    public bool IsInPanel(int index) => index % (int)(Tile.OutputStride / sizeof(float)) < _width;

    public void Dispose()
    {
        foreach (var buffer in (GuardedBuffer[])[_input, _offsets, _weights, _bias, _output, _residual])
            buffer.Dispose();
    }
}
