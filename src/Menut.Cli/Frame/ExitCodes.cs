namespace Menut.Cli.Frame;

/// <summary>What the process ends with. The middle three are those of <see cref="Fault"/>.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Failed = (int)Fault.Failed;
    public const int WrongUsage = (int)Fault.Usage;
    public const int WrongData = (int)Fault.Data;

    /// <summary>128 + SIGINT, as shells have it.</summary>
    public const int Cancelled = 130;
}
