using Menut.Cli.Frame;
using Menut.Cli.Progress;
using Menut.Training.Runs;

namespace Menut.Cli.Runs;

/// <summary>Runs a plan with progress; a stop says how to go on.</summary>
internal static class TrainingSession
{
    /// <summary>Trains.</summary>
    /// <param name="context">The command.</param>
    /// <param name="progress">Where to show it.</param>
    /// <param name="plan">What to train.</param>
    /// <param name="title">What to call it.</param>
    /// <param name="goOn">The command line that goes on with it; null where nobody would.</param>
    /// <exception cref="StoppedException">The user stopped it, and it is saved.</exception>
    /// <exception cref="MenutException">The training is not possible; then nothing is written, or it fails on the way.</exception>
    public static TrainingResult Run(CommandContext context, ProgressView progress, TrainingPlan plan, string title, string? goOn)
    {
        using var stages = new TrainingStages(context, progress, title, plan.Recipe.BatchSize);
        try
        {
            return Trainer.Run(plan, stages, stages, context.Cancellation);
        }
        catch (OperationCanceledException) when (goOn is not null && new RunFolder(plan.Output).Exists)
        {
            throw new StoppedException($"Stopped and saved in {plan.Output}. To go on: {goOn}");
        }
    }
}
