using Menut.Inference.Kernels;

namespace Menut.Tests.Inference.Kernels;

/// <summary>One pixel times several panels, in memory that ends at a guard.</summary>
public sealed unsafe class VectorTests
{
    public static TheoryData<string> Sets => TestedSets.Names;

    public static TheoryData<string> VectorSets => TestedSets.VectorNames;

    [Theory]
    [MemberData(nameof(VectorSets))]
    public void Integers_give_the_plain_twins_bits(string name)
    {
        var set = TestedSets.Named(name);
        var random = new Random(1);
        Epilogue[] exact = [Epilogue.Clamp, Epilogue.HardSwish, Epilogue.HardSigmoid];
        ForEachTile(set, () => random.Next(-4, 5), exact, random, (tile, panels, output) =>
        {
            set.Vector(panels)(&tile);
            float[] result = output();
            Menut.Inference.Kernels.Plain.Vector.Run(&tile, panels, set.PanelWidth);

            ConvolutionTests.AssertSameBits(output(), result, $"{panels} panels, depth {tile.Depth}, {tile.Epilogue}");
        });
    }

    /// <summary>Their error is bounded by the tests of those.</summary>
    [Theory]
    [MemberData(nameof(Sets))]
    public void Panels_have_the_bits_of_tiles_of_one_row(string name)
    {
        var set = TestedSets.Named(name);
        var random = new Random(2);
        ForEachTile(set, () => (random.NextSingle() * 2) - 1, Enum.GetValues<Epilogue>(), random, (tile, panels, output) =>
        {
            set.Vector(panels)(&tile);
            float[] result = output();
            nint offset = 0;
            for (int panel = 0; panel < panels; panel++)
            {
                var row = new ConvolutionTile
                {
                    Input = (byte*)tile.Input,
                    TapOffsets = &offset,
                    Taps = 1,
                    Depth = tile.Depth,
                    Weights = (float*)((byte*)tile.Weights + (panel * tile.PanelStride)),
                    Bias = (float*)((byte*)tile.Bias + (panel * tile.PanelStride)),
                    Output = tile.Output + (panel * set.PanelWidth),
                    Epilogue = tile.Epilogue,
                    Low = tile.Low,
                    High = tile.High,
                };
                set.Convolution(1, set.PanelWidth)(&row);
            }

            ConvolutionTests.AssertSameBits(output(), result, $"{panels} panels, depth {tile.Depth}, {tile.Epilogue}");
        });
    }

    private delegate void Check(VectorTile tile, int panels, Func<float[]> output);

    private static void ForEachTile(KernelSet set, Func<float> value, Epilogue[] epilogues, Random random, Check check)
    {
        using GuardedBuffer input = new(), weights = new(), output = new();
        for (int panels = 1; panels <= KernelSet.MaxVectorPanels; panels++)
        {
            for (int depth = 1; depth <= 130; depth++)
            {
                // As packed: a panel's weights, its biases, the next panel; the last bias ends at the guard.
                int stride = (depth + 1 + random.Next(2)) * set.PanelWidth, count = ((panels - 1) * stride) + ((depth + 1) * set.PanelWidth), outputs = panels * set.PanelWidth;
                float* packed = weights.Take(count, value), results = (float*)output.Take(outputs * sizeof(float));
                var tile = new VectorTile
                {
                    Input = input.Take(depth, value),
                    Depth = depth,
                    Weights = packed,
                    Bias = packed + (depth * set.PanelWidth),
                    PanelStride = stride * sizeof(float),
                    Output = results,
                    Epilogue = epilogues[depth % epilogues.Length],
                    Low = random.Next(2) == 0 ? float.NegativeInfinity : -2,
                    High = random.Next(2) == 0 ? float.PositiveInfinity : 3,
                };
                check(tile, panels, () => [.. new Span<float>(results, outputs)]);
            }
        }
    }
}
