using Menut.Evaluation;
using Menut.Images;
using Menut.Inference;
using Menut.Networks;
using Menut.Tests.Inference.Engine;
using Menut.Tests.Inference.Kernels;
using Menut.Weights;
using Classifier = Menut.Inference.Classifier;

namespace Menut.Tests.Inference;

/// <summary>Pictures in bytes, from the caller's memory to the logits.</summary>
public sealed unsafe class ClassifierTests
{
    /// <summary>The bytes end where nobody may read.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 5)]
    [InlineData(2, 1)]
    [InlineData(2, 5)]
    public void Bytes_give_the_bits_of_pictures_that_were_normalised_before(int threads, int batch)
    {
        var model = RandomModel.Of("mobilenet_v3_small", new NetworkOptions { Resolution = 41, Classes = 11 });
        using var classifier = new Classifier(model, new EngineOptions { Threads = threads });
        using var guarded = new GuardedBuffer();

        AssertSame(classifier, guarded, batch);
    }

    /// <summary>Whose picture does not lie in planes.</summary>
    [Fact]
    public void So_they_do_where_a_network_begins_with_something_else()
    {
        var network = Network.Of("made", [new("input", new Input(new Shape(3, 9, 9)), []), new("each", new Convolution(3, 3, 1, Padding.Symmetric, 3), ["input"]), new("flat", new Flatten(), ["each"])]);
        var random = new Random(3);
        var tensors = NetworkWeights.Of(network).ToDictionary(weight => weight.Name, weight => StoredTensor.FromFloats(weight.Shape, [.. Enumerable.Range(0, 27).Select(_ => random.NextSingle())]));
        using var classifier = new Classifier(new Model(network, tensors, [.. Enumerable.Range(0, 243).Select(i => $"{i}")], Preprocessing.ImageNet(9)), new EngineOptions { Threads = 1 });
        using var guarded = new GuardedBuffer();

        AssertSame(classifier, guarded, batch: 2);
    }

    [Fact]
    public void The_most_probable_classes_come_first()
    {
        var model = RandomModel.Of("mobilenet_v2", new NetworkOptions { Resolution = 32, Width = 0.35, Classes = 6 });
        using var classifier = new Classifier(model, new EngineOptions { Threads = 1 });
        var picture = new RgbImage(50, 40, Bytes(50 * 40 * 3));
        float[] input = new float[3 * 32 * 32];
        Preprocessor.Write(picture, model.Preprocessing, input);
        float[] expected = Softmax.Of(classifier.Engine.Logits(input, 1));

        Assert.Equal(expected, classifier.Probabilities(picture));
        Assert.Equal(
            expected.Select((probability, i) => new Prediction($"class {i}", probability)).OrderByDescending(prediction => prediction.Probability).Take(3), classifier.Classify(picture, top: 3));
        Assert.Equal(6, classifier.Classify(picture, top: 100).Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Bytes_need_no_memory_of_their_own(int threads)
    {
        var model = RandomModel.Of("mobilenet_v2", new NetworkOptions { Resolution = 32, Width = 0.35, Classes = 10 });
        byte[] pictures = Bytes(4 * 3 * 32 * 32);
        float[] logits = new float[40];
        using var classifier = new Classifier(model, new EngineOptions { Threads = threads });
        for (int i = 0; i < 50; i++)
            Both();

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            Both();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Both()
        {
            classifier.Run(pictures, 4, logits);
            classifier.Run(pictures.AsSpan(0, pictures.Length / 4), 1, logits.AsSpan(0, 10));
        }
    }

    [Fact]
    public void Bytes_of_another_size_are_refused()
    {
        using var classifier = new Classifier(RandomModel.Of("mobilenet_v1", new NetworkOptions { Resolution = 32, Width = 0.25, Classes = 4 }), new EngineOptions { Threads = 1 });
        Assert.Throws<ArgumentException>(() => classifier.Run(new byte[3 * 32 * 31], 1, new float[4]));
        Assert.Throws<ArgumentException>(() => classifier.Run(new byte[3 * 32 * 32], 1, new float[5]));
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() => classifier.Run(new byte[3 * 32 * 32], 1, new float[4], stopped.Token));
    }

    private static void AssertSame(Classifier classifier, GuardedBuffer guarded, int batch)
    {
        int elements = (int)classifier.Engine.Input.Elements;
        byte[] rgb = Bytes(batch * elements);
        float[] normalised = new float[rgb.Length], logits = new float[batch * classifier.Engine.Classes];
        var normalizer = new PixelNormalizer(classifier.Preprocessing);
        for (int i = 0; i < batch; i++)
            normalizer.WriteChw(rgb.AsSpan(i * elements, elements), normalised.AsSpan(i * elements, elements));
        var last = new Span<byte>(guarded.Take(rgb.Length), rgb.Length);
        rgb.CopyTo(last);

        classifier.Engine.FillMemory(float.NaN);
        classifier.Run(last, batch, logits);

        Assert.Equal(classifier.Engine.Logits(normalised, batch), logits);
    }

    private static byte[] Bytes(int count)
    {
        byte[] bytes = new byte[count];
        new Random(5).NextBytes(bytes);
        return bytes;
    }
}
