namespace Menut.Cli.Progress;

/// <summary>No progress at all: --no-progress.</summary>
internal sealed class SilentProgress(TimeProvider time) : ProgressView(time)
{
    public override void Dispose()
    {
    }

    protected override void Began(ProgressStage stage)
    {
    }

    protected override void Changed(ProgressStage stage)
    {
    }

    protected override void Ended(ProgressStage stage)
    {
    }
}
