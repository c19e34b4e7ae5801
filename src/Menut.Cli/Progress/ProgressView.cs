namespace Menut.Cli.Progress;

/// <summary>Shows how far long work is, stage by stage.</summary>
internal abstract class ProgressView(TimeProvider time) : IDisposable
{
    protected Lock Gate { get; } = new();

    /// <summary>Begins a stage; dispose it when it is over.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="total">How many units there are; 0 if unknown.</param>
    /// <param name="unit">What is counted, in the plural: "images".</param>
    public ProgressStage Begin(string title, long total, string unit)
    {
        var stage = new ProgressStage(this, title, total, unit, time);
        lock (Gate)
            Began(stage);
        return stage;
    }

    public abstract void Dispose();

    internal void Update(ProgressStage stage)
    {
        lock (Gate)
            Changed(stage);
    }

    internal void End(ProgressStage stage)
    {
        lock (Gate)
            Ended(stage);
    }

    protected abstract void Began(ProgressStage stage);

    protected abstract void Changed(ProgressStage stage);

    protected abstract void Ended(ProgressStage stage);
}
