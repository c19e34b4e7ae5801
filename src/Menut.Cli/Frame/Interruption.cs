using System.Runtime.InteropServices;

namespace Menut.Cli.Frame;

/// <summary>
/// Ctrl+C and SIGTERM. The first cancels a token, so that a training finishes its step and saves; the second ends the process at once.
/// </summary>
internal sealed partial class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _registrations = [];
    private readonly TextWriter _error;
    private readonly Action _abort;
    private int _signals;

    /// <summary>An interruption that no signal reaches yet.</summary>
    /// <param name="error">Where to say what the first signal does.</param>
    /// <param name="abort">Ends the process.</param>
    public Interruption(TextWriter error, Action abort) => (_error, _abort) = (error, abort);

    public CancellationToken Token => _source.Token;

    /// <summary>Listens to this process's signals.</summary>
    public static Interruption OfProcess()
    {
        var interruption = new Interruption(Console.Error, Abort);
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM])
        {
            interruption._registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                interruption.Signal();
            }));
        }

        return interruption;
    }

    public void Signal()
    {
        if (Interlocked.Increment(ref _signals) > 1)
        {
            _abort();
            return;
        }

        try
        {
            // Before cancelling: the command may end before we would get to say it.
            _error.WriteLine("Stopping after this step; Ctrl+C again aborts.");
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // Nobody reads our words any more. An error thrown here would end the process before it has saved.
        }
        finally
        {
            _source.Cancel();
        }
    }

    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _source.Dispose();
    }

    private static void Abort()
    {
        try
        {
            if (!Console.IsErrorRedirected)
                Console.Error.Write("\e[?25h\n"); // a progress bar hides the cursor
        }
        catch (IOException)
        {
            // The terminal is gone, and its cursor with it.
        }

        // Not Environment.Exit: it waits for exit handlers, and native threads in the middle of a step can hang or crash in theirs.
        if (OperatingSystem.IsWindows())
            Environment.Exit(ExitCodes.Cancelled);
        else
            ExitNow(ExitCodes.Cancelled);
    }

    [LibraryImport("libc", EntryPoint = "_exit")]
    private static partial void ExitNow(int status);
}
