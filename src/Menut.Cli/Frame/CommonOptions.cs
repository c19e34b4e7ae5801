using System.CommandLine;

namespace Menut.Cli.Frame;

/// <summary>The options that every command takes.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Write one JSON document to standard output, and nothing else there.",
        Recursive = true,
    };

    public static Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Show where an error came from.",
        Recursive = true,
    };

    public static Option<bool> NoProgress { get; } = new("--no-progress")
    {
        Description = "Show no progress.",
        Recursive = true,
    };

    public static void AddTo(RootCommand root)
    {
        root.Add(Json);
        root.Add(Verbose);
        root.Add(NoProgress);
    }
}
