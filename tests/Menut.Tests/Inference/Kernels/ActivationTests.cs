using Menut.Inference.Kernels;
using Menut.Inference.Kernels.Plain;

namespace Menut.Tests.Inference.Kernels;

/// <summary>Activations over floats of every sign and exponent.</summary>
public sealed unsafe class ActivationTests
{
    // Prime, so that the sample's fractions differ from exponent to exponent: 260,000 of the floats there are.
    private const uint SampleStep = 16381;

    public static TheoryData<string> Sets => TestedSets.Names;

    [Theory]
    [MemberData(nameof(Sets))]
    public void SiLU_is_within_4e_6_of_the_exact(string name) => Check(name, Epilogue.SiLU, x => x / (1 + Math.Exp(-x)), absolute: 4e-6, relative: 2.4e-7);

    [Theory]
    [MemberData(nameof(Sets))]
    public void Sigmoid_is_within_4e_6_of_the_exact(string name) => Check(name, Epilogue.Sigmoid, x => 1 / (1 + Math.Exp(-x)), absolute: 4e-6, relative: 0);

    /// <summary>As x · sigmoid(x) and 1 / (1 + exp(-x)) give where exp reaches zero and infinity.</summary>
    [Theory]
    [MemberData(nameof(Sets))]
    public void SiLU_and_sigmoid_of_infinities_are_their_limits(string name)
    {
        float[] ends = [float.NegativeInfinity, float.PositiveInfinity, float.MinValue, float.MaxValue, 0];
        Assert.Equal([float.NaN, float.PositiveInfinity, -0f, float.MaxValue, 0], Apply(TestedSets.Named(name), Epilogue.SiLU, ends, 0, 0));
        Assert.Equal([0, 1, 0, 1, 0.5f], Apply(TestedSets.Named(name), Epilogue.Sigmoid, ends, 0, 0));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void GELU_is_within_4e_6_of_the_exact(string name) =>
        Check(name, Epilogue.GELU, x => 0.5 * x * ErrorFunction.Complement(-x / Math.Sqrt(2)), absolute: 4e-6, relative: 2.4e-7);

    [Theory]
    [MemberData(nameof(Sets))]
    public void Hard_swish_is_exact_to_rounding(string name) =>
        Check(name, Epilogue.HardSwish, x => x * Math.Clamp((x + 3) / 6, 0, 1), absolute: 0, relative: 2.4e-7);

    [Theory]
    [MemberData(nameof(Sets))]
    public void Hard_sigmoid_is_exact_to_rounding(string name) =>
        Check(name, Epilogue.HardSigmoid, x => Math.Clamp((x + 3) / 6, 0, 1), absolute: 0, relative: 2.4e-7);

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_clamp_is_exact(string name) => Check(name, Epilogue.Clamp, x => Math.Clamp(x, -1.5, 2.5), absolute: 0, relative: 0, low: -1.5f, high: 2.5f);

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_vector_sets_agree_to_the_bit(string name)
    {
        var other = TestedSets.All.FirstOrDefault(set => set.Name != "plain");
        if (other is null || name == "plain")
            return;
        foreach (var epilogue in Enum.GetValues<Epilogue>())
        {
            // What NaN's payload becomes depends on the order of operands; where the power of a sigmoid leaves the normal floats, between 1e-38 and 0 is all that is promised.
            float[] Results(KernelSet set) => [.. Apply(set, epilogue, Sample, 0, 6).Select(x => float.IsNaN(x) ? float.NaN : Math.Abs(x) < 1e-35f ? 0 : x)];
            ConvolutionTests.AssertSameBits(Results(other), Results(TestedSets.Named(name)), epilogue.ToString());
        }
    }

    /// <summary>Rows with gaps, the last one ending at a guard.</summary>
    [Theory]
    [MemberData(nameof(Sets))]
    public void Only_the_rows_are_touched(string name)
    {
        using var buffer = new GuardedBuffer();
        for (int width = 16; width <= 96; width += 16)
        {
            for (int rows = 1; rows <= 5; rows++)
            {
                int stride = width + 32, count = ((rows - 1) * stride) + width;
                float* data = buffer.Take(count, () => -5);

                TestedSets.Named(name).Activate(data, rows, stride * sizeof(float), width, Epilogue.Clamp, -1, 1);

                for (int i = 0; i < count; i++)
                    Assert.Equal(i % stride < width ? -1 : -5, data[i]);
            }
        }
    }

    private static float[] Sample { get; } =
    [
        .. Enumerable.Range(0, (int)((1L << 32) / SampleStep)).Select(i => BitConverter.UInt32BitsToSingle((uint)i * SampleStep)),
        // Where activations bend.
        .. Enumerable.Range(-20000, 40000).Select(i => i / 200f),
        0f, -0f, 3f, -3f, 6f, float.MaxValue, float.MinValue, float.Epsilon, float.NaN, float.PositiveInfinity, float.NegativeInfinity,
    ];

    private static void Check(string name, Epilogue epilogue, Func<double, double> exact, double absolute, double relative, float low = 0, float high = 0)
    {
        float[] results = Apply(TestedSets.Named(name), epilogue, Sample, low, high);
        for (int i = 0; i < Sample.Length; i++)
        {
            float x = Sample[i];
            if (float.IsNaN(x))
                Assert.True(float.IsNaN(results[i]), $"{epilogue} of NaN is {results[i]}.");
            if (!float.IsFinite(x))
                continue;
            double expected = exact(x);
            double bound = Math.Max(absolute, (relative * Math.Abs(expected)) + (relative > 0 ? float.Epsilon : 0));
            Assert.True(Math.Abs(results[i] - expected) <= bound, $"{epilogue} of {x:R} is {results[i]:R}, not {expected:R}.");
        }
    }

    private static float[] Apply(KernelSet set, Epilogue epilogue, float[] values, float low, float high)
    {
        float[] padded = new float[(values.Length + 15) / 16 * 16];
        values.CopyTo(padded, 0);
        fixed (float* data = padded)
            set.Activate(data, 1, padded.Length * sizeof(float), padded.Length, epilogue, low, high);
        return padded[..values.Length];
    }
}
