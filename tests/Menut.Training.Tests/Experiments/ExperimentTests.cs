using Menut.Training.Data;
using Menut.Training.Experiments;
using Menut.Training.Runs;
using Menut.Training.Tests.Runs;
using Menut.Weights;

namespace Menut.Training.Tests.Experiments;

/// <summary>The machinery, on a few synthetic pictures. What the experiments find is in docs/experiments.md.</summary>
public sealed class ExperimentTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-experiment-");
    private readonly ExperimentSettings _settings;

    public ExperimentTests()
    {
        string pictures = Path.Combine(_folder.FullName, "data");
        Shapes.Write(pictures, picturesPerClass: 16);
        _settings = new()
        {
            Data = ImageFolder.Open(pictures, seed: 1, new DataSetOptions { ValidationFraction = 0.25, TestFraction = 0.25 }),
            Output = Path.Combine(_folder.FullName, "out"),
            Scale = ExperimentScale.Quick,
            Threads = 1,
        };
    }

    public void Dispose() => _folder.Delete(recursive: true);

    public static TheoryData<string, int> Names => new()
    {
        { "few-data", 4 }, { "omitted-class", 2 }, { "temperature-width", 4 }, { "ensemble", 3 }, { "specialists", 6 },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void It_runs_and_finished_trainings_are_not_repeated(string name, int mostRuns)
    {
        var experiment = KnownExperiments.Get(name);
        var report = experiment.Run(new Laboratory(_settings));
        Assert.Equal(experiment.Bands.Select(band => band.Key), report.Findings.Select(finding => finding.Band.Key));
        Assert.All(report.Findings, finding => Assert.Null(finding.Found));
        foreach (var (column, figure) in report.Rows.SelectMany(row => row.Figures).Where(pair => pair.Key.StartsWith("accuracy", StringComparison.Ordinal)))
            Assert.InRange(figure.Mean, 0, 1);
        Assert.True(File.Exists(Path.Combine(_settings.Output, ExperimentReport.FileName)));
        string[] runs = [.. Directory.EnumerateFiles(_settings.Output, "run.json", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!)];
        Assert.InRange(runs.Length, 2, mostRuns);

        // Whatever seed a training has, its pictures were split by the first; whoever evaluates the model must split them so.
        Assert.All(runs, run => Assert.Equal(1, Model.Load(new RunFolder(run).BestPath).Provenance.Seed));

        int steps = 0;
        var again = experiment.Run(new Laboratory(_settings with { Resume = true }, new Immediate(report => steps += report.Step is null ? 0 : 1)));
        Assert.Equal(0, steps);
        Assert.Equal(Figures(report), Figures(again));
    }

    [Fact]
    public void Stopped_in_a_training_it_goes_on_to_the_same_figures()
    {
        var experiment = KnownExperiments.Get("omitted-class");
        var straight = experiment.Run(new Laboratory(_settings));
        var stopped = _settings with { Output = Path.Combine(_folder.FullName, "stopped") };
        using var stop = new CancellationTokenSource();
        var progress = new Immediate(report =>
        {
            if (report is { Training: not "teacher", Step.Step: 2 })
                stop.Cancel();
        });
        Assert.ThrowsAny<OperationCanceledException>(() => experiment.Run(new Laboratory(stopped, progress, stop.Token)));
        Assert.Equal(Figures(straight), Figures(experiment.Run(new Laboratory(stopped with { Resume = true }))));
    }

    [Fact]
    public void A_given_teacher_is_taken_and_none_is_trained()
    {
        var teacher = new Laboratory(_settings).Teacher();
        var settings = _settings with { Output = Path.Combine(_folder.FullName, "given"), Teacher = teacher, Omitted = ["disc"] };
        var report = KnownExperiments.Get("omitted-class").Run(new Laboratory(settings));
        Assert.False(Directory.Exists(Path.Combine(settings.Output, "teacher")));
        string run = Assert.Single(Directory.GetDirectories(settings.Output));
        Assert.Equal("distill", new RunFolder(run).ReadManifest().Kind);
        Assert.Contains(report.Notes, note => note.Contains("disc", StringComparison.Ordinal));
        Assert.Contains("logit_offset.disc", Model.Load(Path.Combine(run, "corrected.safetensors")).Provenance.Recipe.Keys);
    }

    [Fact]
    public void What_cannot_be_is_said_before_anything_is_trained()
    {
        string Refused(ExperimentSettings settings) => Assert.Throws<MenutException>(() => new Laboratory(settings)).Message;
        Assert.Contains("--omit 'disk'", Refused(_settings with { Omitted = ["disk"] }), StringComparison.Ordinal);
        Assert.Contains("'disc'", Refused(_settings with { Omitted = ["disk"] }), StringComparison.Ordinal);
        Assert.Contains("two classes", Refused(_settings with { Omitted = ["disc", "square"] }), StringComparison.Ordinal);
        Assert.Contains("omitted-class", Assert.Throws<MenutException>(() => KnownExperiments.Get("ommited-class")).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_settings.Output));
    }

    [Fact]
    public void A_band_judges_its_figure()
    {
        var band = new ExpectedBand("x", "from 1 to 2", AtLeast: 1, AtMost: 2);
        Assert.True(Finding.Of(band, 1, judged: true).Found);
        Assert.False(Finding.Of(band, 2.1, judged: true).Found);
        Assert.Equal(new Finding(band, null, false), Finding.Of(band, double.NaN, judged: true));
        Assert.Null(Finding.Of(band, 1, judged: false).Found);
    }

    /// <summary>Five places: the last bits of a float32 forward pass are not the same in every place in memory.</summary>
    private static string Figures(ExperimentReport report) => string.Join('\n', report.Rows.SelectMany(row => row.Figures
        .Select(pair => FormattableString.Invariant($"{row.Name} {pair.Key} {pair.Value.Mean:0.00000}"))));

    private sealed class Immediate(Action<ExperimentProgress> report) : IProgress<ExperimentProgress>
    {
        public void Report(ExperimentProgress value) => report(value);
    }
}
