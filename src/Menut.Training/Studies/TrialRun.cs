using Menut.Training.Native;
using Menut.Training.Runs;

namespace Menut.Training.Studies;

/// <summary>Brings one run to where it should be, from wherever it is.</summary>
internal static class TrialRun
{
    /// <summary>Trains up to an epoch; what is done already is not done again.</summary>
    /// <param name="plan">The run.</param>
    /// <param name="until">Epochs to train; all of them finish the run.</param>
    /// <param name="progress">Told after every step.</param>
    /// <param name="messages">Told of what is not training.</param>
    /// <param name="cancellationToken">Stops after the step, saved.</param>
    /// <returns>What it came to; null where it pauses before its end.</returns>
    public static RunSummary? Advance(
        TrainingPlan plan, int until, IProgress<TrainingProgress>? progress, IProgress<string>? messages, CancellationToken cancellationToken)
    {
        var folder = new RunFolder(plan.Output);
        bool there = folder.Exists;
        bool pauses = until < plan.Recipe.Epochs;
        if (there)
        {
            var saved = folder.ReadManifest();
            if (saved.Result is not null)
                return saved.Result;
            if (pauses && folder.ReadMetrics().Count >= until)
                return null;
        }

        using var pause = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watch = new PauseAfter(until, pauses ? pause : null, progress);
        try
        {
            Trainer.Run(plan with { Resume = there }, watch, messages, pause.Token);
            return folder.ReadManifest().Result;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Refuses a run that is there and was made with other settings: another teacher, other data.</summary>
    /// <exception cref="MenutException">It was; what differs is named.</exception>
    public static void RefuseOther(TrainingPlan plan)
    {
        var folder = new RunFolder(plan.Output);
        if (folder.Exists)
            RunDescription.RefuseOther(folder.ReadManifest(), RunDescription.Of(plan, LibTorch.Device(plan.Device)), plan.Output);
    }

    private sealed class PauseAfter(int epochs, CancellationTokenSource? pause, IProgress<TrainingProgress>? progress) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value)
        {
            progress?.Report(value);
            if (value.Finished?.Epoch >= epochs)
                pause?.Cancel();
        }
    }
}
