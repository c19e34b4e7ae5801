using Menut.Cli.Progress;
using Menut.Downloads;

namespace Menut.Cli.Fetching;

/// <summary>Shows a download as a stage, with its rate and the time left. Nothing is shown of a file that is here already.</summary>
internal sealed class DownloadStage(ProgressView view, string title) : IProgress<DownloadProgress>, IDisposable
{
    private ProgressStage? _stage;

    /// <summary>Whether anything came.</summary>
    public bool HasBegun => _stage is not null;

    public void Report(DownloadProgress value)
    {
        _stage ??= view.Begin(title, value.Total, "bytes");
        _stage.Report(value.Done);
    }

    public void Dispose() => _stage?.Dispose();
}
