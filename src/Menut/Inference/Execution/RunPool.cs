namespace Menut.Inference.Execution;

/// <summary>Memories of runs that nobody uses at the moment: as many come to be as calls ever were at once.</summary>
internal sealed class RunPool(Func<PlanRun> create) : IDisposable
{
    private readonly Stack<PlanRun> _free = new();
    private int _taken;
    private bool _closed;

    /// <summary>A run for the caller alone.</summary>
    /// <exception cref="ObjectDisposedException">The engine is disposed.</exception>
    public PlanRun Take()
    {
        lock (_free)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            _taken++;
            if (_free.TryPop(out var run))
                return run;
        }

        try
        {
            return create();
        }
        catch
        {
            lock (_free)
                _taken--;
            throw;
        }
    }

    /// <summary>Gives it back.</summary>
    public void Return(PlanRun run)
    {
        lock (_free)
        {
            _free.Push(run);
            _taken--;
            Monitor.PulseAll(_free);
        }
    }

    /// <summary>Waits for the runs that are taken, then frees all.</summary>
    public void Dispose()
    {
        lock (_free)
        {
            _closed = true;
            while (_taken > 0)
                Monitor.Wait(_free);
            while (_free.TryPop(out var run))
                run.Dispose();
        }
    }
}
