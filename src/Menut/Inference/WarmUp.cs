using System.Runtime.CompilerServices;

namespace Menut.Inference;

/// <summary>
/// Code that the first call needs, compiled on a thread of its own while the model is still being loaded and the application decodes its picture. Not
/// where a call has one thread, where there is one processor, or where everything is compiled already.
/// </summary>
internal sealed class WarmUp
{
    private Thread? _thread;

    /// <summary>Begins, where it pays.</summary>
    /// <param name="threads">Threads of a call.</param>
    /// <param name="once">Goes once through what the first call does.</param>
    public WarmUp(int threads, Action once)
    {
        if (threads == 1 || Environment.ProcessorCount == 1 || !RuntimeFeature.IsDynamicCodeCompiled)
            return;
        _thread = new Thread(() => Run(once)) { IsBackground = true, Name = "menut warm-up" };
        _thread.Start();
    }

    /// <summary>Waits for its end.</summary>
    public void Wait()
    {
        if (Volatile.Read(ref _thread) is not { } thread)
            return;
        thread.Join();
        Volatile.Write(ref _thread, null);
    }

    private static void Run(Action once)
    {
        try
        {
            once();
        }
        catch (Exception)
        {
            // Whatever it is, the call itself meets it too, and says so.
        }
    }
}
