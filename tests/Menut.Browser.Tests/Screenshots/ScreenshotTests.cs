using Menut.Browser.Tests.Browser;
using Menut.Comparison.Store;
using Menut.Web.Tests;
using Microsoft.Playwright;

namespace Menut.Browser.Tests.Screenshots;

/// <summary>The pictures in docs/screenshots.</summary>
public sealed class ScreenshotTests(Site site, ScreenshotTests.CatalogueServer server) : IClassFixture<ScreenshotTests.CatalogueServer>
{
    public static TheoryData<string> Names { get; } = [.. Screenshot.All.Select(screenshot => screenshot.Name)];

    /// <summary>Writes the files: run by eng/screenshots.sh only.</summary>
    [Theory(Explicit = true)]
    [MemberData(nameof(Names))]
    public async Task Take(string name)
    {
        Assert.SkipWhen(site.Chromium is null, Chromium.Missing);
        var screenshot = Screenshot.All.Single(screenshot => screenshot.Name == name);
        await using var context = await site.Chromium.Browser.NewContextAsync(screenshot.Look.Options(server.Address));
        var watch = new Watch(context, server.Address);
        var page = await context.NewPageAsync();
        await page.GotoAsync(screenshot.Address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        if (screenshot.Before is { } before)
            await before(page);
        if (screenshot.OnPaper)
            await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.ScreenshotAsync(new() { Path = screenshot.File, Animations = ScreenshotAnimations.Disabled });
        Lines.Empty(watch.Complaints, "The browser complains");
    }

    [Fact]
    public void Every_picture_is_there_small_and_shown()
    {
        Assert.Equal(Screenshot.All.Select(screenshot => screenshot.File).Order(), Directory.EnumerateFiles(Screenshot.Folder).Order());
        string text = File.ReadAllText(Screenshot.Page);
        Assert.All(Screenshot.All, screenshot =>
        {
            Assert.InRange(new FileInfo(screenshot.File).Length, 1, Screenshot.MostBytes);
            Assert.Contains($"](screenshots/{screenshot.Name}.png)", text, StringComparison.Ordinal);
        });
    }

    /// <summary>Without runs but two models, so that everybody's pictures are the same.</summary>
    public sealed class CatalogueServer : ServerFixture
    {
        protected override void Fill(RunStore store) => ColourRuns.Add(store, Folder);
    }
}
