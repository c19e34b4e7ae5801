using System.Collections.Immutable;
using Menut.Evaluation;
using Menut.Images;
using Menut.Inference;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Training.Native;
using Menut.Training.Runs;
using Menut.Weights;

namespace Menut.Training.Experiments;

/// <summary>Where an experiment works: its data, its settings, and a trainer that does nothing twice.</summary>
public sealed class Laboratory
{
    private readonly IProgress<ExperimentProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<(Split Split, Preprocessing Preprocessing), HeldPictures> _pictures = [];

    /// <summary>Checks the settings and loads libtorch.</summary>
    /// <param name="settings">What to run on.</param>
    /// <param name="progress">Told after every step, and of what comes between trainings.</param>
    /// <param name="cancellationToken">Stops after the step; what is trained so far is kept.</param>
    /// <exception cref="MenutException">A setting that cannot be, or libtorch cannot be had.</exception>
    public Laboratory(ExperimentSettings settings, IProgress<ExperimentProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        settings.Validate();
        (Settings, _progress, _cancellation) = (settings, progress, cancellationToken);
        LibTorch.Require(settings.Threads, new Messages("libtorch", 1, progress), cancellationToken);
        Data = Scale.PicturesPerClass is { } most ? DataSelection.AtMost(settings.Data, most, settings.Seeds[0]) : settings.Data;
    }

    /// <summary>What is run on.</summary>
    public ExperimentSettings Settings { get; }

    /// <summary>How large it is.</summary>
    public ExperimentScale Scale => Settings.Scale;

    /// <summary>The pictures, as many as the scale takes.</summary>
    public PictureDataSet Data { get; }

    /// <summary>The teacher: the one given, or one trained on all pictures with the first seed.</summary>
    public (string Path, Model Model) Teacher()
    {
        if (Settings.Teacher is { } given)
            return given;
        var folder = Train(Plan("teacher", Scale.TeacherNetwork, Scale.TeacherOptions, Scale.TeacherRecipe, Settings.Seeds[0]));
        return (folder.BestPath, Model.Load(folder.BestPath));
    }

    /// <summary>A plan for the student's network.</summary>
    /// <param name="name">The run's sub-folder.</param>
    /// <param name="seed">Decides all that is random in it.</param>
    /// <param name="recipe">How it learns.</param>
    /// <param name="data">What it learns from; null for all pictures.</param>
    /// <param name="width">Its width; null for the scale's.</param>
    public TrainingPlan Student(string name, long seed, Recipe recipe, PictureDataSet? data = null, double? width = null) =>
        Plan(name, Scale.StudentNetwork, new NetworkOptions { Width = width ?? Scale.StudentWidth, Dropout = 0 }, recipe, seed, data);

    /// <summary>Trains, goes on with what was stopped, or takes what is finished.</summary>
    /// <param name="plan">What to train.</param>
    /// <returns>The run.</returns>
    /// <exception cref="MenutException">The folder holds a run of other settings, or the training fails.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the run can be resumed.</exception>
    public RunFolder Train(TrainingPlan plan)
    {
        var folder = new RunFolder(plan.Output);
        bool started = Settings.Resume && folder.Exists;
        if (started && folder.ReadManifest() is { Result: not null } finished)
        {
            RunDescription.RefuseOther(finished, RunDescription.Of(plan, LibTorch.Device(plan.Device)), folder.Path);
            return folder;
        }

        string title = Path.GetFileName(plan.Output);
        var messages = new Messages(title, plan.Recipe.BatchSize, _progress);
        Trainer.Run(plan with { Resume = started }, messages, messages, _cancellation);
        return folder;
    }

    /// <summary>A model on the test pictures.</summary>
    public EvaluationResult Test(Model model)
    {
        using var engine = new TorchEngine(model, LibTorch.Device(Settings.Device));
        return Test(engine, model.Preprocessing);
    }

    /// <summary>Somebody on the test pictures.</summary>
    /// <param name="engine">Who.</param>
    /// <param name="preprocessing">How it wants pictures.</param>
    public EvaluationResult Test(IInferenceEngine engine, Preprocessing preprocessing) =>
        Evaluator.Evaluate(engine, Pictures(Split.Test, preprocessing), cancellationToken: _cancellation)
        ?? throw MenutException.WrongData($"No test picture of {Data.Name} has a label.");

    /// <summary>A model's logits for all pictures of a split, in the split's order.</summary>
    public LogitTable Logits(Model model, Split split) =>
        ModelAnswers.Of(model, Pictures(split, model.Preprocessing), LibTorch.Device(Settings.Device), _cancellation).Logits;

    /// <summary>Puts a report together and writes it.</summary>
    /// <param name="experiment">Whose.</param>
    /// <param name="table">Its figures.</param>
    /// <param name="notes">What else there is to say, a line each.</param>
    /// <param name="values">A figure for each of its bands, in their order.</param>
    internal ExperimentReport Report(IExperiment experiment, FigureTable table, ImmutableArray<string> notes, params ReadOnlySpan<double> values)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>(experiment.Bands.Length);
        for (int i = 0; i < experiment.Bands.Length; i++)
            findings.Add(Finding.Of(experiment.Bands[i], values[i], judged: !Scale.IsQuick));
        var report = new ExperimentReport(
            experiment.Name, experiment.Question, Settings.Output, Scale.IsQuick, Data.Name, Data.Fingerprint, Settings.Seeds,
            table.Columns, table.Rows(), findings.MoveToImmutable(), notes);
        report.Save();
        return report;
    }

    private TrainingPlan Plan(string name, string network, NetworkOptions options, Recipe recipe, long seed, PictureDataSet? data = null) => new()
    {
        Network = KnownNetworks.Create(network, options with { Resolution = Scale.Resolution, Classes = (data ?? Data).Classes.Length }),
        Data = data ?? Data,
        Preprocessing = Preprocessing.ImageNet(Scale.Resolution) with { CropFraction = 1 },
        Recipe = recipe with { Seed = seed },
        Augmentation = Scale.Augmentation,
        Output = Path.Combine(Settings.Output, name),
        SplitSeed = Settings.SplitSeed ?? Settings.Seeds[0],
        Threads = Settings.Threads,
        Device = Settings.Device,
    };

    private HeldPictures Pictures(Split split, Preprocessing preprocessing)
    {
        if (!_pictures.TryGetValue((split, preprocessing), out var held))
            _pictures.Add((split, preprocessing), held = HeldPictures.Load(Data[split], preprocessing, cancellationToken: _cancellation));
        return held;
    }

    /// <summary>A trainer's reports, with the name of what it trains.</summary>
    private sealed class Messages(string training, int batchSize, IProgress<ExperimentProgress>? progress) : IProgress<TrainingProgress>, IProgress<string>
    {
        public void Report(TrainingProgress value) => progress?.Report(new(training, batchSize, value, null));

        public void Report(string value) => progress?.Report(new(training, batchSize, null, value));
    }
}
