using System.Globalization;
using Menut.Cli.Frame;
using Menut.Cli.Progress;
using Menut.Training.Studies;

namespace Menut.Cli.Studies;

/// <summary>Shows a study: a stage a trial, each with the time left of the whole, and a line when a trial is over.</summary>
internal sealed class StudyStages(CommandContext context, ProgressView view) : IProgress<StudyProgress>, IProgress<string>, IDisposable
{
    private ProgressStage? _stage;
    private string? _trial;
    private long _before;

    public void Report(StudyProgress value)
    {
        var training = value.Training;
        long done = ((long)(training.Epoch - 1) * training.Steps + training.Step) * value.BatchSize;
        if (_trial != value.Trial.Name || _stage is null)
        {
            _stage?.Dispose();
            _trial = value.Trial.Name;
            _before = done - value.BatchSize;
            _stage = view.Begin(
                string.Create(CultureInfo.InvariantCulture, $"{value.Number}/{value.Trials} {value.Trial.Name}"), (long)training.Epochs * training.Steps * value.BatchSize - _before, "pictures");
        }

        string left = value.Left is { } time ? $", study {ProgressText.Duration(time)} left" : "";
        _stage.Report(done - _before, string.Create(CultureInfo.InvariantCulture, $"epoch {training.Epoch}/{training.Epochs}, loss {training.Loss:0.000}{left}"));
        if (training.Finished is { } epoch && training.Epoch == training.Epochs)
        {
            string validation = epoch.ValidationAccuracy is { } accuracy ? $", validation {Tables.Percent(accuracy)}" : "";
            context.Status(string.Create(CultureInfo.InvariantCulture, $"{value.Number}/{value.Trials} {value.Trial.Name}: {training.Epochs} epochs, loss {epoch.Loss:0.000}{validation}{left}"));
        }
    }

    public void Report(string value)
    {
        // What comes between two trainings is no part of either.
        _stage?.Dispose();
        _stage = null;
        context.Status(value);
    }

    public void Dispose() => _stage?.Dispose();
}
