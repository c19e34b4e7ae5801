using System.Runtime.ExceptionServices;

namespace Menut.Inference.Execution;

/// <summary>
/// Threads that work together on one run at a time; the caller is one of them. Between runs they spin for some tens of
/// microseconds, since the next call of a busy user is near, then they park and cost nothing. Starting a run allocates nothing.
/// </summary>
internal sealed class WorkerTeam : IDisposable
{
    private const int SpinsBeforeParking = 2000;
    private const int PausesOfASpin = 8;

    private readonly Lock _use = new();
    private readonly object _park = new();
    private readonly Thread[] _workers;
    private Action<int>? _work;
    private ExceptionDispatchInfo? _failure;
    private int _generation;
    private int _parked;
    private int _running;
    private volatile bool _stopped;

    public WorkerTeam(int threads)
    {
        Threads = threads;
        _workers = new Thread[threads - 1];
        for (int i = 0; i < _workers.Length; i++)
        {
            int part = i + 1;
            _workers[i] = new Thread(() => Work(part)) { IsBackground = true, Name = $"menut worker {part}" };
            _workers[i].Start();
        }
    }

    /// <summary>Threads of a run, the caller among them.</summary>
    public int Threads { get; }

    /// <summary>Runs the work once a thread, each with its number; false at once where another run has the team.</summary>
    /// <param name="work">What to do; 0 is the caller's number. Keep the delegate: a new one would be an allocation.</param>
    public bool TryRun(Action<int> work)
    {
        if (!_use.TryEnter())
            return false;
        try
        {
            // Asked under the lock: once the workers have gone, nobody would count the run down.
            if (_stopped)
                return false;
            (_work, _failure) = (work, null);
            Volatile.Write(ref _running, _workers.Length);
            Interlocked.Increment(ref _generation);
            if (Volatile.Read(ref _parked) > 0)
            {
                lock (_park)
                    Monitor.PulseAll(_park);
            }

            Do(work, 0);
            var spin = new SpinWait();
            while (Volatile.Read(ref _running) > 0)
                spin.SpinOnce(sleep1Threshold: -1);
            _failure?.Throw();
            return true;
        }
        finally
        {
            _work = null;
            _use.Exit();
        }
    }

    public void Dispose()
    {
        // Waits for the run that has the team, so that nobody works on memory that is about to be freed.
        lock (_use)
            _stopped = true;
        Interlocked.Increment(ref _generation);
        lock (_park)
            Monitor.PulseAll(_park);
        foreach (var worker in _workers)
            worker.Join();
    }

    private void Work(int part)
    {
        int seen = 0;
        while (true)
        {
            WaitFor(seen);
            seen++;
            if (_stopped)
                return;
            Do(_work!, part);
            Interlocked.Decrement(ref _running);
        }
    }

    private void Do(Action<int> work, int part)
    {
        try
        {
            work(part);
        }
        catch (Exception exception)
        {
            // A broken barrier says only that somebody failed; who failed says why.
            if (exception is BrokenBarrierException)
                Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(exception), null);
            else
                _failure = ExceptionDispatchInfo.Capture(exception);
        }
    }

    /// <summary>Waits until there is a generation that the worker hasn't seen.</summary>
    private void WaitFor(int seen)
    {
        for (int i = 0; i < SpinsBeforeParking; i++)
        {
            if (Volatile.Read(ref _generation) != seen)
                return;
            Thread.SpinWait(PausesOfASpin);
        }

        lock (_park)
        {
            // The caller raises the generation before it looks who is parked: one of the two sees the other.
            Interlocked.Increment(ref _parked);
            while (Volatile.Read(ref _generation) == seen)
                Monitor.Wait(_park);
            Interlocked.Decrement(ref _parked);
        }
    }
}
