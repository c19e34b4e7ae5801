using System.Globalization;
using Menut.Cli.Frame;
using Menut.Cli.Progress;
using Menut.Training.Runs;

namespace Menut.Cli.Runs;

/// <summary>Shows a training: one stage over all epochs, and a line an epoch.</summary>
internal sealed class TrainingStages(CommandContext context, ProgressView view, string title, int batchSize)
    : IProgress<TrainingProgress>, IProgress<string>, IDisposable
{
    private ProgressStage? _stage;
    private long _before;

    public void Report(TrainingProgress value)
    {
        long done = ((long)(value.Epoch - 1) * value.Steps + value.Step) * batchSize;
        if (_stage is null)
        {
            // A resumed training begins in the middle: what was done before is no speed of today.
            _before = done - batchSize;
            _stage = view.Begin(title, (long)value.Epochs * value.Steps * batchSize - _before, "pictures");
        }

        _stage.Report(done - _before, string.Create(CultureInfo.InvariantCulture, $"epoch {value.Epoch}/{value.Epochs}, loss {value.Loss:0.000}"));
        if (value.Finished is { } epoch)
        {
            string validation = epoch.ValidationAccuracy is { } accuracy ? $", validation {Tables.Percent(accuracy)}" : "";
            context.Status(string.Create(CultureInfo.InvariantCulture,
                $"{title}: epoch {value.Epoch} of {value.Epochs}, loss {epoch.Loss:0.000}{validation}, {epoch.PicturesPerSecond:N0} pictures/s"));
        }
    }

    public void Report(string value)
    {
        // What comes after the last step is no part of its time.
        _stage?.Dispose();
        context.Status(value);
    }

    public void Dispose() => _stage?.Dispose();
}
