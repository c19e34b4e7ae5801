using System.Diagnostics;
using Menut.Images;
using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

/// <summary>How fast batches come. Run on its own: <c>dotnet run -c Release --project tests/Menut.Training.Tests -- -explicit only -showLiveOutput</c>.</summary>
public sealed class PipelineSpeed(ITestOutputHelper output)
{
    [Fact(Explicit = true)]
    public void Small_pictures_come_faster_than_they_are_trained_on()
    {
        var folder = new FashionMnistFetcher(DataHome.Default).Find();
        Assert.SkipWhen(folder is null, "Fashion-MNIST isn't on this machine.");
        var data = Timed("open", () => FashionMnist.Open(folder!, seed: 1));
        foreach (var resolution in new[] { 32, 64 })
        {
            var preprocessing = Preprocessing.ImageNet(resolution) with { CropFraction = 1, Interpolation = Interpolation.Bilinear };
            var pictures = Timed($"load {data.Train.Count} at {resolution}", () => HeldPictures.Load(data.Train, preprocessing, Augmentation.Small));
            foreach (var (name, augmentation) in new[]
            {
                ("none", Augmentation.None),
                ("small", Augmentation.Small),
                ("small, colour, erasing, mixup", Augmentation.Small with
                {
                    Brightness = 0.2, Contrast = 0.2, Saturation = 0.2, ErasingProbability = 0.25, MixupAlpha = 0.2,
                }),
            })
            {
                foreach (var threads in new[] { 1, 2 })
                {
                    var pipeline = new BatchPipeline(
                        pictures, PipelineOptions.Training(128, seed: 1, augmentation) with { Threads = threads });
                    Speed(pipeline, epoch: 0);
                    var rate = Speed(pipeline, epoch: 1);
                    output.WriteLine($"{resolution} pixels, {name}, {threads} thread(s): {rate:N0} pictures/s");
                    if (resolution == 32)
                        Assert.InRange(rate, 20_000, double.MaxValue);
                }
            }
        }
    }

    [Fact(Explicit = true)]
    public void Photos()
    {
        using var folder = new TemporaryFolder();
        var jpeg = File.ReadAllBytes(Menut.Fixtures.PictureFixtures.InputPath("baseline.jpg"));
        for (var i = 0; i < 400; i++)
            folder.Write($"{(i % 2 == 0 ? "a" : "b")}/{i}.jpg", [.. jpeg, (byte)i, (byte)(i >> 8)]);
        var data = Timed("check 400 photos of 480 x 360", () => ImageFolder.Open(folder.Path, seed: 1));
        foreach (var budget in new[] { 0, 1 << 30 })
        {
            var pictures = Timed(
                $"load {data.Train.Count} at 224", () => HeldPictures.Load(data.Train, Preprocessing.ImageNet(224), Augmentation.Photo, new(budget)));
            var pipeline = new BatchPipeline(pictures, PipelineOptions.Training(32, seed: 1, Augmentation.Photo));
            Speed(pipeline, epoch: 0);
            output.WriteLine($"photos at 224, {pictures.HeldCount} held, 1 thread: {Speed(pipeline, epoch: 1):N0} pictures/s");
        }
    }

    private static double Speed(BatchPipeline pipeline, int epoch)
    {
        var watch = Stopwatch.StartNew();
        var pictures = 0;
        foreach (var batch in pipeline.Epoch(epoch))
        {
            pictures += batch.Count;
            batch.Dispose();
        }

        return pictures / watch.Elapsed.TotalSeconds;
    }

    private T Timed<T>(string what, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        output.WriteLine($"{what}: {watch.Elapsed.TotalSeconds:F2} s");
        return result;
    }
}
