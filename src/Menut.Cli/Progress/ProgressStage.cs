namespace Menut.Cli.Progress;

/// <summary>One stage of long work. Reports may come from any thread; disposing it ends it.</summary>
internal sealed class ProgressStage : IProgress<long>, IDisposable
{
    private readonly ProgressView _view;
    private readonly RateMeter _rate;
    private readonly TimeProvider _time;
    private readonly long _start;
    private TimeSpan? _took;

    internal ProgressStage(ProgressView view, string title, long total, string unit, TimeProvider time)
    {
        (_view, Title, Total, Unit, _time) = (view, title, total, unit, time);
        (_rate, _start) = (new RateMeter(time), time.GetTimestamp());
    }

    public string Title { get; }

    /// <summary>0 if unknown.</summary>
    public long Total { get; }

    public string Unit { get; }

    public long Done { get; private set; }

    /// <summary>What else there is to say: "loss 0.41".</summary>
    public string? Note { get; private set; }

    public bool IsOver => _took is not null;

    /// <summary>Since it began; once it is over, how long it took.</summary>
    public TimeSpan Elapsed => _took ?? _time.GetElapsedTime(_start);

    /// <summary>Part that is done, 0 to 1; null if the total is unknown.</summary>
    public double? Fraction => Total > 0 ? Math.Clamp((double)Done / Total, 0, 1) : null;

    /// <summary>Units a second lately; null before it can be known.</summary>
    public double? UnitsPerSecond => _rate.PerSecond;

    /// <summary>Time left at that rate; null if it cannot be known.</summary>
    public TimeSpan? Left => Total > 0 && UnitsPerSecond is > 0 and var rate ? TimeSpan.FromSeconds(Math.Max(0, Total - Done) / rate) : null;

    public void Report(long value) => Report(value, Note);

    public void Report(long done, string? note)
    {
        (Done, Note) = (done, note);
        _rate.Add(done);
        _view.Update(this);
    }

    public void Dispose()
    {
        if (IsOver)
            return;
        _took = Elapsed;
        _view.End(this);
    }
}
