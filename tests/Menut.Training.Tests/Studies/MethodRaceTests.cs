using Menut.Images;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Runs;
using Menut.Training.Studies;
using Menut.Training.Tests.Runs;
using Menut.Weights;

namespace Menut.Training.Tests.Studies;

public sealed class MethodRaceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-race-");
    private readonly PictureDataSet _data;
    private readonly Model _teacher;

    public MethodRaceTests()
    {
        Shapes.Write(Path.Combine(_folder.FullName, "data"), picturesPerClass: 30);
        _data = ImageFolder.Open(Path.Combine(_folder.FullName, "data"), seed: 1);
        _teacher = Model.Load(Trainer.Run(Plan("teacher", epochs: 2)).Model);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_best_of_a_short_race_goes_on_where_it_stopped_and_the_run_says_why()
    {
        var plan = Plan("raced", epochs: 4) with { Teachers = [("teacher", _teacher)] };
        int stops = 0;
        TrainingPlan? chosen = null;
        for (int steps = 7; chosen is null; steps += 30)
        {
            using var stop = new CancellationTokenSource();
            int left = steps;
            try
            {
                chosen = MethodRace.Run(plan, new Immediate(_ =>
                {
                    if (--left == 0)
                        stop.Cancel();
                }), cancellationToken: stop.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.True(MethodRace.IsUnderWay(plan.Output));
                stops++;
            }
        }

        Assert.True(stops > 0);
        var folder = new RunFolder(plan.Output);
        var race = folder.ReadManifest().Race!;
        Assert.Equal(MethodRace.Candidates.Length, race.Places.Length);
        Assert.Equal(race.Chosen, race.Places[0].Setting);
        Assert.All(race.Places, place => Assert.True(place.Epochs < 4));
        Assert.All(race.Places.Where(place => place.Epochs == race.Places[0].Epochs), place => Assert.True(place.ValidationAccuracy <= race.Places[0].ValidationAccuracy));
        Assert.Contains(race.Chosen, race.Why, StringComparison.Ordinal);
        Assert.Equal(_data.Validation.Count, race.ValidationPictures);
        int raced = folder.ReadMetrics().Count;
        Assert.Equal(race.Places[0].Epochs, raced);

        // No epoch of the race is trained again, and the end is that of a training that nobody interrupted.
        var result = Trainer.Run(chosen);
        Assert.Equal(4, folder.ReadMetrics().Count);
        Assert.Equal(race.Chosen, folder.ReadManifest().Race!.Chosen);
        var straight = Trainer.Run(chosen with { Output = Path.Combine(_folder.FullName, "straight"), Resume = false });
        Assert.Equal(File.ReadAllBytes(straight.Model), File.ReadAllBytes(result.Model));
    }

    [Fact]
    public void A_teacher_that_cannot_teach_is_refused_before_labels_alone_could_win()
    {
        var stranger = new Model(_teacher.Network, _teacher.Tensors, ["here", "there", "nowhere"], _teacher.Preprocessing);
        var plan = Plan("refused", epochs: 2) with { Teachers = [("stranger", stranger)] };
        Assert.Contains("The teacher stranger lacks", Assert.Throws<MenutException>(() => MethodRace.Run(plan)).Message, StringComparison.Ordinal);
        Assert.False(MethodRace.IsUnderWay(plan.Output));
    }

    private TrainingPlan Plan(string output, int epochs) => new()
    {
        Network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.125, Resolution = 32, Classes = 3 }),
        Data = _data,
        Preprocessing = Preprocessing.ImageNet(32) with { CropFraction = 1 },
        Recipe = new Recipe { Epochs = epochs, BatchSize = 24, LearningRate = 0.05, WarmUpEpochs = 0.5 },
        Augmentation = Augmentation.Small,
        Output = Path.Combine(_folder.FullName, output),
        Threads = 1,
    };

    private sealed class Immediate(Action<RaceProgress> report) : IProgress<RaceProgress>
    {
        public void Report(RaceProgress value) => report(value);
    }
}
