using System.Runtime.ExceptionServices;

namespace Menut.Training.Data;

/// <summary>
/// Threads that make numbered items ahead of the one who takes them, never more than a few, and hand them over in order whichever thread
/// was quicker. An exception is thrown where its item would have been taken.
/// </summary>
internal sealed class OrderedProducers<T> : IDisposable
    where T : class
{
    private readonly object _gate = new();
    private readonly Thread[] _threads;
    private readonly (T? Item, ExceptionDispatchInfo? Error)[] _ring;
    private readonly int _end;
    private int _nextToMake;
    private int _nextToTake;
    private bool _stopped;

    /// <summary>Starts.</summary>
    /// <param name="start">Number of the first item.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="ahead">Most items made and not yet taken, those being made included.</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="makerOfThread">Called once on each thread: what makes its items.</param>
    public OrderedProducers(int start, int end, int ahead, int threads, Func<Func<int, T>> makerOfThread)
    {
        (_nextToMake, _nextToTake, _end) = (start, start, end);
        _ring = new (T?, ExceptionDispatchInfo?)[ahead];
        _threads = new Thread[Math.Min(threads, Math.Max(end - start, 0))];
        for (var i = 0; i < _threads.Length; i++)
        {
            _threads[i] = new Thread(() => Produce(makerOfThread)) { IsBackground = true, Name = $"Menut data {i + 1}" };
            _threads[i].Start();
        }
    }

    /// <summary>Waits for the next item.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public T Take(CancellationToken cancellationToken)
    {
        using var wake = cancellationToken.Register(Wake);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_stopped, this);
            ref var slot = ref _ring[_nextToTake % _ring.Length];
            while (slot is (null, null))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Monitor.Wait(_gate);
            }

            slot.Error?.Throw();
            var item = slot.Item!;
            slot = default;
            _nextToTake++;
            Monitor.PulseAll(_gate);
            return item;
        }
    }

    /// <summary>Stops the threads and waits until the last has finished its item.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _stopped = true;
            Monitor.PulseAll(_gate);
        }

        foreach (var thread in _threads)
            thread.Join();
    }

    private void Produce(Func<Func<int, T>> makerOfThread)
    {
        Func<int, T>? make = null;
        while (TryClaim(out var number))
        {
            (T?, ExceptionDispatchInfo?) made;
            try
            {
                make ??= makerOfThread();
                made = (make(number), null);
            }
#pragma warning disable CA1031 // Whatever it is belongs to the one who takes the item; here it would end the process.
            catch (Exception e)
#pragma warning restore CA1031
            {
                made = (null, ExceptionDispatchInfo.Capture(e));
            }

            lock (_gate)
            {
                _ring[number % _ring.Length] = made;
                Monitor.PulseAll(_gate);
            }
        }
    }

    private bool TryClaim(out int number)
    {
        lock (_gate)
        {
            while (!_stopped && _nextToMake < _end && _nextToMake - _nextToTake >= _ring.Length)
                Monitor.Wait(_gate);
            number = _nextToMake;
            if (_stopped || _nextToMake >= _end)
                return false;
            _nextToMake++;
            return true;
        }
    }

    private void Wake()
    {
        lock (_gate)
            Monitor.PulseAll(_gate);
    }
}
