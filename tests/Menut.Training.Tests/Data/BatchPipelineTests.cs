using System.Collections.Concurrent;
using Menut.Images;
using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

public sealed class BatchPipelineTests : IDisposable
{
    private static readonly Preprocessing Sixteen = Preprocessing.ImageNet(16) with { CropFraction = 1 };

    private readonly TemporaryFolder _folder = new();
    private readonly PictureDataSet _data;

    public BatchPipelineTests()
    {
        _folder.WriteClasses(40, "a", "b");
        _folder.WritePicture("b/large.png", 12345, 64, 48);
        _data = ImageFolder.Open(_folder.Path, seed: 1);
    }

    public static TheoryData<string> Augmentations => ["none", "small", "photo", "all"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Augmentations))]
    public void The_number_of_threads_changes_nothing(string name)
    {
        var options = PipelineOptions.Training(8, seed: 7, AugmentationOf(name));
        var pictures = HeldPictures.Load(_data.Train, Sixteen, options.Augmentation);

        var one = Collect(pictures, options, epoch: 2);
        foreach (var threads in new[] { 2, 4 })
        {
            foreach (var ahead in new[] { 1, 3 })
                AssertSame(one, Collect(pictures, options with { Threads = threads, BatchesAhead = ahead }, epoch: 2));
        }
    }

    [Theory]
    [MemberData(nameof(Augmentations))]
    public void Whether_pictures_are_held_changes_nothing(string name)
    {
        var options = PipelineOptions.Training(8, seed: 7, AugmentationOf(name));
        var held = HeldPictures.Load(_data.Train, Sixteen, options.Augmentation);
        var none = HeldPictures.Load(_data.Train, Sixteen, options.Augmentation, new MemoryBudget(0));
        var some = HeldPictures.Load(_data.Train, Sixteen, options.Augmentation, new MemoryBudget(10_000));

        Assert.Equal(held.Count, held.HeldCount);
        Assert.Equal(0, none.HeldCount);
        Assert.InRange(some.HeldCount, 1, some.Count - 1);
        var expected = Collect(held, options, epoch: 0);
        AssertSame(expected, Collect(none, options, epoch: 0));
        AssertSame(expected, Collect(some, options, epoch: 0));
    }

    [Fact]
    public void An_epoch_can_be_resumed_at_any_batch()
    {
        var options = PipelineOptions.Training(8, seed: 7, AugmentationOf("all"));
        var pictures = HeldPictures.Load(_data.Train, Sixteen, options.Augmentation);
        var whole = Collect(pictures, options, epoch: 1);

        for (var start = 0; start <= whole.Count; start++)
            AssertSame(whole[start..], Collect(pictures, options, epoch: 1, start));
    }

    [Fact]
    public void Seed_and_epoch_change_the_order_and_every_picture_comes_once()
    {
        var options = PipelineOptions.Training(1, seed: 7, Augmentation.None);
        var pictures = HeldPictures.Load(_data.Train, Sixteen);
        int[] Order(PipelineOptions o, int epoch) => [.. Collect(pictures, o, epoch).Select(b => b.Samples[0])];

        var first = Order(options, 0);
        Assert.Equal(Enumerable.Range(0, pictures.Count), first.Order());
        Assert.NotEqual(first, Order(options, 1));
        Assert.NotEqual(first, Order(options with { Seed = 8 }, 0));
        Assert.Equal(first, Order(options, 0));
    }

    [Fact]
    public void Evaluation_keeps_the_order_the_last_batch_and_the_preprocessors_pixels()
    {
        var pipeline = new BatchPipeline(
            HeldPictures.Load(_data.Train, Sixteen), PipelineOptions.Evaluation(8) with { Layout = PixelLayout.Nchw, Threads = 2 });
        var expected = new float[3 * 16 * 16];
        var next = 0;
        foreach (var batch in pipeline.Epoch(0))
        {
            using (batch)
            {
                for (var i = 0; i < batch.Count; i++, next++)
                {
                    Preprocessor.Write(_data.Train.Load(next), Sixteen, expected);
                    Assert.Equal(expected, batch.Pixels.AsSpan(i * expected.Length, expected.Length).ToArray());
                    Assert.Equal((next, _data.Train.Labels[next]), (batch.SampleIndices[i], batch.Labels[i]));
                }
            }
        }

        Assert.Equal(_data.Train.Count, next);
        Assert.Equal((_data.Train.Count + 7) / 8, pipeline.BatchesPerEpoch);
    }

    [Fact]
    public void Both_layouts_hold_the_same_pictures()
    {
        var options = PipelineOptions.Training(8, seed: 7, AugmentationOf("all"));
        var pictures = HeldPictures.Load(_data.Train, Sixteen, options.Augmentation);

        var nhwc = Collect(pictures, options, epoch: 0);
        var nchw = Collect(pictures, options with { Layout = PixelLayout.Nchw }, epoch: 0);

        for (var b = 0; b < nhwc.Count; b++)
        {
            for (var i = 0; i < nhwc[b].Pixels.Length; i++)
            {
                var (picture, rest) = Math.DivRem(i, 768);
                Assert.Equal(nchw[b].Pixels[(picture * 768) + (rest % 3 * 256) + (rest / 3)], nhwc[b].Pixels[i]);
            }
        }
    }

    [Fact]
    public void A_picture_that_vanished_is_an_error_where_its_batch_would_have_come()
    {
        var options = PipelineOptions.Evaluation(4) with { Threads = 3, BatchesAhead = 6 };
        var pictures = HeldPictures.Load(_data.Train, Sixteen, budget: new MemoryBudget(0));
        File.Delete(_data.Train.NameOf(9));

        var seen = 0;
        var error = Assert.Throws<MenutException>(() =>
        {
            foreach (var batch in new BatchPipeline(pictures, options).Epoch(0))
            {
                batch.Dispose();
                seen++;
            }
        });

        Assert.Equal(2, seen);
        Assert.Contains(_data.Train.NameOf(9), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_ends_the_waiting()
    {
        using var source = new CancellationTokenSource();
        using var producers = new OrderedProducers<string>(0, 10, 2, 1, () => number =>
        {
            if (number > 0)
                Thread.Sleep(200);
            return $"{number}";
        });

        Assert.Equal("0", producers.Take(source.Token));
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => producers.Take(source.Token));
    }

    [Fact]
    public void Leaving_early_stops_the_threads_and_no_more_than_allowed_is_made_ahead()
    {
        var made = new ConcurrentBag<int>();
        var producers = new OrderedProducers<string>(0, 1000, ahead: 3, threads: 4, () => number =>
        {
            made.Add(number);
            return $"{number}";
        });

        Assert.Equal("0", producers.Take(TestContext.Current.CancellationToken));
        Assert.Equal("1", producers.Take(TestContext.Current.CancellationToken));
        producers.Dispose();

        Assert.InRange(made.Max(), 1, 4);
        Assert.Throws<ObjectDisposedException>(() => producers.Take(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_batch_given_back_twice_is_reused_once()
    {
        var pipeline = new BatchPipeline(HeldPictures.Load(_data.Train, Sixteen), PipelineOptions.Evaluation(4));
        foreach (var batch in pipeline.Epoch(0))
        {
            batch.Dispose();
            batch.Dispose();
        }

        var all = pipeline.Epoch(0).ToList();
        Assert.Equal(all.Count, all.Select(b => b.Pixels).Distinct().Count());
    }

    [Fact]
    public void What_cannot_be_is_wrong_usage()
    {
        var pictures = HeldPictures.Load(_data.Train, Sixteen);

        Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(() => new BatchPipeline(pictures, PipelineOptions.Evaluation(0))).Fault);
        Assert.Equal(
            Fault.Usage,
            Assert.Throws<MenutException>(() => new BatchPipeline(pictures, PipelineOptions.Training(1000, 1, Augmentation.None))).Fault);
        Assert.Throws<ArgumentException>(() => new BatchPipeline(pictures, PipelineOptions.Training(4, 1, Augmentation.Photo)));
    }

    private static Augmentation AugmentationOf(string name) => name switch
    {
        "none" => Augmentation.None,
        "small" => Augmentation.Small,
        "photo" => Augmentation.Photo,
        _ => Augmentation.Small with
        {
            Brightness = 0.3, Contrast = 0.3, Saturation = 0.3, ErasingProbability = 0.5, MixupAlpha = 0.4,
        },
    };

    private static List<Copy> Collect(HeldPictures pictures, PipelineOptions options, int epoch, int start = 0)
    {
        List<Copy> copies = [];
        foreach (var batch in new BatchPipeline(pictures, options).Epoch(epoch, start, TestContext.Current.CancellationToken))
        {
            using (batch)
            {
                copies.Add(new(
                    batch.Index,
                    batch.Pixels[..(batch.Count * batch.PictureLength)],
                    batch.Labels[..batch.Count],
                    batch.SampleIndices[..batch.Count],
                    batch.Mixup?.Weight));
            }
        }

        return copies;
    }

    private static void AssertSame(List<Copy> expected, List<Copy> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        foreach (var (one, other) in expected.Zip(actual))
        {
            Assert.Equal((one.Index, one.Weight), (other.Index, other.Weight));
            Assert.True(one.Samples.AsSpan().SequenceEqual(other.Samples));
            Assert.True(one.Labels.AsSpan().SequenceEqual(other.Labels));
            Assert.True(one.Pixels.AsSpan().SequenceEqual(other.Pixels));
        }
    }

    private sealed record Copy(int Index, float[] Pixels, int[] Labels, int[] Samples, float? Weight);
}
