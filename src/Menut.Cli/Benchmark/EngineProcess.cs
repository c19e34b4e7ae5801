using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Menut.Cli.Benchmark;

/// <summary>An engine in a process of its own, an <see cref="EngineChild"/>, from the side of whoever asks it.</summary>
internal sealed class EngineProcess : IDisposable
{
    private readonly Process _process;
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenRegistration _kill;
    private readonly string _engine;
    private string? _complaint;

    /// <summary>Starts the process and waits until it is ready and at rest.</summary>
    /// <param name="engine">The engine's name.</param>
    /// <param name="folder">The model, as <see cref="EngineFiles"/> wrote it.</param>
    /// <param name="setting">How to call the engine.</param>
    /// <param name="cancellation">Ends the process.</param>
    /// <exception cref="MenutException">The engine cannot do it; the message is the process's own.</exception>
    public EngineProcess(string engine, string folder, RaceSetting setting, CancellationToken cancellation)
    {
        (_engine, _cancellation) = (engine, cancellation);
        string[] order = [EngineChild.Command, engine, folder, .. new[] { setting.Threads, setting.Batch, RaceSetting.Calls }.Select(number => number.ToString(CultureInfo.InvariantCulture))];
        var start = StartOf(order);
        long began = Stopwatch.GetTimestamp();
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => _complaint ??= string.IsNullOrWhiteSpace(line.Data) ? null : line.Data.Trim();
        _process.BeginErrorReadLine();
        _kill = cancellation.Register(_process.Kill);
        try
        {
            const string ready = "ready ";
            string first = Read();
            Version = first.StartsWith(ready, StringComparison.Ordinal) ? first[ready.Length..] : throw NoAnswer();
            ColdStartMilliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            Read();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Version of whatever computes.</summary>
    public string Version { get; }

    /// <summary>From the start of the process to its first answer: .NET, the library, the model's file, the plan, and compiling all code that is run.</summary>
    public double ColdStartMilliseconds { get; }

    /// <summary>Most memory that the process has held so far; null where the system doesn't count it.</summary>
    public long? PeakWorkingSetBytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 is > 0 and var bytes ? bytes : null;
        }
    }

    /// <summary>Has it run a round, and come to rest.</summary>
    /// <returns>Milliseconds of each call.</returns>
    /// <exception cref="MenutException">It failed, or is gone.</exception>
    public double[] Round()
    {
        try
        {
            _process.StandardInput.WriteLine("round");
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // It is gone; what it said last says why.
        }

        string line = Read();
        return
        [
            .. line.Split(' ').Select(text =>
                double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double milliseconds) ? milliseconds : throw NoAnswer()),
        ];
    }

    public void Dispose()
    {
        _kill.Dispose();
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
        }

        // It ends by itself when its input does.
        _process.WaitForExit();
        _process.Dispose();
    }

    private string Read()
    {
        string? line = _process.StandardOutput.ReadLine();
        _cancellation.ThrowIfCancellationRequested();
        if (line is null)
        {
            _process.WaitForExit();
            throw MenutException.Failure($"The process that measures {_engine} ended with exit code {_process.ExitCode}{(_complaint is null ? "." : $": {_complaint}")}");
        }

        return line.Split(' ', 4) is ["failed", var code, "error:", var message]
            ? throw new MenutException((Fault)int.Parse(code, CultureInfo.InvariantCulture), message)
            : line;
    }

    private MenutException NoAnswer() => MenutException.Failure($"The process that measures {_engine} said something that is no answer; a library may write to standard output.");

    /// <summary>This program again: by itself, or by <c>dotnet</c> where that runs it.</summary>
    private static ProcessStartInfo StartOf(string[] arguments)
    {
        string program = Environment.ProcessPath!;
        string[] first = Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase) ? [Assembly.GetExecutingAssembly().Location] : [];
        return new(program, [.. first, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
    }
}
