using System.Text.Json.Nodes;
using Menut.Training.Data;
using Menut.Training.Runs;
using Menut.Training.Studies;
using Menut.Training.Studies.Descriptions;
using Menut.Training.Studies.Tables;
using Menut.Training.Tests.Runs;
using Menut.Weights;

namespace Menut.Training.Tests.Studies;

public sealed class StudyTests : IDisposable
{
    private const int Trials = 12;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-study-");
    private readonly PictureDataSet _data;

    public StudyTests()
    {
        Shapes.Write(Path.Combine(_folder.FullName, "data"), picturesPerClass: 40);
        _data = ImageFolder.Open(Path.Combine(_folder.FullName, "data"), seed: 1);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Stopped_again_and_again_a_study_of_twelve_trials_gives_the_table_of_one_that_ran_through()
    {
        var straight = Run("straight");
        Assert.Equal(Trials, straight.Outcomes.Length);
        Assert.All(straight.Outcomes, outcome => Assert.NotNull(outcome.Result));

        StudyTable? table = null;
        int stops = 0;
        for (int steps = 5; table is null; steps += 11)
        {
            using var stop = new CancellationTokenSource();
            int left = steps;
            try
            {
                table = Run("stopped", progress: new Immediate(_ =>
                {
                    if (--left == 0)
                        stop.Cancel();
                }), cancellation: stop.Token);
            }
            catch (OperationCanceledException)
            {
                stops++;
            }
        }

        Assert.True(stops >= 3, $"{stops} stops");
        Assert.Equal(WithoutTimes(straight), WithoutTimes(table));
        LooksAsItShould(straight);

        Assert.Equal((Trials, Trials, 0), Estimate("straight"));
        var fresh = Estimate("nowhere");
        Assert.Equal((Trials, 0), (fresh.Trials, fresh.Finished));
        Assert.True(fresh.Seconds > 0);

        // A third call repeats nothing.
        Assert.Equal(WithoutTimes(straight), WithoutTimes(Run("stopped", progress: new Immediate(report => Assert.Fail($"{report.Trial.Name} is trained again")))));
    }

    private static void LooksAsItShould(StudyTable table)
    {
        Assert.Equal(["plain", "soft-labels-tuned", "warm"], table.Rows.Select(row => row.Method));
        Assert.All(table.Rows, row => Assert.Equal(3, row.Accuracy!.Values.Length));
        Assert.All(table.Rows, row => Assert.InRange(row.Agreement!.Value, 0, 1));
        Assert.All(table.Rows, row => Assert.True(row is { Ece: not null, ScaledEce: not null, Loss: not null, ScaledLoss: not null, SecondsPerStep: > 0 }));
        Assert.Null(table.Rows[0].Difference);
        Assert.Equal(table.Rows[2].Accuracy!.Mean - table.Rows[0].Accuracy!.Mean, table.Rows[2].Difference!.Mean, 1e-12);
        Assert.Equal(table.Rows[0].Accuracy!.Mean / table.Teachers[0].Accuracy!.Value, table.Rows[0].Retained!.Value, 1e-12);
        var choice = Assert.Single(table.Chosen);
        Assert.Equal(3, choice.Places.Length);
        Assert.Equal(choice.Places.Max(place => place.ValidationAccuracy), choice.Places[0].ValidationAccuracy);
        Assert.Equal(choice.Setting.Name, table.Rows[1].Setting);

        // The same splits for every seed, which the model says to whoever evaluates it.
        string model = new RunFolder(table.Outcomes.Single(outcome => outcome.Trial is { Seed: 3, Method.Name: "plain" }).Folder).BestPath;
        Assert.Equal(1, Model.Load(model).Provenance.Seed);
    }

    [Fact]
    public void A_trial_that_fails_fails_alone_and_is_tried_again_when_asked()
    {
        // As a process before left it.
        string blocked = Path.Combine(_folder.FullName, "failing", "trials", "small-warm-seed1");
        var study = Description(seeds: "[1]", change: json => json["tuning"]!["early_stop"] = true);
        Directory.CreateDirectory(blocked);
        File.WriteAllText(Path.Combine(blocked, "error.txt"), "It was a bad day.\n");

        var table = Run("failing", study);
        Assert.Equal("It was a bad day.", Assert.Single(table.Failed).Error);
        Assert.Equal(["small-warm-seed1: It was a bad day."], table.Rows[2].Errors);
        Assert.Null(table.Rows[2].Accuracy);
        Assert.NotNull(table.Rows[0].Accuracy);

        // Of three settings one goes on after the first epoch.
        Assert.Equal([1, 1], table.Outcomes.Where(outcome => outcome.StoppedAfter is not null).Select(outcome => outcome.StoppedAfter!.Value));
        Assert.Equal(4, Assert.Single(table.Chosen).Epochs);
        Assert.NotNull(table.Rows[1].Accuracy);

        table = Run("failing", study, retry: true);
        Assert.Empty(table.Failed);
        Assert.NotNull(table.Rows[2].Accuracy);
    }

    [Fact]
    public void A_loss_that_is_no_number_is_the_trials_error()
    {
        var study = Description(seeds: "[1]", change: json => json["recipe"]!["learning_rate"] = 1e30);
        var table = Run("exploding", study, retry: true);
        Assert.Contains("--learning-rate", Assert.Single(table.Failed).Error, StringComparison.Ordinal);
        Assert.Equal(TrialKind.Teacher, table.Failed.Single().Trial.Kind);
    }

    [Fact]
    public void Another_description_is_refused_with_what_differs()
    {
        using (var stop = new CancellationTokenSource())
        {
            Assert.Throws<OperationCanceledException>(() => Run("other", progress: new Immediate(_ => stop.Cancel()), cancellation: stop.Token));
        }

        var error = Assert.Throws<MenutException>(() => Run("other", Description(seeds: "[1, 2]")));
        Assert.Contains("seeds [1,2,3], not [1,2]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_that_cannot_be_leaves_nothing_behind_that_would_refuse_the_mended_one()
    {
        var wrong = Description(seeds: "[1]", change: json => json["methods"]![0]!["matches"] = JsonNode.Parse("""[{ "student": "no.such.layer", "teacher": "none", "loss": "fitnet" }]"""));
        Assert.Contains("no.such.layer", Assert.Throws<MenutException>(() => Run("mended", wrong)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "mended", "study.json")));
    }

    [Fact]
    public void Two_processes_do_not_run_one_study()
    {
        MenutException? second = null;
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Run("locked", progress: new Immediate(_ =>
        {
            second ??= Assert.Throws<MenutException>(() => Run("locked"));
            stop.Cancel();
        }), cancellation: stop.Token));
        Assert.Contains("Another process", second!.Message, StringComparison.Ordinal);
    }

    private (int Trials, int Finished, double Seconds) Estimate(string folder)
    {
        var estimate = StudyEstimate.Of(
            Description(seeds: "[1, 2, 3]"), _data, splitSeed: 1, new StudyOptions { Folder = Path.Combine(_folder.FullName, folder), LoadModel = Model.Load, Threads = 1 });
        return (estimate.Trials.Length, estimate.Finished, estimate.Seconds);
    }

    private StudyTable Run(
        string folder, StudyDescription? study = null, bool retry = false, IProgress<StudyProgress>? progress = null, CancellationToken cancellation = default) =>
        Study.Run(
            study ?? Description(seeds: "[1, 2, 3]"), _data, splitSeed: 1,
            new StudyOptions { Folder = Path.Combine(_folder.FullName, folder), LoadModel = Model.Load, Retry = retry, Threads = 1 }, progress, cancellationToken: cancellation);

    /// <summary>A teacher, three settings to choose from, and three methods.</summary>
    private static StudyDescription Description(string seeds, Action<JsonObject>? change = null)
    {
        var json = JsonNode.Parse($$"""
            {
              "data": "shapes",
              "teachers": [{ "name": "large", "network": "mobilenet_v1", "width": 0.25, "resolution": 32, "stem_stride": 1, "recipe": { "epochs": 3 } }],
              "students": [{ "name": "small", "network": "mobilenet_v1", "width": 0.125, "resolution": 32 }],
              "methods": [{ "name": "warm", "method": "soft-labels", "temperature": 4 }],
              "tuning": { "temperature": [1, 2, 4], "alpha": [0.5], "early_stop": false },
              "seeds": {{seeds}},
              "recipe": { "epochs": 2, "batch_size": 24, "learning_rate": 0.05 },
              "augmentation": "small"
            }
            """)!.AsObject();
        change?.Invoke(json);
        return StudyFile.Read(json, "study.json");
    }

    private static string WithoutTimes(StudyTable table) =>
        StudyText.Csv(table with { Rows = [.. table.Rows.Select(row => row with { SecondsPerStep = null })] });

    private sealed class Immediate(Action<StudyProgress> report) : IProgress<StudyProgress>
    {
        public void Report(StudyProgress value) => report(value);
    }
}
