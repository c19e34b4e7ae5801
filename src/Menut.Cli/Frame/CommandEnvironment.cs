using System.CommandLine;
using Spectre.Console;

namespace Menut.Cli.Frame;

/// <summary>What a command has of the world: two streams, a clock, and a token that the first Ctrl+C cancels.</summary>
internal sealed class CommandEnvironment : InvocationConfiguration
{
    private readonly Lazy<IAnsiConsole> _outputConsole, _errorConsole;

    /// <summary>A world of its own, for the process or for a test.</summary>
    /// <param name="output">Results.</param>
    /// <param name="error">Everything else.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Cancelled when the user wants to stop.</param>
    public CommandEnvironment(TextWriter output, TextWriter error, TimeProvider time, CancellationToken cancellation)
    {
        (Output, Error, Time, Cancellation) = (output, error, time, cancellation);
        _outputConsole = new(() => Consoles.On(output));
        _errorConsole = new(() => Consoles.On(error));

        // Signals and exceptions are handled by Interruption and CommandLine.
        ProcessTerminationTimeout = null;
        EnableDefaultExceptionHandler = false;
    }

    public CancellationToken Cancellation { get; }

    public TimeProvider Time { get; }

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Standard output with tables and colours. Made when first drawn on: most runs with --json never do.</summary>
    public IAnsiConsole OutputConsole => _outputConsole.Value;

    /// <summary>Standard error with colours, for notes and progress.</summary>
    public IAnsiConsole ErrorConsole => _errorConsole.Value;

    public static CommandEnvironment OfProcess(CancellationToken cancellation) => new(Console.Out, Console.Error, TimeProvider.System, cancellation);
}
