using System.Diagnostics;
using System.Globalization;
using Menut.Images;
using Menut.Inference;
using Menut.Networks;
using Menut.Training;
using Menut.Training.Data;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Training.Optimization;
using Menut.Training.Runs;
using Menut.Training.Tasks;
using TorchSharp;

namespace Menut.Benchmarks;

/// <summary>
/// What `menut train` adds to a training step: pictures a second of the whole trainer (pictures prepared by threads, progress,
/// losses read) over those of a bare loop of forward, backward and step on tensors that are already in memory, with the same
/// network, batch, optimizer and threads. The two run in turn; medians are compared.
/// </summary>
internal static class TrainingSpeed
{
    private const int Batch = 128;

    public static void Run(int rounds)
    {
        LibTorch.Require();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {torch.get_num_threads()} threads, batch {Batch}, float32, {rounds} rounds in turn"));
        Compare("mobilenet_v1", width: 0.25, resolution: 32, steps: 200, rounds);
        Compare("efficientnet_b0", width: 1, resolution: 64, steps: 12, rounds);
    }

    private static void Compare(string name, double width, int resolution, int steps, int rounds)
    {
        var network = KnownNetworks.Create(name, new NetworkOptions { Width = width, Resolution = resolution, Classes = 10 });
        var folder = Directory.CreateTempSubdirectory("menut-benchmark-");
        try
        {
            string pictures = Path.Combine(folder.FullName, "pictures");
            RandomPictures.Write(pictures, classes: 10, pictures: steps * Batch, resolution);
            var data = ImageFolder.Open(pictures, seed: 1, new DataSetOptions { ValidationFraction = 0, TestFraction = 0 });
            double[] trainer = new double[rounds], bare = new double[rounds];
            for (int round = -1; round < rounds; round++)
            {
                string output = Path.Combine(folder.FullName, $"run{round}");
                var (withTrainer, withoutTrainer) = (OfTrainer(network, data, output), OfBareLoop(network, steps));
                if (round < 0)
                    continue; // Warm-up: the heap grows and code is compiled.
                (trainer[round], bare[round]) = (withTrainer, withoutTrainer);
            }

            double ratio = Quantiles.Median(trainer) / Quantiles.Median(bare);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name} width {width} at {resolution} px: trainer {Quantiles.Median(trainer):F0} pictures/s, bare loop {Quantiles.Median(bare):F0} pictures/s, ratio {ratio:F3} (pairs {string.Join(' ', trainer.Zip(bare, (a, b) => (a / b).ToString("F3", CultureInfo.InvariantCulture)))})"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One epoch of the real thing, augmentation included; the clock is the trainer's own, which waits for pictures count in.</summary>
    private static double OfTrainer(Network network, PictureDataSet data, string output) => Trainer.Run(new TrainingPlan
    {
        Network = network,
        Data = data,
        Output = output,
        Preprocessing = Preprocessing.ImageNet(network.Resolution) with { CropFraction = 1 },
        Recipe = new Recipe { Epochs = 1, BatchSize = Batch, LearningRate = 0.01 },
        Augmentation = Augmentation.Small,
    }).PicturesPerSecond;

    private static double OfBareLoop(Network network, int steps)
    {
        using var outer = torch.NewDisposeScope();
        using var module = NetworkModule.Create(network, seed: 1);
        using var optimizer = Optimizer.Create(new Recipe(), module);
        module.train();
        int side = network.Resolution;
        var batch = new TrainingBatch(torch.randn(Batch, 3, side, side).ChannelsLast(), torch.randint(10, [Batch], dtype: torch.ScalarType.Int64), Batch);
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < steps; i++)
        {
            using var scope = torch.NewDisposeScope();
            HardLabels.Loss(module.call(batch.Pictures), batch).backward();
            optimizer.Step(0.01);
        }

        return steps * Batch / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
