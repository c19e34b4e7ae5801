using Menut.Inference.Kernels;

namespace Menut.Tests.Inference.Kernels;

/// <summary>Convolution tiles over all rows and depths, in memory that ends at a guard.</summary>
public sealed unsafe class ConvolutionTests
{
    private static readonly Epilogue[] ExactEpilogues = [Epilogue.Clamp, Epilogue.HardSwish, Epilogue.HardSigmoid];

    public static TheoryData<string> Sets => TestedSets.Names;

    public static TheoryData<string> VectorSets => TestedSets.VectorNames;

    [Theory]
    [MemberData(nameof(VectorSets))]
    public void Integers_give_the_plain_twins_bits(string name)
    {
        var set = TestedSets.Named(name);
        using var tile = new TestedTile();
        var random = new Random(1);
        ForEachTile(set, (rows, width, depth) =>
        {
            tile.Fill(random, () => random.Next(-4, 5), rows, width, random.Next(1, 6), depth, ExactEpilogues[random.Next(3)]);

            float[] result = tile.Run(set.Convolution(rows, width));

            AssertSameBits(Plain(tile, rows, width), result, $"{rows} x {width}, depth {depth}, {tile.Tile.Epilogue}");
        });
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Random_numbers_stay_within_the_forward_error(string name)
    {
        var set = TestedSets.Named(name);
        using var tile = new TestedTile();
        var random = new Random(2);
        ForEachTile(set, (rows, width, depth) =>
        {
            tile.Fill(random, () => (random.NextSingle() * 2) - 1, rows, width, random.Next(1, 4), depth, Epilogue.Clamp);
            tile.Tile.Residual = null;

            float[] result = tile.Run(set.Convolution(rows, width));

            var (sums, magnitudes) = tile.Exact();
            double terms = (tile.Tile.Taps * tile.Tile.Depth) + 1;
            for (int i = 0; i < result.Length; i++)
            {
                if (!tile.IsInPanel(i))
                    continue;
                double exact = Math.Min(tile.Tile.High, Math.Max(tile.Tile.Low, sums[i]));
                Assert.True(Math.Abs(result[i] - exact) <= terms * (1.0 / (1 << 24)) * magnitudes[i], $"{rows} x {width}, depth {depth}: {result[i]} for {exact}");
            }
        });
    }

    [Theory]
    [MemberData(nameof(VectorSets))]
    public void Every_epilogue_is_the_plain_twins(string name)
    {
        var set = TestedSets.Named(name);
        using var tile = new TestedTile();
        var random = new Random(3);
        foreach (var epilogue in Enum.GetValues<Epilogue>())
        {
            foreach (int width in Widths(set))
            {
                for (int i = 0; i < 4 * set.MaxRows; i++)
                {
                    int rows = (i % set.MaxRows) + 1;
                    // Sums that both roundings give exactly, so that only the epilogue differs.
                    tile.Fill(random, () => random.Next(-8, 9) / 4f, rows, width, taps: 2, depth: 5, epilogue);

                    float[] expected = Plain(tile, rows, width), result = tile.Run(set.Convolution(rows, width));

                    for (int at = 0; at < result.Length; at++)
                        Assert.True(Math.Abs(expected[at] - result[at]) <= 4e-6 + (2e-7 * Math.Abs(expected[at])), $"{epilogue}: {result[at]} for {expected[at]}");
                }
            }
        }
    }

    /// <summary>The order of additions depends neither on the tile nor on the instruction set.</summary>
    [Theory]
    [MemberData(nameof(VectorSets))]
    public void A_pixel_has_the_same_bits_in_every_tile_and_vector_set(string name)
    {
        KernelSet set = TestedSets.Named(name), other = TestedSets.Vectors.Last();
        using var tile = new TestedTile();
        var random = new Random(4);
        foreach (var epilogue in Enum.GetValues<Epilogue>())
        {
            for (int rows = 1; rows <= set.MaxRows; rows++)
            {
                tile.Fill(random, () => (random.NextSingle() * 2) - 1, rows, width: 16, taps: 3, depth: 17, epilogue);

                float[] whole = tile.Run(set.Convolution(rows, 16));

                for (int row = 0; row < rows; row++)
                {
                    float[] alone = tile.Run(other.Convolution(1, 16));
                    int start = row * (int)(tile.Tile.OutputStride / sizeof(float));
                    AssertSameBits(whole.AsSpan(start, 16), alone.AsSpan(0, 16), $"{epilogue}, row {row} of {rows}");
                    tile.Step();
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void What_is_no_number_passes_as_in_ONNX_Runtime(string name)
    {
        var set = TestedSets.Named(name);
        using var tile = new TestedTile();
        float[] values = [float.NaN, float.PositiveInfinity, float.NegativeInfinity];
        // As ONNX Runtime 1.31.1 computes Clip, HardSwish, HardSigmoid, Mul(x, Sigmoid(x)), Sigmoid and Gelu.
        (Epilogue, float[])[] expectations =
        [
            (Epilogue.Clamp, [float.NaN, 6, 0]),
            (Epilogue.HardSwish, [float.NaN, float.PositiveInfinity, float.NaN]),
            (Epilogue.HardSigmoid, [float.NaN, 1, 0]),
            (Epilogue.SiLU, [float.NaN, float.PositiveInfinity, float.NaN]),
            (Epilogue.Sigmoid, [float.NaN, 1, 0]),
            (Epilogue.GELU, [float.NaN, float.PositiveInfinity, float.NaN]),
        ];
        foreach (var (epilogue, expected) in expectations)
        {
            for (int i = 0; i < values.Length; i++)
            {
                foreach (int rows in (int[])[1, set.MaxRows])
                {
                    tile.Fill(new Random(1), () => 1, rows, set.PanelWidth, taps: 1, depth: 1, epilogue);
                    (tile.Tile.Low, tile.Tile.High, tile.Tile.Accumulate) = (0, 6, false);
                    tile.Tile.Residual = null;
                    new Span<float>(tile.Tile.Bias, set.PanelWidth).Fill(values[i]);

                    float[] result = tile.Run(set.Convolution(rows, set.PanelWidth));

                    for (int at = 0; at < result.Length; at++)
                        Assert.True(!tile.IsInPanel(at) || result[at].Equals(expected[i]), $"{epilogue} of {values[i]}: {result[at]}");
                }
            }
        }
    }

    private static int[] Widths(KernelSet set) => [.. new[] { set.PanelWidth, 16 }.Distinct()];

    private static void ForEachTile(KernelSet set, Action<int, int, int> check)
    {
        foreach (int width in Widths(set))
        {
            for (int rows = 1; rows <= set.MaxRows; rows++)
            {
                for (int depth = 1; depth <= 130; depth += rows is 1 || rows == set.MaxRows ? 1 : 5)
                    check(rows, width, depth);
            }
        }
    }

    private static float[] Plain(TestedTile tile, int rows, int width)
    {
        float[] before = tile.Output.ToArray();
        fixed (ConvolutionTile* pointer = &tile.Tile)
            Menut.Inference.Kernels.Plain.Convolution.Run(pointer, rows, width);
        float[] after = tile.Output.ToArray();
        before.CopyTo(tile.Output);
        return after;
    }

    internal static void AssertSameBits(ReadOnlySpan<float> expected, ReadOnlySpan<float> result, string what)
    {
        Assert.Equal(expected.Length, result.Length);
        for (int i = 0; i < result.Length; i++)
            Assert.True(BitConverter.SingleToUInt32Bits(expected[i]) == BitConverter.SingleToUInt32Bits(result[i]), $"{what}: float {i} is {result[i]:R} for {expected[i]:R}");
    }
}
