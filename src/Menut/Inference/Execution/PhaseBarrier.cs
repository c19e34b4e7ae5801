namespace Menut.Inference.Execution;

/// <summary>Where the threads of a run meet after each phase. A phase lasts microseconds, so they spin; where a thread is not being run, the others yield to it.</summary>
internal sealed class PhaseBarrier
{
    private const int SpinsBeforeYield = 4000;

    private int _arrived;
    private int _phase;
    private volatile bool _isBroken;

    /// <summary>Lets everybody go who waits or will wait: one of them isn't coming.</summary>
    public void Break() => _isBroken = true;

    /// <summary>Waits until all threads of the run have come.</summary>
    /// <param name="threads">Threads of the run.</param>
    /// <exception cref="BrokenBarrierException">One of them failed.</exception>
    public void Meet(int threads)
    {
        int phase = Volatile.Read(ref _phase);
        if (Interlocked.Increment(ref _arrived) == threads)
        {
            _arrived = 0;
            Volatile.Write(ref _phase, phase + 1);
            return;
        }

        for (int spins = 0; Volatile.Read(ref _phase) == phase; spins++)
        {
            if (_isBroken)
                throw new BrokenBarrierException();
            if (spins < SpinsBeforeYield)
                Thread.SpinWait(1);
            else
                Thread.Yield();
        }
    }
}
