namespace Menut.Cli.Benchmark;

/// <summary>How engines are measured.</summary>
/// <param name="Threads">Threads of a call.</param>
/// <param name="Batch">Pictures a call.</param>
/// <param name="Rounds">Counted rounds; a tenth of them, at least three, goes before.</param>
/// <param name="Starts">Processes that each engine is started in, one after the other; the last one runs the rounds.</param>
internal sealed record RaceSetting(int Threads, int Batch, int Rounds, int Starts)
{
    /// <summary>Counted calls of a round.</summary>
    public const int Calls = 5;
}
