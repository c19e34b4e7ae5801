using Menut.Images;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Training.Optimization;
using Menut.Training.Runs;
using Menut.Weights;
using TorchSharp;

namespace Menut.Training.Tests.Runs;

public sealed class TrainerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-trainer-");
    private readonly PictureDataSet _data;

    public TrainerTests()
    {
        Shapes.Write(Path.Combine(_folder.FullName, "data"), picturesPerClass: 40);
        _data = ImageFolder.Open(Path.Combine(_folder.FullName, "data"), seed: 1);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(OptimizerKind.Sgd)]
    [InlineData(OptimizerKind.AdamW)]
    [InlineData(OptimizerKind.RmsProp)]
    public void It_learns(OptimizerKind optimizer)
    {
        var plan = Plan("learns") with
        {
            Recipe = Plan("").Recipe with { Epochs = 16, Optimizer = optimizer, LearningRate = optimizer == OptimizerKind.Sgd ? 0.1 : 0.002 },
            Augmentation = Augmentation.None,
        };
        var result = Trainer.Run(plan);
        Assert.True(result.Test!.Accuracy > 0.7, $"accuracy {result.Test.Accuracy} of three shapes\n{File.ReadAllText(new RunFolder(result.Run).MetricsPath)}");
        Assert.Equal(16, new RunFolder(result.Run).ReadMetrics().Count);
        Assert.Equal(result.Test.Accuracy, new RunFolder(result.Run).ReadManifest().Result!.Accuracy);
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights_and_another_seed_others()
    {
        byte[] first = Weights(Trainer.Run(Plan("a")));
        Assert.Equal(first, Weights(Trainer.Run(Plan("b") with { DataThreads = 3 })));
        var other = Plan("c") with { Recipe = Plan("").Recipe with { Seed = 2 } };
        Assert.NotEqual(first, Weights(Trainer.Run(other)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(9)]
    public void Stopped_and_resumed_it_ends_with_the_same_weights(int stopAfterSteps)
    {
        byte[] straight = Weights(Trainer.Run(Plan("straight")));
        using var stop = new CancellationTokenSource();
        int steps = 0;
        var progress = new Immediate<TrainingProgress>(report =>
        {
            if (report.Finished is null && ++steps == stopAfterSteps)
                stop.Cancel();
        });
        Assert.Throws<OperationCanceledException>(() => Trainer.Run(Plan("stopped"), progress, cancellationToken: stop.Token));
        var resumed = Trainer.Run(Plan("stopped") with { Resume = true });
        Assert.Equal(straight, Weights(resumed));
        Assert.Equal(3, new RunFolder(resumed.Run).ReadMetrics().Count);
    }

    [Fact]
    public void A_run_is_not_resumed_with_other_settings()
    {
        Trainer.Run(Plan("run") with { Recipe = Plan("").Recipe with { Epochs = 1 } });
        var error = Assert.Throws<MenutException>(() => Trainer.Run(Plan("run") with { Resume = true }));
        Assert.Contains("recipe.epochs 1, not 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_is_not_overwritten()
    {
        Trainer.Run(Plan("run") with { Recipe = Plan("").Recipe with { Epochs = 1 } });
        Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(() => Trainer.Run(Plan("run"))).Fault);
    }

    [Fact]
    public void Live_tensors_stay_flat_over_fifty_steps()
    {
        var counts = new List<long>();
        var progress = new Immediate<TrainingProgress>(report =>
        {
            if (report.Finished is not null)
                return;
            if (counts.Count == 2)
            {
                // What building the module left for the collector is not the loop's.
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            counts.Add(torch.Tensor.TotalCount);
        });
        Trainer.Run(Plan("flat") with { Recipe = Plan("").Recipe with { Epochs = 8, AverageDecay = 0.99 } }, progress);
        Assert.True(counts.Count >= 50);
        Assert.Equal(counts[2], counts[49]);
    }

    [Fact]
    public void A_loss_that_explodes_is_said_with_its_place()
    {
        var plan = Plan("explodes") with { Recipe = Plan("").Recipe with { LearningRate = 1e30 } };
        Assert.Contains("--learning-rate", Assert.Throws<MenutException>(() => Trainer.Run(plan)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_student_learns_from_two_teachers_and_an_average_of_its_weights()
    {
        var teacher = Model.Load(Trainer.Run(Plan("teacher") with { Recipe = Plan("").Recipe with { Epochs = 6 } }).Model);
        var result = Trainer.Run(Plan("student") with
        {
            Teachers = [("teacher", teacher), ("again", teacher)],
            Distillation = new DistillationOptions { Temperature = 2 },
            Recipe = Plan("").Recipe with { AverageDecay = 0.9, Epochs = 4 },
        });
        Assert.Equal(2, result.TeacherAccuracy.Length);
        Assert.InRange(result.Agreement!.Top1, 0, 1);
        Assert.Contains("soft", new RunFolder(result.Run).ReadMetrics()[0].Parts.Keys);
    }

    [Fact]
    public void Fine_tuning_starts_from_a_models_weights_with_a_fresh_classifier()
    {
        var network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = 32, Classes = 7, StemStride = 1 });
        var weights = Training.Modules.Initialization.Of(network, 99);
        var from = new Model(network, weights, [.. "abcdefg".Select(letter => $"{letter}")], Preprocessing.ImageNet(32));
        var plan = Plan("tuned") with { From = from, Recipe = Plan("").Recipe with { Epochs = 1, LearningRate = 1e-12 } };
        var tuned = Model.Load(Trainer.Run(plan).Model);
        float[] before = weights["stem.conv.weight"].ToFloats(), after = tuned.Tensors["stem.conv.weight"].ToFloats();
        Assert.True(before.Zip(after).All(pair => Math.Abs(pair.First - pair.Second) < 1e-6));
        Assert.Equal(3, tuned.Network.Classes);
    }

    private TrainingPlan Plan(string output) => new()
    {
        Network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = 32, Classes = 3, StemStride = 1, Dropout = 0.1 }),
        Data = _data,
        Preprocessing = Preprocessing.ImageNet(32) with { CropFraction = 1 },
        Recipe = new Recipe { Epochs = 3, BatchSize = 12, LearningRate = 0.05, WarmUpEpochs = 0.5 },
        Augmentation = Augmentation.Small,
        Output = Path.Combine(_folder.FullName, output),
        Threads = 1,
    };

    private static byte[] Weights(TrainingResult result)
    {
        var folder = new RunFolder(result.Run);
        return [.. File.ReadAllBytes(folder.LastPath), .. File.ReadAllBytes(folder.BestPath)];
    }

    /// <summary>Unlike <see cref="Progress{T}"/>, on the caller's thread.</summary>
    private sealed class Immediate<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
