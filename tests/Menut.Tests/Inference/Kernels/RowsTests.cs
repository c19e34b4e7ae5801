using Menut.Inference.Kernels;

namespace Menut.Tests.Inference.Kernels;

/// <summary>Kernels over rows, poolings and softmax against the plain twins, in memory that ends at a guard.</summary>
public sealed unsafe class RowsTests
{
    private static readonly KernelSet Plain = KernelSets.Choose("plain");

    public static TheoryData<string> VectorSets => TestedSets.VectorNames;

    public static TheoryData<string> Sets => TestedSets.Names;

    [Theory]
    [MemberData(nameof(VectorSets))]
    public void Rows_are_added_scaled_mapped_and_summed_as_by_the_plain_twin(string name)
    {
        var set = TestedSets.Named(name);
        using GuardedBuffer left = new(), right = new(), shift = new(), output = new();
        var random = new Random(1);
        float Value() => random.Next(-8, 9) / 2f;
        foreach (var epilogue in Enum.GetValues<Epilogue>())
        {
            for (int width = 16; width <= 144; width += 16)
            {
                for (int rows = 1; rows <= 5; rows++)
                {
                    int leftStride = width + (16 * random.Next(2)), rightStride = width + (16 * random.Next(2)), outputStride = width + (16 * random.Next(2));
                    int Count(int stride) => ((rows - 1) * stride) + width;
                    var operands = new RowOperands
                    {
                        Left = left.Take(Count(leftStride), Value),
                        LeftStride = leftStride * sizeof(float),
                        Right = right.Take(Count(rightStride), Value),
                        RightStride = rightStride * sizeof(float),
                        Shift = shift.Take(width, Value),
                        Output = output.Take(Count(outputStride), Value),
                        OutputStride = outputStride * sizeof(float),
                        Rows = rows,
                        Width = width,
                        Epilogue = epilogue,
                        Low = -2,
                        High = 3,
                    };
                    double tolerance = epilogue is Epilogue.Clamp or Epilogue.HardSwish or Epilogue.HardSigmoid ? 0 : 4e-6;
                    string what = $"{epilogue}, {rows} x {width}";
                    AssertSame(operands, Count(outputStride), Plain.AddRows, set.AddRows, tolerance, what);
                    AssertSame(operands, Count(outputStride), Plain.ScaleRows, set.ScaleRows, tolerance, what);
                    AssertSame(operands, Count(outputStride), Plain.AffineRows, set.AffineRows, tolerance, what);
                    operands.Output = output.Take(width, Value);
                    AssertSame(operands, width, Plain.SumRows, set.SumRows, 0, what);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Rows_may_be_computed_in_place(string name)
    {
        using GuardedBuffer data = new(), right = new();
        var operands = new RowOperands { Left = data.Take(64, () => 2), LeftStride = 128, Right = right.Take(64, () => 3), RightStride = 128, Rows = 2, Width = 32, Low = 0, High = 100 };
        operands.Output = operands.Left;
        operands.OutputStride = operands.LeftStride;

        TestedSets.Named(name).AddRows(&operands);
        TestedSets.Named(name).ScaleRows(&operands);

        Assert.All(new Span<float>(operands.Output, 64).ToArray(), value => Assert.Equal(15, value));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Windows_are_pooled_with_and_without_what_is_padding(string name)
    {
        var set = TestedSets.Named(name);
        using GuardedBuffer input = new(), output = new(), factors = new();
        var random = new Random(2);
        byte** rows = stackalloc byte*[3];
        int* first = stackalloc int[9], counts = stackalloc int[9];
        for (int width = 1; width <= 9; width++)
        {
            foreach (int kernel in (int[])[2, 3])
            {
                foreach (int stride in (int[])[1, 2])
                {
                    int channels = 16 * random.Next(1, 4), inputs = ((width - 1) * stride) + kernel, rowCount = random.Next(1, kernel + 1);
                    float* map = input.Take(rowCount * inputs * channels, () => random.Next(-9, 9));
                    for (int ky = 0; ky < rowCount; ky++)
                        rows[ky] = (byte*)(map + (ky * inputs * channels));
                    for (int x = 0; x < width; x++)
                    {
                        first[x] = random.Next(kernel);
                        counts[x] = random.Next(1, kernel - first[x] + 1);
                    }

                    bool whole = random.Next(2) == 0;
                    var row = new PoolingRow
                    {
                        Rows = rows,
                        RowCount = rowCount,
                        KernelWidth = kernel,
                        PixelStride = channels * sizeof(float),
                        WindowStride = stride * channels * sizeof(float),
                        FirstColumns = whole ? null : first,
                        ColumnCounts = whole ? null : counts,
                        Factors = factors.Take(width, () => 0.5f),
                        Width = width,
                        Channels = channels,
                        Output = output.Take(width * channels, () => float.NaN),
                        OutputStride = channels * sizeof(float),
                    };
                    set.MaxPoolRow(&row);
                    float[] largest = new Span<float>(row.Output, width * channels).ToArray();
                    set.AveragePoolRow(&row);

                    for (int i = 0; i < width * channels; i++)
                    {
                        int x = i / channels, from = whole ? 0 : first[x], to = whole ? kernel : first[x] + counts[x];
                        List<float> window = [];
                        for (int ky = 0; ky < rowCount; ky++)
                        {
                            for (int kx = from; kx < to; kx++)
                                window.Add(((float*)rows[ky])[(((x * stride) + kx) * channels) + (i % channels)]);
                        }

                        Assert.Equal(window.Max(), largest[i]);
                        Assert.Equal(window.Sum() / 2, row.Output[i]);
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_maximum_of_a_window_with_NaN_is_NaN(string name)
    {
        using GuardedBuffer input = new(), output = new();
        float* map = input.Take(48, () => 1);
        map[20] = float.NaN;
        byte* start = (byte*)map;
        var row = new PoolingRow { Rows = &start, RowCount = 1, KernelWidth = 3, PixelStride = 64, WindowStride = 64, Width = 1, Channels = 16, Output = output.Take(16, () => 0), OutputStride = 64 };

        TestedSets.Named(name).MaxPoolRow(&row);

        Assert.Equal(Enumerable.Range(0, 16).Select(i => i == 4 ? float.NaN : 1), new Span<float>(row.Output, 16).ToArray());
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Softmax_gives_probabilities_of_any_number_of_logits(string name)
    {
        using GuardedBuffer input = new(), output = new();
        var random = new Random(3);
        for (int count = 1; count <= 70; count++)
        {
            float* logits = input.Take(count, () => (random.NextSingle() * 40) - 20), probabilities = output.Take(count, () => float.NaN);

            TestedSets.Named(name).Softmax(logits, probabilities, count);

            double[] exact = [.. new Span<float>(logits, count).ToArray().Select(logit => Math.Exp(logit))];
            for (int i = 0; i < count; i++)
                Assert.Equal(exact[i] / exact.Sum(), probabilities[i], 2e-6);
            TestedSets.Named(name).Softmax(logits, logits, count);
            Assert.Equal(new Span<float>(probabilities, count).ToArray(), new Span<float>(logits, count).ToArray());
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Softmax_of_a_NaN_is_NaN(string name)
    {
        using GuardedBuffer input = new(), output = new();
        for (int at = 0; at < 37; at++)
        {
            float* logits = input.Take(37, () => 1), probabilities = output.Take(37, () => 0);
            logits[at] = float.NaN;

            TestedSets.Named(name).Softmax(logits, probabilities, 37);

            Assert.All(new Span<float>(probabilities, 37).ToArray(), probability => Assert.True(float.IsNaN(probability)));
        }
    }

    private static void AssertSame(RowOperands operands, int count, delegate*<RowOperands*, void> plain, delegate*<RowOperands*, void> kernel, double tolerance, string what)
    {
        var output = new Span<float>(operands.Output, count);
        float[] before = output.ToArray();
        plain(&operands);
        float[] expected = output.ToArray();
        before.CopyTo(output);
        kernel(&operands);
        for (int i = 0; i < count; i++)
            Assert.True(Math.Abs(expected[i] - output[i]) <= tolerance + (tolerance / 10 * Math.Abs(expected[i])), $"{what}: float {i} is {output[i]:R} for {expected[i]:R}");
        before.CopyTo(output);
    }
}
