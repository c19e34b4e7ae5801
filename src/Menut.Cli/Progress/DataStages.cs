using Menut.Training.Data;

namespace Menut.Cli.Progress;

/// <summary>Shows the long steps of opening data, a stage each. Reports may come from any thread and in any order.</summary>
internal sealed class DataStages(ProgressView view) : IProgress<DataProgress>, IDisposable
{
    private readonly Lock _gate = new();
    private ProgressStage? _stage;

    public void Report(DataProgress value)
    {
        lock (_gate)
        {
            if (_stage?.Title != value.Activity)
            {
                _stage?.Dispose();
                _stage = view.Begin(value.Activity, value.Total, value.Unit.Length == 0 ? "steps" : value.Unit);
            }

            // Two threads may report in the other order than they counted.
            if (value.Done > _stage.Done)
                _stage.Report(value.Done);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _stage?.Dispose();
            _stage = null;
        }
    }
}
