using Menut.Training;
using Menut.Weights;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Menut.Onnx.Tests;

/// <summary>Logits by ONNX Runtime and by ours, and how far they are apart.</summary>
internal static class Engines
{
    /// <summary>What is asked: the largest difference over the largest logit.</summary>
    public const double Tolerance = 1e-4;

    public static float[] OnnxRuntime(string path, float[] pictures, params int[] shape)
    {
        using var options = new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR };
        using var session = new InferenceSession(path, options);
        string input = session.InputMetadata.Keys.Single();
        using var results = session.Run([NamedOnnxValue.CreateFromTensor(input, new DenseTensor<float>(pictures, shape))]);
        return [.. results[0].AsEnumerable<float>()];
    }

    public static float[] Ours(Model model, float[] pictures, int batch)
    {
        using var engine = new TorchEngine(model);
        return engine.Logits(pictures, batch);
    }

    /// <summary>The largest difference, relative to the largest logit.</summary>
    public static double Difference(float[] expected, float[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        double largest = expected.Max(Math.Abs);
        Assert.True(double.IsFinite(largest) && largest > 0, "These logits would prove nothing.");
        return expected.Zip(actual, (a, b) => Math.Abs((double)a - b)).Max() / largest;
    }

    public static void Agree(float[] expected, float[] actual)
    {
        double difference = Difference(expected, actual);
        TestContext.Current.TestOutputHelper?.WriteLine($"difference {difference:g3} of the largest logit");
        Assert.True(difference <= Tolerance, $"They differ by {difference:g3} of the largest logit.");
    }
}
