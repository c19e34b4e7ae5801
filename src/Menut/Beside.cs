using System.Runtime.ExceptionServices;

namespace Menut;

/// <summary>Something that a thread of its own computes while the caller does something else; on a single processor, or where no thread is to be had, the caller at last.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
internal sealed class Beside<T>
    where T : class
{
    private readonly Func<T> _compute;
    private readonly Thread? _thread;
    private T? _result;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Begins.</summary>
    public Beside(Func<T> compute)
    {
        _compute = compute;
        if (Environment.ProcessorCount == 1)
            return;
        var thread = new Thread(Compute) { IsBackground = true, Name = "menut beside" };
        try
        {
            thread.Start();
            _thread = thread;
        }
        catch (OutOfMemoryException)
        {
            // No thread is to be had: the caller computes it at last.
        }
    }

    /// <summary>Waits for it; whatever it threw is thrown here.</summary>
    public T Result()
    {
        if (_thread is null)
            return _compute();
        _thread.Join();
        _failure?.Throw();
        return _result!;
    }

    private void Compute()
    {
        try
        {
            _result = _compute();
        }
        catch (Exception exception)
        {
            _failure = ExceptionDispatchInfo.Capture(exception);
        }
    }
}
