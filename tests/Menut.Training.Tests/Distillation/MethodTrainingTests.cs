using Menut.Images;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Features;
using Menut.Training.Distillation.Schedules;
using Menut.Training.Modules;
using Menut.Training.Runs;
using Menut.Training.Tests.Runs;
using Menut.Weights;
using TorchSharp;

namespace Menut.Training.Tests.Distillation;

/// <summary>Methods in whole runs: what is written, what is resumed, what is refused before anything begins.</summary>
public sealed class MethodTrainingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-method-");
    private readonly PictureDataSet _data;
    private readonly Model _teacher;

    public MethodTrainingTests()
    {
        Shapes.Write(Path.Combine(_folder.FullName, "data"), picturesPerClass: 20);
        _data = ImageFolder.Open(Path.Combine(_folder.FullName, "data"), seed: 1);
        var network = KnownNetworks.Create("mobilenet_v2", new NetworkOptions { Width = 0.25, Resolution = 32, Classes = 3 });
        _teacher = new(network, Initialization.Of(network, 3), _data.Classes, Preprocessing.ImageNet(32) with { CropFraction = 1 });
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("fitnet", 2, true)]
    [InlineData("soft-labels", 3, false)]
    [InlineData("relational", 5, false)]
    public void Stopped_and_resumed_it_ends_with_the_same_bytes(string method, int stopAfterSteps, bool autoWeights)
    {
        var options = new DistillationOptions { Method = method, Alpha = Schedule.Parse("cosine(1, 0.5)", ""), AutoWeights = autoWeights };
        byte[] straight = Files(Trainer.Run(Plan("straight", options)));
        using var stop = new CancellationTokenSource();
        int steps = 0;
        var progress = new Immediate(report =>
        {
            if (report.Finished is null && ++steps == stopAfterSteps)
                stop.Cancel();
        });
        Assert.Throws<OperationCanceledException>(() => Trainer.Run(Plan("stopped", options), progress, cancellationToken: stop.Token));
        Assert.Equal(straight, Files(Trainer.Run(Plan("stopped", options) with { Resume = true })));
    }

    [Fact]
    public void A_run_says_what_it_used_and_is_not_resumed_with_anything_else()
    {
        Trainer.Run(Plan("run", new() { Method = "FitNet" }));
        var folder = new RunFolder(Plan("run", new()).Output);
        var used = folder.ReadManifest().Settings.Distillation!;
        Assert.Equal("fitnet", used.Method);
        Assert.Equal(Schedule.Constant(100), used.Alpha);
        Assert.Equal(Schedule.Constant(1), used.HardWeight);
        var match = Assert.Single(used.Matches);
        Assert.Equal(_teacher.Network[match.Teacher].Output.Positions, Plan("", new()).Network[match.Student].Output.Positions);

        var error = Assert.Throws<MenutException>(() => Trainer.Run(Plan("run", new() { Method = "fitnet", Alpha = 10 }) with { Resume = true }));
        Assert.Contains("distillation.alpha 100, not 10", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_makes_layers_comparable_is_in_the_state_and_not_in_the_model()
    {
        var result = Trainer.Run(Plan("run", new() { Method = "fitnet" }));
        string[] state = [.. SafetensorsFile.Read(new RunFolder(result.Run).StatePath).Tensors.Keys.Where(name => name.Contains("adapter", StringComparison.Ordinal))];
        Assert.Contains(state, name => name.StartsWith("task/adapter.", StringComparison.Ordinal));
        Assert.Contains(state, name => name.StartsWith("optimizer/momentum/adapter.", StringComparison.Ordinal));
        Assert.DoesNotContain(SafetensorsFile.Read(result.Model).Tensors.Keys, name => name.Contains("adapter", StringComparison.Ordinal));
    }

    [Fact]
    public void Function_matching_mixes_pictures_by_itself()
    {
        var result = Trainer.Run(Plan("run", new() { Method = "function-matching" }));
        Assert.Equal(1, new RunFolder(result.Run).ReadManifest().Settings.Augmentation.MixupAlpha);
    }

    [Fact]
    public void Live_tensors_stay_flat()
    {
        var counts = new List<long>();
        var progress = new Immediate(report =>
        {
            if (report.Finished is null)
            {
                if (counts.Count == 2)
                {
                    // What building the modules left for the collector is not the loop's.
                    GC.Collect();
                    GC.WaitForPendingFinalizers();
                }

                counts.Add(torch.Tensor.TotalCount);
            }
        });
        var plan = Plan("flat", new() { Method = "fitnet", AutoWeights = true, Matches = [.. Matches("fitnet"), .. Matches("similarity")] });
        Trainer.Run(plan with { Recipe = plan.Recipe with { Epochs = 6 } }, progress);
        Assert.True(counts.Count >= 15);
        Assert.Equal(counts[2], counts[^1]);
    }

    [Fact]
    public void What_does_not_fit_the_networks_is_said_before_anything_is_written()
    {
        var plan = Plan("never", new() { Matches = [new("stem", "stem.conv", "fitnet")] });
        Assert.Contains("has no layer 'stem'. Nearest: ", Assert.Throws<MenutException>(() => Trainer.Run(plan)).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(plan.Output));
    }

    private LayerMatch[] Matches(string loss) =>
        [.. new DistillationOptions { Method = "fitnet" }.Resolved(Plan("", new()).Network, _teacher.Network).Matches.Select(match => match with { Loss = loss })];

    private TrainingPlan Plan(string output, DistillationOptions distillation) => new()
    {
        Network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = 32, Classes = 3, Dropout = 0.1 }),
        Data = _data,
        Preprocessing = _teacher.Preprocessing,
        Recipe = new Recipe { Epochs = 2, BatchSize = 12, LearningRate = 0.01 },
        Teachers = [("teacher", _teacher)],
        Distillation = distillation,
        Output = Path.Combine(_folder.FullName, output),
        Threads = 1,
    };

    private static byte[] Files(TrainingResult result)
    {
        var folder = new RunFolder(result.Run);
        return [.. File.ReadAllBytes(folder.LastPath), .. File.ReadAllBytes(folder.BestPath)];
    }

    /// <summary>Unlike <see cref="Progress{T}"/>, on the caller's thread.</summary>
    private sealed class Immediate(Action<TrainingProgress> report) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => report(value);
    }
}
