using Menut.Inference.Kernels;

namespace Menut.Tests.Inference.Kernels;

/// <summary>Depthwise rows over all windows and widths, in memory that ends at a guard.</summary>
public sealed unsafe class DepthwiseTests
{
    private static readonly Epilogue[] ExactEpilogues = [Epilogue.Clamp, Epilogue.HardSwish, Epilogue.HardSigmoid];

    public static TheoryData<string> Sets => TestedSets.Names;

    public static TheoryData<string> VectorSets => TestedSets.VectorNames;

    [Theory]
    [MemberData(nameof(VectorSets))]
    public void Integers_give_the_plain_twins_bits(string name)
    {
        var set = TestedSets.Named(name);
        using var row = new Row();
        var random = new Random(1);
        ForEachRow((height, width, stride, outputs) =>
        {
            row.Fill(random, () => random.Next(-4, 5), height, width, stride, outputs, ExactEpilogues[outputs % 3]);
            var (expected, expectedSum) = row.Run(KernelSets.Choose("plain").DepthwiseGeneric);
            foreach (nint kernel in Kernels(set, height, width, stride))
            {
                var (result, sum) = row.Run((delegate*<DepthwiseRow*, void>)kernel);

                string what = $"{height} x {width} stride {stride}, {outputs} wide, {row.Data.Epilogue}";
                ConvolutionTests.AssertSameBits(expected, result, what);
                for (int i = 0; i < 16; i++)
                    Assert.True(Math.Abs(expectedSum[i] - sum[i]) <= 1e-6 * Math.Abs(expectedSum[i]) * outputs + 1e-5, $"{what}: sum {sum[i]} for {expectedSum[i]}");
            }
        });
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Random_numbers_stay_within_the_forward_error(string name)
    {
        var set = TestedSets.Named(name);
        using var row = new Row();
        var random = new Random(2);
        ForEachRow((height, width, stride, outputs) =>
        {
            row.Fill(random, () => (random.NextSingle() * 2) - 1, height, width, stride, outputs, Epilogue.Clamp);
            var (sums, magnitudes) = row.Exact();
            foreach (nint kernel in Kernels(set, height, width, stride))
            {
                var (result, _) = row.Run((delegate*<DepthwiseRow*, void>)kernel);

                for (int x = 0; x < outputs; x++)
                {
                    for (int channel = 0; channel < 16; channel++)
                    {
                        double exact = Math.Min(row.Data.High, Math.Max(row.Data.Low, sums[(x * 16) + channel]));
                        double error = Math.Abs(result[(x * (int)(row.Data.OutputStride / sizeof(float))) + channel] - exact);
                        Assert.True(error <= ((height * width) + 1) / (double)(1 << 24) * magnitudes[(x * 16) + channel], $"{height} x {width} stride {stride}, {outputs} wide: error {error}");
                    }
                }
            }
        });
    }

    [Theory]
    [MemberData(nameof(VectorSets))]
    public void Every_epilogue_and_its_sum_are_the_plain_twins(string name)
    {
        var set = TestedSets.Named(name);
        using var row = new Row();
        var random = new Random(3);
        foreach (var epilogue in Enum.GetValues<Epilogue>())
        {
            for (int outputs = 1; outputs <= 33; outputs++)
            {
                row.Fill(random, () => random.Next(-4, 5) / 2f, 3, 3, (outputs % 2) + 1, outputs, epilogue);

                var (expected, expectedSum) = row.Run(KernelSets.Choose("plain").DepthwiseGeneric);
                var (result, sum) = row.Run(set.Depthwise(3, (outputs % 2) + 1));

                for (int i = 0; i < result.Length; i++)
                    Assert.True(float.IsNaN(expected[i]) || Math.Abs(expected[i] - result[i]) <= 4e-6 + (2e-7 * Math.Abs(expected[i])), $"{epilogue}: {result[i]} for {expected[i]}");
                for (int i = 0; i < 16; i++)
                    Assert.True(Math.Abs(expectedSum[i] - sum[i]) <= outputs * (4e-6 + (1e-6 * Math.Abs(expectedSum[i]))), $"{epilogue}: sum {sum[i]} for {expectedSum[i]}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Windows_of_3_5_and_7_have_kernels_of_their_own(string name)
    {
        var set = TestedSets.Named(name);
        foreach (int kernel in (int[])[3, 5, 7])
            Assert.True(set.Depthwise(kernel, 1) != null && set.Depthwise(kernel, 2) != null);
        Assert.True(set.Depthwise(4, 1) == null && set.Depthwise(3, 3) == null && set.Depthwise(1, 1) == null);
    }

    private static nint[] Kernels(KernelSet set, int height, int width, int stride)
    {
        var own = height == width ? set.Depthwise(height, stride) : null;
        return own == null ? [(nint)set.DepthwiseGeneric] : [(nint)own, (nint)set.DepthwiseGeneric];
    }

    private static void ForEachRow(Action<int, int, int, int> check)
    {
        foreach (var (height, width) in ((int, int)[])[(3, 3), (5, 5), (7, 7), (1, 4), (9, 1)])
        {
            for (int stride = 1; stride <= 2; stride++)
            {
                for (int outputs = 1; outputs <= 33; outputs++)
                    check(height, width, stride, outputs);
            }
        }
    }

    /// <summary>A row in guarded memory.</summary>
    private sealed class Row : IDisposable
    {
        private readonly GuardedBuffer _input = new(), _rows = new(), _weights = new(), _bias = new(), _output = new(), _sum = new();
        private readonly float[] _sumBefore = new float[16];

        public DepthwiseRow Data;

        private Span<float> Output => new(Data.Output, (((int)Data.Width - 1) * (int)(Data.OutputStride / sizeof(float))) + 16);

        public void Fill(Random random, Func<float> value, int height, int width, int stride, int outputs, Epilogue epilogue)
        {
            int pixelFloats = 16 * random.Next(1, 4), outputFloats = 16 * random.Next(1, 4);
            int lineFloats = ((((outputs - 1) * stride) + width - 1) * pixelFloats) + 16;
            // The window's rows come in any order in memory; the last ends at the guard.
            byte* input = (byte*)_input.Take(height * lineFloats, value);
            byte** rows = (byte**)_rows.Take(height * sizeof(byte*));
            int first = random.Next(height);
            for (int ky = 0; ky < height; ky++)
                rows[ky] = input + ((first + ky) % height * lineFloats * sizeof(float));
            bool bounded = epilogue == Epilogue.Clamp && random.Next(3) > 0;
            Data = new DepthwiseRow
            {
                Rows = rows,
                PixelStride = pixelFloats * sizeof(float),
                Width = outputs,
                Weights = _weights.Take(height * width * 16, value),
                Bias = _bias.Take(16, value),
                Output = (float*)_output.Take((((outputs - 1) * outputFloats) + 16) * sizeof(float)),
                OutputStride = outputFloats * sizeof(float),
                Sum = random.Next(3) == 0 ? null : _sum.Take(16, value),
                Epilogue = epilogue,
                Low = bounded ? random.Next(-3, 1) : float.NegativeInfinity,
                High = bounded && random.Next(2) == 0 ? random.Next(1, 7) : float.PositiveInfinity,
                KernelHeight = height,
                KernelWidth = width,
                Stride = stride,
            };
            if (Data.Sum != null)
                new Span<float>(Data.Sum, 16).CopyTo(_sumBefore);
        }

        /// <summary>Runs a kernel, and checks that it writes 16 channels of each pixel and no others.</summary>
        public (float[] Output, float[] Sum) Run(delegate*<DepthwiseRow*, void> kernel)
        {
            Output.Fill(float.NaN);
            if (Data.Sum != null)
                _sumBefore.CopyTo(new Span<float>(Data.Sum, 16));
            fixed (DepthwiseRow* row = &Data)
                kernel(row);
            float[] output = Output.ToArray();
            int stride = (int)(Data.OutputStride / sizeof(float));
            for (int i = 0; i < output.Length; i++)
                Assert.True(float.IsNaN(output[i]) == (i % stride >= 16), $"Float {i} is {output[i]}.");
            return (output, Data.Sum == null ? new float[16] : new Span<float>(Data.Sum, 16).ToArray());
        }

        public (double[] Sums, double[] Magnitudes) Exact()
        {
            double[] sums = new double[Data.Width * 16], magnitudes = new double[Data.Width * 16];
            for (int x = 0; x < Data.Width; x++)
            {
                for (int channel = 0; channel < 16; channel++)
                {
                    double sum = Data.Bias[channel], magnitude = Math.Abs(sum);
                    for (int ky = 0; ky < Data.KernelHeight; ky++)
                    {
                        for (int kx = 0; kx < Data.KernelWidth; kx++)
                        {
                            float input = ((float*)(Data.Rows[ky] + (((x * Data.Stride) + kx) * Data.PixelStride)))[channel];
                            double product = (double)input * Data.Weights[(((ky * (int)Data.KernelWidth) + kx) * 16) + channel];
                            sum += product;
                            magnitude += Math.Abs(product);
                        }
                    }

                    (sums[(x * 16) + channel], magnitudes[(x * 16) + channel]) = (sum, magnitude);
                }
            }

            return (sums, magnitudes);
        }

        public void Dispose()
        {
            foreach (var buffer in (GuardedBuffer[])[_input, _rows, _weights, _bias, _output, _sum])
                buffer.Dispose();
        }
    }
}
