namespace Menut.Cli.Frame;

/// <summary>The user stopped something that can go on later.</summary>
/// <param name="line">What became of it, and how to go on.</param>
internal sealed class StoppedException(string line) : OperationCanceledException(line);
