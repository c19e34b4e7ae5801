namespace Menut.Cli.Frame;

/// <summary>How an exception ends the process.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Line">The line for the user; null where silence is right.</param>
internal sealed record Failure(int ExitCode, string? Line)
{
    private const int DiskFullOnUnix = 28, BrokenPipeOnUnix = 32;
    private const int DiskFullOnWindows = unchecked((int)0x80070070), BrokenPipeOnWindows = unchecked((int)0x8007006D);

    public static Failure Of(Exception error) => error switch
    {
        MenutException menut => new((int)menut.Fault, $"error: {OneLine(menut.Message)}"),
        StoppedException stopped => new(ExitCodes.Cancelled, OneLine(stopped.Message)),
        OperationCanceledException => new(ExitCodes.Cancelled, "Stopped."),
        AggregateException { InnerExceptions: [var only] } => Of(only),

        // Whoever read us has what they wanted: `menut networks | head -1`.
        IOException { HResult: BrokenPipeOnUnix or BrokenPipeOnWindows } => new(ExitCodes.Done, null),
        IOException { HResult: DiskFullOnUnix or DiskFullOnWindows } full =>
            new(ExitCodes.Failed, $"error: The disk is full: {OneLine(full.Message)}"),
        IOException or UnauthorizedAccessException => new(ExitCodes.Failed, $"error: {OneLine(error.Message)}"),
        _ => new(ExitCodes.Failed, $"error: {error.GetType().Name}: {OneLine(error.Message)} (--verbose shows where)"),
    };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim();
}
