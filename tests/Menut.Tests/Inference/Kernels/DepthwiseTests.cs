using Menut.Inference.Kernels;

namespace Menut.Tests.Inference.Kernels;

/// <summary>Depthwise maps of all windows, widths and heights, in memory that ends at a guard.</summary>
public sealed unsafe class DepthwiseTests
{
    private static readonly Epilogue[] ExactEpilogues = [Epilogue.Clamp, Epilogue.HardSwish, Epilogue.HardSigmoid];

    public static TheoryData<string> Sets => TestedSets.Names;

    public static TheoryData<string> VectorSets => TestedSets.VectorNames;

    [Theory]
    [MemberData(nameof(VectorSets))]
    public void Integers_give_the_plain_twins_bits(string name)
    {
        using var map = new Map();
        var random = new Random(1);
        ForEachMap((kernel, stride, height, width) =>
        {
            map.Fill(random, () => random.Next(-4, 5), kernel, stride, height, width, ExactEpilogues[(height + width) % 3]);

            var (expected, expectedSums) = map.Run(KernelSets.Choose("plain").Depthwise(kernel, stride));
            var (result, sums) = map.Run(TestedSets.Named(name).Depthwise(kernel, stride));

            string what = $"{kernel} x {kernel} stride {stride}, {height} x {width}, {map.Data.Epilogue}";
            ConvolutionTests.AssertSameBits(expected, result, what);
            for (int i = 0; i < sums.Length; i++)
                Assert.True(Math.Abs(expectedSums[i] - sums[i]) <= (1e-6 * Math.Abs(expectedSums[i]) * width) + 1e-5, $"{what}: sum {sums[i]} for {expectedSums[i]}");
        });
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Random_numbers_stay_within_the_forward_error(string name)
    {
        using var map = new Map();
        var random = new Random(4);
        ForEachMap((kernel, stride, height, width) =>
        {
            map.Fill(random, () => (random.NextSingle() * 2) - 1, kernel, stride, height, width, Epilogue.Clamp);

            var (result, _) = map.Run(TestedSets.Named(name).Depthwise(kernel, stride));

            for (int y = 0; y < height; y++)
            {
                for (int x = 0; x < width; x++)
                {
                    nint at = ((y * map.Data.OutputRowStride) + (x * map.Data.OutputStride)) / sizeof(float);
                    for (int channel = 0; channel < 16; channel++)
                    {
                        double sum = map.Data.Bias[channel], magnitude = Math.Abs(sum);
                        for (int tap = 0; tap < kernel * kernel; tap++)
                        {
                            byte* pixel = map.InputRow((y * stride) + (tap / kernel)) + (((x * stride) + (tap % kernel)) * map.Data.PixelStride);
                            double product = (double)((float*)pixel)[channel] * map.Data.Weights[(tap * 16) + channel];
                            sum += product;
                            magnitude += Math.Abs(product);
                        }

                        double error = Math.Abs(result[at + channel] - Math.Min(map.Data.High, Math.Max(map.Data.Low, sum)));
                        Assert.True(error <= ((kernel * kernel) + 1) / (double)(1 << 24) * magnitude, $"{kernel} x {kernel} stride {stride}, {height} x {width}: error {error}");
                    }
                }
            }
        });
    }

    /// <summary>Stripes, rings of rows and whole maps give the same: the order of additions does not hang on how many rows a call gets.</summary>
    [Theory]
    [MemberData(nameof(VectorSets))]
    public void A_map_has_its_rows_bits(string name)
    {
        var set = TestedSets.Named(name);
        using var map = new Map();
        var random = new Random(2);
        byte** rows = stackalloc byte*[7];
        foreach (var epilogue in Enum.GetValues<Epilogue>())
        {
            ForEachMap((kernel, stride, height, width) =>
            {
                if ((kernel + height + width) % 4 != (int)epilogue % 4)
                    return;
                map.Fill(random, () => (random.NextSingle() * 2) - 1, kernel, stride, height, width, epilogue);

                var (result, _) = map.Run(set.Depthwise(kernel, stride));

                map.Output.Fill(float.NaN);
                for (int y = 0; y < height; y++)
                {
                    for (int ky = 0; ky < kernel; ky++)
                        rows[ky] = map.InputRow((y * stride) + ky);
                    var row = map.Data with { Input = null, Rows = rows, Height = 1, Output = map.Data.Output + (y * map.Data.OutputRowStride), Sums = null };
                    set.Depthwise(kernel, stride)(&row);
                }

                ConvolutionTests.AssertSameBits(map.Output, result, $"{kernel} x {kernel} stride {stride}, {height} x {width}, {epilogue}");
            });
        }
    }

    [Theory]
    [MemberData(nameof(VectorSets))]
    public void Every_epilogue_and_its_sums_are_the_plain_twins(string name)
    {
        using var map = new Map();
        var random = new Random(3);
        foreach (var epilogue in Enum.GetValues<Epilogue>())
        {
            // Up to heights at which a map is activated in several goes.
            foreach (var (height, width) in ((int, int)[])[(1, 1), (2, 3), (7, 7), (14, 14), (23, 33), (40, 16)])
            {
                map.Fill(random, () => random.Next(-4, 5) / 2f, 3, (height % 2) + 1, height, width, epilogue);

                var (expected, expectedSums) = map.Run(KernelSets.Choose("plain").Depthwise(3, (height % 2) + 1));
                var (result, sums) = map.Run(TestedSets.Named(name).Depthwise(3, (height % 2) + 1));

                for (int i = 0; i < result.Length; i++)
                    Assert.True(float.IsNaN(expected[i]) || Math.Abs(expected[i] - result[i]) <= 4e-6 + (2e-7 * Math.Abs(expected[i])), $"{epilogue}: {result[i]} for {expected[i]}");
                for (int i = 0; i < sums.Length; i++)
                    Assert.True(Math.Abs(expectedSums[i] - sums[i]) <= width * (4e-6 + (1e-6 * Math.Abs(expectedSums[i]))), $"{epilogue}: sum {sums[i]} for {expectedSums[i]}");
            }
        }
    }

    [Fact]
    public void Windows_without_a_kernel_have_none()
    {
        foreach (var set in TestedSets.All)
            Assert.True(set.Depthwise(4, 1) == null && set.Depthwise(3, 3) == null && set.Depthwise(7, 2) != null);
    }

    private static void ForEachMap(Action<int, int, int, int> check)
    {
        foreach (int kernel in KernelSet.DepthwiseKernels.ToArray())
        {
            for (int stride = 1; stride <= 2; stride++)
            {
                for (int width = 1; width <= 33; width++)
                {
                    for (int height = 1; height <= (width < 9 ? 5 : 2); height++)
                        check(kernel, stride, height, width);
                }
            }
        }
    }

    /// <summary>A map in guarded memory.</summary>
    private sealed class Map : IDisposable
    {
        private readonly GuardedBuffer _input = new(), _weights = new(), _bias = new(), _output = new(), _sums = new(), _rows = new();

        public DepthwiseMap Data;

        public Span<float> Output => new(Data.Output, (int)((((Data.Height - 1) * Data.OutputRowStride) + ((Data.Width - 1) * Data.OutputStride)) / sizeof(float)) + 16);

        private Span<float> Sums => Data.Sums == null ? [] : new(Data.Sums, (int)((Data.Height - 1) * Data.SumStride / sizeof(float)) + 16);

        public byte* InputRow(int y) => Data.Rows == null ? Data.Input + (y * Data.RowStride) : Data.Rows[y];

        public void Fill(Random random, Func<float> value, int kernel, int stride, int height, int width, Epilogue epilogue)
        {
            int pixel = 16 * random.Next(1, 3), outputPixel = 16 * random.Next(1, 3), sum = 16 * random.Next(1, 3);
            int inputWidth = ((width - 1) * stride) + kernel, inputHeight = ((height - 1) * stride) + kernel;
            int row = (inputWidth + random.Next(3)) * pixel, outputRow = (width + random.Next(3)) * outputPixel;
            bool bounded = epilogue == Epilogue.Clamp && random.Next(3) > 0;
            Data = new DepthwiseMap
            {
                Input = (byte*)_input.Take(((inputHeight - 1) * row) + ((inputWidth - 1) * pixel) + 16, value),
                RowStride = row * sizeof(float),
                PixelStride = pixel * sizeof(float),
                Height = height,
                Width = width,
                Weights = _weights.Take(kernel * kernel * 16, value),
                Bias = _bias.Take(16, value),
                OutputRowStride = outputRow * sizeof(float),
                OutputStride = outputPixel * sizeof(float),
                SumStride = sum * sizeof(float),
                Epilogue = epilogue,
                Low = bounded ? random.Next(-3, 1) : float.NegativeInfinity,
                High = bounded && random.Next(2) == 0 ? random.Next(1, 7) : float.PositiveInfinity,
            };
            if (random.Next(2) == 0)
            {
                // A ring: the first row lies anywhere.
                Data.Rows = (byte**)_rows.Take(inputHeight * sizeof(byte*));
                int first = random.Next(inputHeight);
                for (int y = 0; y < inputHeight; y++)
                    Data.Rows[y] = Data.Input + ((first + y) % inputHeight * Data.RowStride);
                Data.Input = null;
                Data.RowStride = 0;
            }

            Data.Output = _output.Take((((height - 1) * outputRow) + ((width - 1) * outputPixel) + 16) * sizeof(float));
            Data.Sums = random.Next(3) == 0 ? null : (float*)_sums.Take((((height - 1) * sum) + 16) * sizeof(float));
        }

        /// <summary>Runs a kernel, and checks that it writes 16 channels of each pixel and of each row's sums, and nothing else.</summary>
        public (float[] Output, float[] Sums) Run(delegate*<DepthwiseMap*, void> kernel)
        {
            Output.Fill(float.NaN);
            Sums.Fill(float.NaN);
            fixed (DepthwiseMap* map = &Data)
                kernel(map);
            int row = (int)(Data.OutputRowStride / sizeof(float)), pixel = (int)(Data.OutputStride / sizeof(float)), sum = (int)(Data.SumStride / sizeof(float));
            for (int i = 0; i < Output.Length; i++)
                Assert.True(float.IsNaN(Output[i]) == (i % row / pixel >= Data.Width || i % row % pixel >= 16), $"Float {i} is {Output[i]}.");
            for (int i = 0; i < Sums.Length; i++)
                Assert.True(float.IsNaN(Sums[i]) == (i % sum >= 16), $"Float {i} of the sums is {Sums[i]}.");
            return (Output.ToArray(), [.. Sums.ToArray().Where(x => !float.IsNaN(x))]);
        }

        public void Dispose()
        {
            foreach (var buffer in (GuardedBuffer[])[_input, _weights, _bias, _output, _sums, _rows])
                buffer.Dispose();
        }
    }
}
