using Menut.Cli.Frame;
using Menut.Cli.Progress;
using Menut.Training.Runs;
using Menut.Training.Studies;

namespace Menut.Cli.Runs;

/// <summary>Runs the race of <c>--method auto</c> with progress; a stop says how to go on.</summary>
internal static class MethodRaceSession
{
    /// <summary>Races.</summary>
    /// <param name="context">The command.</param>
    /// <param name="progress">Where to show it.</param>
    /// <param name="plan">The training.</param>
    /// <returns>The plan that goes on with the winner.</returns>
    /// <exception cref="StoppedException">The user stopped it, and it is saved.</exception>
    public static TrainingPlan Run(CommandContext context, ProgressView progress, TrainingPlan plan)
    {
        using var stages = new RaceStages(context, progress, plan.Recipe.BatchSize);
        try
        {
            return MethodRace.Run(plan, stages, stages, context.Cancellation);
        }
        catch (OperationCanceledException) when (MethodRace.IsUnderWay(plan.Output))
        {
            throw new StoppedException($"Stopped and saved in {plan.Output}. To go on: the same command with --output {CommandText.Quote(plan.Output)}");
        }
    }

    private sealed class RaceStages(CommandContext context, ProgressView view, int batchSize) : IProgress<RaceProgress>, IProgress<string>, IDisposable
    {
        private TrainingStages? _stages;
        private string? _candidate;

        public void Report(RaceProgress value)
        {
            if (_candidate != value.Candidate)
            {
                _stages?.Dispose();
                _candidate = value.Candidate;
                _stages = new TrainingStages(context, view, $"race: {value.Candidate}", batchSize);
            }

            _stages!.Report(value.Training);
        }

        public void Report(string value)
        {
            _stages?.Dispose();
            _stages = null;
            _candidate = null;
            context.Status(value);
        }

        public void Dispose() => _stages?.Dispose();
    }
}
