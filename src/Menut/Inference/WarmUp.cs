using System.Runtime.CompilerServices;

namespace Menut.Inference;

/// <summary>
/// Code that the first call of a process needs, compiled on a thread of its own while the model is still being loaded and the application decodes its picture. Not
/// where a call has one thread, where there is one processor, or where everything is compiled already.
/// </summary>
internal sealed class WarmUp
{
    private Thread? _thread;
    private volatile bool _isStopped;

    /// <summary>Begins, where it pays and nobody has before.</summary>
    /// <param name="begun">1 once somebody has begun with the same; it becomes 1 here.</param>
    /// <param name="threads">Threads of a call.</param>
    /// <param name="once">Goes once through what the first call does, as long as it isn't told that this is stopped.</param>
    public WarmUp(ref int begun, int threads, Action<WarmUp> once)
    {
        if (threads == 1 || Environment.ProcessorCount == 1 || !RuntimeFeature.IsDynamicCodeCompiled || Interlocked.Exchange(ref begun, 1) != 0)
            return;
        var thread = new Thread(() => Run(once)) { IsBackground = true, Name = "menut warm-up" };
        try
        {
            thread.Start();
            _thread = thread;
        }
        catch (OutOfMemoryException)
        {
            // No thread is to be had; nobody needs this one.
        }
    }

    /// <summary>Whether somebody calls already, and compiles for himself what is left.</summary>
    public bool IsStopped => _isStopped;

    /// <summary>Has it end after the step that it is at, and waits for that.</summary>
    public void Stop()
    {
        if (Volatile.Read(ref _thread) is not { } thread)
            return;
        _isStopped = true;
        thread.Join();
        Volatile.Write(ref _thread, null);
    }

    private void Run(Action<WarmUp> once)
    {
        try
        {
            once(this);
        }
        catch (Exception)
        {
            // Whatever it is, the call itself meets it too, and says so.
        }
    }
}
