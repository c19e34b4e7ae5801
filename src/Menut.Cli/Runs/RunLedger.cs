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
        context.Status("Measuring the time of one picture...");

        // As `menut predict` will compute it, with the threads that the training had.
        var options = new EngineOptions { Threads = new RunFolder(result.Run).ReadManifest().Environment.Threads };
        using var engine = new MenutEngine(Model.Load(result.Model), options);
        var latency = Latency.Measure(engine, cancellationToken: context.Cancellation);
        string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(result.Run));

        // A run that was resumed after its end is the same run.
        string id = Store.Find(folder)?.Id ?? RunStore.NewId();
        var finished = new FinishedRun(id, plan, result, NetworkCost.Of(plan.Network), latency);
        Save(finished, folder, name ?? Path.GetFileName(folder));
        return finished;
    }

    private void Save(FinishedRun finished, string folder, string name)
    {
        var (plan, result) = (finished.Plan, finished.Result);
        var files = new RunFolder(result.Run);
        var manifest = files.ReadManifest();
        var run = new Run
        {
            Id = finished.Id,
            Kind = plan.HasTeacher ? RunKind.Distill : RunKind.Train,
            Name = name,
            Network = plan.Network.Name,
            Width = plan.Network.Options.Width,
            Resolution = plan.Network.Resolution,
            Classes = plan.Network.Classes,
            Parameters = finished.Cost.Parameters,
            MultiplyAdds = finished.Cost.MultiplyAdds,
            DataName = plan.Data.Name,
            DataFingerprint = plan.Data.Fingerprint,
            Seed = plan.Recipe.Seed,
            Method = plan.HasTeacher ? "soft labels" : null,
            Teachers =
            [
                .. plan.Teachers.Select(teacher => IdOf(teacher.Path)), .. plan.ForeignTeachers.Select(teacher => Path.GetFullPath(teacher.Path)),
                .. plan.AverageTeacherDecay is null ? (string[])[] : ["average"],
            ],
            Settings = SettingsOf(files),
            Epochs = result.Epochs,
            Started = manifest.Started,
            Seconds = result.Seconds,
            ModelPath = Path.GetFullPath(result.Model),
            Folder = folder,
        };
        Store.Save(run, RunFigures.Metrics(files.ReadMetrics()), RunFigures.Measurements(finished, manifest.Environment));
    }

    private string IdOf(string teacher) => Store.Find(teacher)?.Id ?? Path.GetFullPath(teacher);

    private static string SettingsOf(RunFolder files)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(files.ManifestPath));
        return manifest.RootElement.GetProperty("settings").GetRawText();
    }
}
