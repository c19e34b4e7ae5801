using Menut.Cli.Frame;
using Menut.Cli.Progress;
using Menut.Cli.Runs;
using Menut.Training.Experiments;

namespace Menut.Cli.Experiments;

/// <summary>Shows an experiment: its trainings one after the other.</summary>
internal sealed class ExperimentStages(CommandContext context, ProgressView view) : IProgress<ExperimentProgress>, IDisposable
{
    private TrainingStages? _stages;
    private string? _training;

    public void Report(ExperimentProgress value)
    {
        if (_training != value.Training)
        {
            Dispose();
            (_stages, _training) = (new TrainingStages(context, view, value.Training, value.BatchSize), value.Training);
        }

        if (value.Step is { } step)
            _stages!.Report(step);
        else if (value.Message is { } message)
            _stages!.Report(message);
    }

    public void Dispose() => _stages?.Dispose();
}
