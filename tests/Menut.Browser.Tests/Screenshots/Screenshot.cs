using System.Collections.Immutable;
using Menut.Browser.Tests.Browser;
using Menut.Comparison.Languages;
using Menut.Web.Tests.Predictions;
using Microsoft.Playwright;
using static Menut.Browser.Tests.PageAddress;

namespace Menut.Browser.Tests.Screenshots;

/// <summary>A picture of a page for docs/screenshots.</summary>
/// <param name="Name">Name of the file, without its ending.</param>
/// <param name="Address">The page, of a server whose only runs are two models that name colours.</param>
/// <param name="Look">How it is looked at.</param>
/// <param name="OnPaper">As it is printed.</param>
/// <param name="Before">What a visitor does first.</param>
public sealed record Screenshot(string Name, string Address, Look Look, bool OnPaper = false, Func<IPage, Task>? Before = null)
{
    public const int MostBytes = 150_000;

    /// <summary>All of them; <c>eng/screenshots.sh</c> makes the files of these.</summary>
    public static ImmutableArray<Screenshot> All { get; } =
    [
        new("compare-desktop", Compare(Language.Catalan), new() { Height = 760 }),
        new("compare-phone", Compare(Language.English), new() { Width = 360, Height = 740, Scale = 2 }),
        new("compare-dark", Compare(Language.English, "mobilenet_v1,mobilenet_v2,efficientnet_b0", baseline: "mobilenet_v1"), new() { Dark = true, Height = 760 }),
        new("compare-print", Compare(Language.Spanish), new() { Width = Paper.Width, Height = Paper.Height }, OnPaper: true),
        new("compare-arabic", Compare(Language.Arabic, baseline: "mobilenet"), new() { Height = 760 }),
        new("compare-transposed", Compare(Language.German, "mobilenet_v1,mobilenet_v2,mobilenet_v3_large,resnet50,efficientnet_b0,efficientnet_v2_s,inception_v3", baseline: "mobilenet_v2"), new() { Height = 760 }),
        new("method", "/en/methods/mobilenet-v2", new() { Height = 900 }, Before: page => page.Locator(".graph").ScrollIntoViewIfNeededAsync()),
        new("charts", "/en/charts?m=mobilenet,mobilenet-v2,mobilenet-v3,efficientnet,resnet", new() { Height = 1000 }),
        new("structure", "/ca/structure?m=mobilenet_v2,mobilenet_v3_large", new() { Height = 720 }),
        new("try", "/en/try", new() { Height = 1060 }, Before: AskWhatColour),
    ];

    public static string Folder { get; } = Path.Combine(Checkout(), "docs", "screenshots");

    public static string Page { get; } = Path.Combine(Checkout(), "docs", "screenshots.md");

    public string File => Path.Combine(Folder, Name + ".png");

    public override string ToString() => Name;

    private static async Task AskWhatColour(IPage page)
    {
        await page.Locator("#picture").SetInputFilesAsync(new FilePayload { Name = "sea.png", MimeType = "image/png", Buffer = ColourModel.Png(20, 90, 170, 240, 120) });
        await page.Locator("form.try button").ClickAsync();
        await page.Locator(".answers").WaitForAsync();
    }

    private static string Checkout()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder, "Menut.slnx")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("No Menut.slnx above the tests.");
    }
}
