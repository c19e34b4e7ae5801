using System.Collections.Immutable;
using Menut.Browser.Tests.Browser;
using Menut.Comparison.Languages;
using static Menut.Browser.Tests.PageAddress;

namespace Menut.Browser.Tests.Screenshots;

/// <summary>A picture of a page for docs/screenshots.</summary>
/// <param name="Name">Name of the file, without its ending.</param>
/// <param name="Address">The page, of a server that has no runs.</param>
/// <param name="Look">How it is looked at.</param>
/// <param name="OnPaper">As it is printed.</param>
public sealed record Screenshot(string Name, string Address, Look Look, bool OnPaper = false)
{
    public const int MostBytes = 150_000;

    /// <summary>All of them; <c>eng/screenshots.sh</c> makes the files of these.</summary>
    public static ImmutableArray<Screenshot> All { get; } =
    [
        new("compare-desktop", Compare(Language.Catalan), new() { Height = 760 }),
        new("compare-phone", Compare(Language.English), new() { Width = 360, Height = 740, Scale = 2 }),
        new("compare-dark", Compare(Language.English, "mobilenet_v1,mobilenet_v2,efficientnet_b0", baseline: "mobilenet_v1"), new() { Dark = true, Height = 760 }),
        new("compare-print", Compare(Language.Spanish), new() { Width = Paper.Width, Height = Paper.Height }, OnPaper: true),
    ];

    public static string Folder { get; } = Path.Combine(Checkout(), "docs", "screenshots");

    public static string Page { get; } = Path.Combine(Checkout(), "docs", "screenshots.md");

    public string File => Path.Combine(Folder, Name + ".png");

    public override string ToString() => Name;

    private static string Checkout()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder, "Menut.slnx")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("No Menut.slnx above the tests.");
    }
}
