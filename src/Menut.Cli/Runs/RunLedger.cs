using System.Text.Json;
using Menut.Cli.Frame;
using Menut.Comparison.Store;
using Menut.Costs;
using Menut.Inference;
using Menut.Training.Runs;
using Menut.Weights;

namespace Menut.Cli.Runs;

/// <summary>
/// What every command does once a training is over: measure the model, and enter the run with all figures into the store. It is opened before
/// the training, so that a store that cannot be used is known in time.
/// </summary>
internal sealed class RunLedger : IDisposable
{
    private RunLedger(RunStore store) => Store = store;

    public RunStore Store { get; }

    /// <summary>Opens the store of this user.</summary>
    /// <exception cref="MenutException">It cannot be used.</exception>
    public static RunLedger Open() => new(RunStore.Open(DataHome.Default.StorePath));

    public void Dispose() => Store.Dispose();

    /// <summary>Measures and stores.</summary>
    /// <param name="context">The command.</param>
    /// <param name="plan">What was trained.</param>
    /// <param name="result">What it came to.</param>
    /// <param name="name">What to call the run; null for its folder's name.</param>
    public FinishedRun Finish(CommandContext context, TrainingPlan plan, TrainingResult result, string? name = null)
    {
        var (id, cost, latency) = StoreRun(context, plan, name);
        return new FinishedRun(id, plan, result, cost, latency);
    }

    /// <summary>Measures and stores a run that is finished, unless it was before.</summary>
    /// <param name="context">The command.</param>
    /// <param name="plan">What was trained.</param>
    /// <param name="name">What to call the run.</param>
    public void Enter(CommandContext context, TrainingPlan plan, string name)
    {
        if (Store.Find(FolderOf(plan)) is null)
            StoreRun(context, plan, name);
    }

    private (string Id, NetworkCost Cost, Latency Latency) StoreRun(CommandContext context, TrainingPlan plan, string? name)
    {
        context.Status("Measuring the time of one picture...");
        var files = new RunFolder(plan.Output);
        var manifest = files.ReadManifest();

        // As `menut predict` will compute it, with the threads that the training had.
        using var engine = new MenutEngine(Model.Load(files.BestPath), new EngineOptions { Threads = manifest.Environment.Threads });
        var latency = Latency.Measure(engine, cancellationToken: context.Cancellation);
        string folder = FolderOf(plan);
        var cost = NetworkCost.Of(plan.Network);
        var result = manifest.Result!;
        var run = new Run
        {
            // A run that was resumed after its end is the same run.
            Id = Store.Find(folder)?.Id ?? RunStore.NewId(),
            Kind = plan.HasTeacher ? RunKind.Distill : RunKind.Train,
            Name = name ?? Path.GetFileName(folder),
            Network = plan.Network.Name,
            Width = plan.Network.Options.Width,
            Resolution = plan.Network.Resolution,
            Classes = plan.Network.Classes,
            Parameters = cost.Parameters,
            MultiplyAdds = cost.MultiplyAdds,
            DataName = plan.Data.Name,
            DataFingerprint = plan.Data.Fingerprint,
            Seed = plan.Recipe.Seed,
            Method = plan.HasTeacher ? plan.Distillation.Kind().Title : null,
            Teachers =
            [
                .. plan.Teachers.Select(teacher => IdOf(teacher.Path)), .. plan.ForeignTeachers.Select(teacher => Path.GetFullPath(teacher.Path)),
                .. plan.AverageTeacherDecay is null ? (string[])[] : [TrainingPlan.AverageTeacher],
            ],
            Settings = SettingsOf(files),
            Epochs = result.Epochs,
            Started = manifest.Started,
            Seconds = result.Seconds,
            ModelPath = Path.GetFullPath(files.BestPath),
            Folder = folder,
        };
        Store.Save(run, RunFigures.Metrics(files.ReadMetrics()), RunFigures.Measurements(run.Id, plan, result, latency, manifest.Environment));
        return (run.Id, cost, latency);
    }

    private static string FolderOf(TrainingPlan plan) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(plan.Output));

    private string IdOf(string teacher) => Store.Find(teacher)?.Id ?? Path.GetFullPath(teacher);

    private static string SettingsOf(RunFolder files)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(files.ManifestPath));
        return manifest.RootElement.GetProperty("settings").GetRawText();
    }
}
