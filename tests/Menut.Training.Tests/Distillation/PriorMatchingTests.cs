using Menut.Images;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Weights;

namespace Menut.Training.Tests.Distillation;

public sealed class PriorMatchingTests
{
    private const int Classes = 6, Pictures = 400;

    /// <summary>Peaked logits, whose first classes are pushed far down.</summary>
    private static float[] Logits(double push)
    {
        var random = new SplitMix64(7);
        float[] logits = new float[Pictures * Classes];
        for (int i = 0; i < logits.Length; i++)
            logits[i] = (float)((5 * random.NextNormal()) - (i % Classes < 2 ? push : 0));
        return logits;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(60)]
    [InlineData(-30)]
    public void Mean_probabilities_become_the_frequencies_for_several_classes_at_once(double push)
    {
        float[] logits = Logits(push);
        double[] offsets = PriorMatching.Offsets(logits, Classes, [1, 0, 4], [0.3, 0.05, 0.2]);
        for (int picture = 0; picture < Pictures; picture++)
        {
            for (int i = 0; i < Classes; i++)
                logits[picture * Classes + i] += (float)offsets[i];
        }

        double[] mean = PriorMatching.MeanProbabilities(logits, Classes);
        Assert.Equal(0.3, mean[1], 1e-5);
        Assert.Equal(0.05, mean[0], 1e-5);
        Assert.Equal(0.2, mean[4], 1e-5);
        Assert.Equal([0, 0, 0], (double[])[offsets[2], offsets[3], offsets[5]]);
    }

    [Fact]
    public void A_bias_that_was_taken_from_a_class_is_given_back()
    {
        float[] whole = Logits(0), without = (float[])whole.Clone();
        for (int picture = 0; picture < Pictures; picture++)
            without[picture * Classes + 3] -= 7.6f;
        double expected = PriorMatching.MeanProbabilities(whole, Classes)[3];
        Assert.Equal(7.6, PriorMatching.Offsets(without, Classes, [3], [expected])[3], 1e-4);
    }

    [Fact]
    public void The_corrected_model_answers_with_the_offsets_and_is_an_ordinary_model()
    {
        LibTorch.Require();
        var network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = 32, Classes = 4 });
        var model = new Model(network, Initialization.Of(network, 3), [.. "abcd".Select(letter => $"{letter}")], Preprocessing.ImageNet(32));
        var corrected = PriorMatching.Corrected(model, [0, 2.5, 0, -1]);
        float[] pictures = [.. Enumerable.Range(0, 3 * 32 * 32).Select(i => MathF.Sin(i))];
        using var before = new TorchEngine(model);
        using var after = new TorchEngine(corrected);
        float[] difference = [.. after.Logits(pictures, 1).Zip(before.Logits(pictures, 1), (a, b) => a - b)];
        Assert.Equal([0, 2.5f, 0, -1], difference.Select(value => MathF.Round(value, 4)));

        using var folder = new TemporaryModel();
        corrected.Save(folder.Path);
        var read = Model.Load(folder.Path);
        Assert.Equal("2.5", read.Provenance.Recipe["logit_offset.b"]);
        Assert.DoesNotContain("logit_offset.a", read.Provenance.Recipe.Keys);
    }

    [Theory]
    [InlineData(new[] { 0, 1, 2, 3, 4, 5 }, new[] { 0.1, 0.1, 0.1, 0.1, 0.1, 0.1 })]
    [InlineData(new[] { 6 }, new[] { 0.1 })]
    [InlineData(new[] { 1, 1 }, new[] { 0.1, 0.1 })]
    [InlineData(new[] { 1 }, new[] { 0.0 })]
    [InlineData(new[] { 1, 2 }, new[] { 0.5, 0.5 })]
    [InlineData(new[] { 1 }, new[] { double.NaN })]
    public void What_cannot_be_matched_is_refused(int[] corrected, double[] frequencies) =>
        Assert.ThrowsAny<ArgumentException>(() => PriorMatching.Offsets(Logits(0), Classes, corrected, frequencies));

    [Fact]
    public void Logits_that_are_no_numbers_are_said()
    {
        float[] logits = Logits(0);
        logits[5] = float.NaN;
        Assert.Equal(Fault.Failed, Assert.Throws<MenutException>(() => PriorMatching.Offsets(logits, Classes, [1], [0.1])).Fault);
    }

    private sealed class TemporaryModel : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-prior-");

        public string Path => System.IO.Path.Combine(_folder.FullName, "m.safetensors");

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
