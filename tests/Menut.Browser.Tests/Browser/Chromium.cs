using Microsoft.Playwright;

namespace Menut.Browser.Tests.Browser;

/// <summary>The system's Chromium. Playwright's own build of it is a download, which tests don't make.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Variable = "MENUT_CHROMIUM";
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe", "msedge.exe"];
    private readonly IPlaywright _playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, Browser) = (playwright, browser);

    /// <summary>Why tests are skipped where there is none.</summary>
    public const string Missing = $"There is no Chromium on the PATH: install the package chromium, or name one in {Variable}.";

    public IBrowser Browser { get; }

    /// <summary>Starts it without a window; null where none is installed.</summary>
    public static async Task<Chromium?> Start()
    {
        if (Find() is not { } path)
            return null;
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,

            // No name but the server's leads anywhere, so nothing that a page asked for could leave the machine.
            Args = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--font-render-hinting=none"],
        }));
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} names {named}, which isn't there.");
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
