namespace Menut.Cli.Progress;

/// <summary>Units a second over the last while: an average since the start would take minutes to notice that things got slower.</summary>
internal sealed class RateMeter(TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(15);

    /// <summary>Samples closer together than this add nothing but memory.</summary>
    private static readonly TimeSpan Spacing = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly Queue<(long Timestamp, long Done)> _samples = new([(time.GetTimestamp(), 0L)]);
    private (long Timestamp, long Done) _last = (time.GetTimestamp(), 0L);

    /// <summary>Null in the first half second.</summary>
    public double? PerSecond
    {
        get
        {
            lock (_gate)
            {
                var (timestamp, done) = _samples.Peek();
                var elapsed = time.GetElapsedTime(timestamp, _last.Timestamp);
                return elapsed.TotalSeconds < 0.5 ? null : (_last.Done - done) / elapsed.TotalSeconds;
            }
        }
    }

    public void Add(long done)
    {
        lock (_gate)
        {
            long now = time.GetTimestamp();
            bool apart = time.GetElapsedTime(_last.Timestamp, now) >= Spacing;
            _last = (now, done);
            if (!apart)
                return;
            _samples.Enqueue(_last);
            while (_samples.Count > 2 && time.GetElapsedTime(_samples.Peek().Timestamp, now) > Window)
                _samples.Dequeue();
        }
    }
}
